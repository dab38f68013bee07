import type { AnyEntry, Content } from '#domain/content.ts';
import { movedEmbeds, pagesOfEntry } from '#domain/embeds.ts';
import type { Notice } from '#domain/notices.ts';
import { COLLECTIONS } from '#schemas/fields.ts';
import { titleOf } from './card.ts';
import { entryHref, siteHref } from './paths.ts';

/** An old address of an entry, without the slashes around it, and the page or card that it leads to. */
export interface MovedPage {
  alias: string;
  title: string;
  href: string;
  /** The page of the card that it leads to; like that card it is kept out of search engines. */
  cardOf?: string;
}

/** What had an address, and has another: the addresses of its pages now, its own first, and its old ones. */
export interface MovedEntry {
  title: string;
  href: string;
  pages: string[];
  aliases: string[];
}

/** The old addresses of everything that is shown, and of what is gone: those lead to its notice; their cards to its card. */
export function movedPages(content: Content, notices: readonly Notice[]): MovedPage[] {
  return movedEntries(content, notices).flatMap(({ title, href, pages, aliases }) => [
    ...aliases.map((alias) => ({ alias: trimmed(alias), title, href })),
    ...movedEmbeds(pages, aliases).flatMap(({ from, page, to }) =>
      to === undefined ? [] : [{ alias: trimmed(from), title, href: siteHref(to), cardOf: siteHref(page) }],
    ),
  ]);
}

/** Everything that is shown, then what is gone. */
export function movedEntries(content: Content, notices: readonly Notice[]): MovedEntry[] {
  const shown = COLLECTIONS.flatMap((name): AnyEntry[] => content[name]).map((entry) => ({
    title: titleOf(entry),
    href: entryHref(`${entry.collection}/${entry.id}`),
    pages: pagesOfEntry(entry),
    aliases: entry.aliases,
  }));
  const gone = notices.map(({ id, title, pages, aliases }) => ({
    title,
    href: entryHref(id),
    pages: pages.map((it) => it.address),
    aliases,
  }));
  return [...shown, ...gone];
}

function trimmed(address: string): string {
  return address.replaceAll(/^\/|\/$/g, '');
}
