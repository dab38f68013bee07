import { Parser } from 'htmlparser2';

/** What is set in the heading face: these elements, and anything with one of these classes. */
const ELEMENTS: ReadonlySet<string> = new Set(['h1', 'h2']);
const CLASSES = /(?:^|\s)(?:font-serif|figures)(?:\s|$)/;
const DIGITS = Array.from('0123456789');
const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

/** The characters that a page sets in the heading face, white space apart. */
export function headingText(html: string): Set<string> {
  const found = new Set<string>();
  let depth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (VOID.has(name)) return;
      if (depth > 0) depth += 1;
      else if (ELEMENTS.has(name) || CLASSES.test(attributes['class'] ?? '')) depth = 1;
    },
    ontext(text) {
      if (depth === 0) return;
      for (const character of text) if (character.trim() !== '') found.add(character);
    },
    onclosetag(name) {
      if (!VOID.has(name) && depth > 0) depth -= 1;
    },
  });
  parser.end(html);
  return found;
}

/**
 * The characters that are worth sharing: those on the most pages, digits always, because numbers change.
 * What stands on one page alone of several is left to that page.
 */
export function chooseCore(pages: readonly ReadonlySet<string>[], size: number): Set<string> {
  const counts = new Map<string, number>();
  for (const page of pages) for (const it of page) counts.set(it, (counts.get(it) ?? 0) + 1);
  const shared = [...counts]
    .filter(([, count]) => count > 1 || pages.length === 1)
    .toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([character]) => character);
  return new Set([...DIGITS, ...shared].slice(0, size));
}
