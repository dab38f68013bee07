import type { PageFacts } from './page-facts.ts';

/**
 * The pages with the days of their last changes. One that tells none, a list, changed when the newest of the pages did
 * that it leads to; where these tell none either, as of a page whose text is ours, its day stays unknown.
 */
export function withDays(pages: readonly PageFacts[]): PageFacts[] {
  const days = new Map(pages.map(({ url, modified }) => [url, modified]));
  return pages.map((it) => ({
    ...it,
    modified: it.modified ?? newestOf(it.links.map((url) => days.get(url))),
  }));
}

/** The newest of some days (YYYY-MM-DD). */
export function newestOf(days: readonly (string | undefined)[]): string | undefined {
  return days
    .filter((it) => it !== undefined)
    .toSorted()
    .at(-1);
}
