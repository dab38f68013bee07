import { embedOf, movedEmbeds } from '#domain/embeds.ts';
import { milestonesOf } from '#domain/relations.ts';
import { addressOf } from '#domain/addresses.ts';
import { fill, words } from '#words';
import type { LogSource } from './change-log.ts';
import { caseEmbed, type EmbedView, milestoneEmbed, signpost } from './embed.ts';
import { movedEntries } from './moved.ts';
import { noticePages } from './notice.ts';
import { type OEmbed, oembed } from './oembed.ts';
import { siteHref } from './paths.ts';

/** A card and where it stands below `embed/`, without the slash at its end. */
export interface EmbedPage {
  path: string;
  view: EmbedView;
}

/**
 * The cards of everything that is shown. Where the page of a card is gone, or leads to one that has no card, a card says
 * so: who framed it is told, not refused.
 */
export function embedPages(source: LogSource): EmbedPage[] {
  const { content } = source;
  return [
    ...content.cases.map((it) => at(addressOf(`cases/${it.id}`), caseEmbed(it, content))),
    ...milestonesOf(content).map((it) => at(addressOf(`milestones/${it.id}`), milestoneEmbed(it, content))),
    ...noticePages(source).map(({ path, view }) => {
      const { documentTitle, label, title, sentence } = view;
      const link = { href: siteHref(`${path}/`), link: words.embed.seeNotice };
      return at(`${path}/`, signpost({ documentTitle, label, title, text: sentence, ...link }, content));
    }),
    ...movedAway(source),
  ].filter((it) => it !== undefined);
}

/** How to embed a page, at every address below `oembed/` that its card had; an old one tells of the card it leads to. */
export function oembedPages(source: LogSource): { path: string; oembed: OEmbed }[] {
  const { content, notices } = source;
  const cards = embedPages(source).map(({ path, view }) => ({
    path,
    oembed: oembed(path, view, content.site),
  }));
  const at = new Map(cards.map((it) => [it.path, it.oembed]));
  const moved = movedEntries(content, notices)
    .flatMap(({ pages, aliases }) => movedEmbeds(pages, aliases))
    .flatMap(({ from, to }) => {
      const found = to === undefined ? undefined : at.get(below(to));
      return found ? [{ path: below(from), oembed: found }] : [];
    });
  return [...cards, ...moved];
}

/** The cards at old addresses of what is neither a case nor a milestone now. */
function movedAway({ content, notices }: LogSource): EmbedPage[] {
  return movedEntries(content, notices).flatMap(({ title, href, pages, aliases }) =>
    movedEmbeds(pages, aliases)
      .filter((it) => it.to === undefined)
      .map(({ from }) => {
        const path = below(from);
        const text = fill(words.moved.lead, { title });
        const documentTitle = `${words.embed.moved}：${path}`;
        const link = { href, link: words.embed.seeMoved };
        return {
          path,
          view: signpost({ documentTitle, label: words.embed.moved, title, text, ...link }, content),
        };
      }),
  );
}

/** The card of a page; undefined where pages of its kind have none. */
function at(page: string, view: EmbedView): EmbedPage | undefined {
  const embed = embedOf(page);
  return embed === undefined ? undefined : { path: below(embed), view };
}

function below(embed: string): string {
  return embed.replace(/^embed\/|\/$/g, '');
}
