import { formatDate } from '#domain/civil-date.ts';
import type { Award, Content } from '#domain/content.ts';
import type { Graph } from '#domain/graph.ts';
import { words } from '#words';
import { bodyView } from './body.ts';
import { cardsOf, labelOf, relatedCards } from './card.ts';
import { entryView } from './entry.ts';
import { evidenceView } from './evidence.ts';
import { paths } from './paths.ts';
import { morePictures, openingPicture } from './picture.ts';

export function awardView(entry: Award, library: { content: Content; graph: Graph }) {
  const { content } = library;
  const cover = openingPicture(entry);
  const optional = (term: string, text: string | undefined) => ({ term, values: text ? [{ text }] : [] });
  return {
    ...entryView(entry, content),
    title: entry.name,
    label: labelOf(entry, content),
    summary: entry.summary,
    cover,
    for: cardsOf(entry.for, content),
    kind: { name: entry.kind, meaning: words.award.kinds[entry.kind] },
    evidence: entry.evidence.map(evidenceView),
    hasBody: (entry.body?.parts.length ?? 0) > 0,
    body: bodyView(entry, content, { eager: cover === undefined }),
    morePictures: morePictures(entry),
    facts: [
      { term: words.award.grantor, values: [{ text: entry.grantor }] },
      { term: words.award.level, values: [{ text: entry.level }] },
      { term: words.award.kind, values: [{ text: entry.kind }] },
      { term: words.award.date, values: [{ text: formatDate(entry.date) }] },
      optional(words.award.docNo, entry.docNo),
      optional(words.entry.keywords, entry.keywords.join('、')),
    ],
    related: [
      { title: words.entry.relatedMedia, cards: relatedCards(library, [`awards/${entry.id}`], 'media') },
    ],
    breadcrumbs: [
      { href: paths.home, label: words.site.home },
      { href: paths.awards, label: words.sections.awards },
    ],
  };
}
