/** What of a page is text to search, for the reader of built pages and for marking in the browser alike. */

/** Elements whose text is not the page's own. */
export const SKIPPED: ReadonlySet<string> = new Set([
  'nav',
  'footer',
  'form',
  'script',
  'style',
  'noscript',
  'template',
]);

/** Elements inside a block; a phrase may run across their borders. */
export function isInline(name: string, classes = ''): boolean {
  return INLINE.has(name) && !classes.split(' ').includes('block');
}

const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
