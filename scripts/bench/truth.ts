import type { SearchPage } from '#search/build-index.ts';
import { fold, folded } from '#search/fold.ts';

/** A page as what counts as the truth: its folded texts, block by block. */
export interface TruePage {
  href: string;
  title: string;
  blocks: string[];
  /** The same as they are written. */
  texts: string[];
  /** Titles, keywords, outcomes, numbers: what a site names things by. */
  names: string[];
}

export function truthOf(pages: readonly SearchPage[]): TruePage[] {
  return pages.map(({ href, title, blocks }) => ({
    href,
    title,
    blocks: blocks.map((it) => folded(it.text)),
    texts: blocks.map((it) => it.text),
    names: blocks
      .filter((it) => it.field !== 'body')
      .flatMap((it) => (it.field === 'title' ? [it.text] : it.text.split(/[、，；]/))),
  }));
}

/** The pages where every one of some texts stands inside a block, whatever is between its characters. */
export function holding(texts: readonly string[], pages: readonly TruePage[]): Set<string> {
  const wanted = texts.map(folded);
  const found = pages.filter(({ blocks }) =>
    wanted.every((it) => blocks.some((block) => block.includes(it))),
  );
  return new Set(found.map((it) => it.href));
}

/** What stands in a text between its folded characters number `from` and `to`, as it is written. */
export function cut(text: string, from: number, to: number): string {
  const { offsets } = fold(text);
  return text.slice(offsets[from], offsets[to] ?? text.length);
}
