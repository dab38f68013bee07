import type { Content } from '#domain/content.ts';
import { titleOf } from './card.ts';
import { entryHref } from './paths.ts';

/** An old address of an entry, without the slashes around it, and the page that it leads to. */
export interface MovedPage {
  alias: string;
  title: string;
  href: string;
}

export function movedPages({ cases, projects, media, awards, agreements, activities }: Content): MovedPage[] {
  return [cases, projects, media, awards, agreements, activities].flat().flatMap((entry) =>
    entry.aliases.map((alias) => ({
      alias: alias.replaceAll(/^\/|\/$/g, ''),
      title: titleOf(entry),
      href: entryHref(`${entry.collection}/${entry.id}`),
    })),
  );
}
