import type { AnyEntry, Content } from '#domain/content.ts';
import type { Notice } from '#domain/notices.ts';
import { COLLECTIONS } from '#schemas/fields.ts';
import { titleOf } from './card.ts';
import { entryHref } from './paths.ts';

/** An old address of an entry, without the slashes around it, and the page that it leads to. */
export interface MovedPage {
  alias: string;
  title: string;
  href: string;
}

/** The old addresses of everything that is shown, and of what is gone: those lead to its notice. */
export function movedPages(content: Content, notices: readonly Notice[]): MovedPage[] {
  const shown = COLLECTIONS.flatMap((name): AnyEntry[] => content[name]).map((entry) => ({
    id: `${entry.collection}/${entry.id}`,
    title: titleOf(entry),
    aliases: entry.aliases,
  }));
  return [...shown, ...notices].flatMap(({ id, title, aliases }) =>
    aliases.map((alias) => ({ alias: alias.replaceAll(/^\/|\/$/g, ''), title, href: entryHref(id) })),
  );
}
