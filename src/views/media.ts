import { formatDate } from '#domain/civil-date.ts';
import type { Content, MediaItem } from '#domain/content.ts';
import type { Graph } from '#domain/graph.ts';
import { fill, words } from '#words';
import { bodyView } from './body.ts';
import { cardsOf, type CardView, labelOf, relatedCards } from './card.ts';
import { entryView } from './entry.ts';
import { entryHref, paths } from './paths.ts';
import { originalView } from './original.ts';
import { morePictures, openingPicture } from './picture.ts';

export function mediaView(entry: MediaItem, library: { content: Content; graph: Graph }) {
  const { content } = library;
  const key = `media/${entry.id}`;
  const date = formatDate(entry.date);
  const cover = openingPicture(entry);
  const about = cardsOf(entry.about, content);
  return {
    ...entryView(entry, content),
    title: entry.headline,
    label: labelOf(entry, content),
    description: entry.excerpt,
    excerpt: entry.excerpt,
    attribution: fill(words.media.attribution, { outlet: entry.outlet, date }),
    source: entry.url,
    original: originalView(entry),
    about,
    cover,
    hasBody: (entry.body?.parts.length ?? 0) > 0,
    body: bodyView(entry, content, { eager: cover === undefined }),
    morePictures: morePictures(entry),
    facts: [
      { term: words.media.outlet, values: [{ text: entry.outlet }] },
      { term: words.media.level, values: [{ text: entry.level }] },
      { term: words.media.date, values: [{ text: date }] },
      {
        term: words.entry.keywords,
        values: [{ text: entry.keywords.join('、') }].filter((it) => it.text !== ''),
      },
    ],
    related: [
      { title: words.media.cited, cards: without(about, citing(key, library)) },
      {
        title: words.media.others,
        cards: relatedCards(library, entry.about, 'media')
          .filter((it) => it.href !== entryHref(key))
          .slice(0, 4),
      },
    ],
    breadcrumbs: [
      { href: paths.home, label: words.site.home },
      { href: paths.media, label: words.sections.media },
    ],
  };
}

/** What names the report as its evidence; a project only does through its milestones. */
function citing(key: string, library: { content: Content; graph: Graph }): CardView[] {
  return (['milestones', 'awards', 'cases'] as const).flatMap((it) => relatedCards(library, [key], it));
}

function without(known: readonly CardView[], cards: readonly CardView[]): CardView[] {
  return cards.filter((card) => known.every((it) => it.href !== card.href));
}
