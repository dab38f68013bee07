import type { Site } from '#domain/content.ts';

export type { Site };

/** The whole https address of a place on the site, from its path: what JSON-LD names things by. */
export function absoluteUrl(href: string, site: Site): string {
  return new URL(href, site.url).href;
}

/** The name of something that a page tells of: the address of the page and a word behind `#`. */
export function idOf(href: string, part: string, site: Site): string {
  return `${absoluteUrl(href, site)}#${part}`;
}
