import { pinyin } from 'pinyin-pro';
import type { SearchPage } from './build-index.ts';
import { folded } from './fold.ts';
import type { Term } from './index-format.ts';

/** Longer texts are no names. */
const LONGEST = 30;

/** A pair of words is worth suggesting when this many pages use it; so many of them at the most. */
const FEWEST_PAGES = 3;
const MOST_PAIRS = 2000;

/** What may be meant: titles, key texts, the values of facets, and pairs of words that several pages use. */
export function vocabularyOf(pages: readonly SearchPage[]): Term[] {
  const terms = new Map<string, Term>();
  const add = (text: string, page?: { href: string; kind: string }) => {
    const written = folded(text);
    if (written.length < 2 || Array.from(text).length > LONGEST || (terms.has(written) && !page)) return;
    terms.set(written, { text, ...soundsOf(written), ...page });
  };
  for (const { blocks, facets } of pages) {
    for (const it of blocks)
      if (it.field === 'key') for (const part of it.text.split(/[、，；]/)) add(part.trim());
    for (const it of Object.values(facets).flat()) add(it);
  }
  // A piece of a name is no word of its own: 红旗责任 of 红旗责任区.
  const names = [...terms.keys()].join('\n');
  for (const it of frequentPairs(pages)) if (!names.includes(it)) add(it);
  for (const { title, href, kind } of pages) add(title, { href, kind });
  return [...terms.values()].toSorted((a, b) => (a.text < b.text ? -1 : 1));
}

/** Full pinyin and initials of a folded text; what is no Han character stays as it is. */
export function soundsOf(text: string): { pinyin: string; initials: string } {
  const syllables = pinyin(text, { toneType: 'none', type: 'array', v: true }).map((it) => it.toLowerCase());
  return { pinyin: syllables.join(''), initials: syllables.map((it) => it.slice(0, 1)).join('') };
}

function frequentPairs(pages: readonly SearchPage[]): string[] {
  const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
  const counts = new Map<string, number>();
  for (const { blocks } of pages) {
    const seen = new Set<string>();
    for (const { text } of blocks) {
      let before = '';
      for (const { segment } of segmenter.segment(text)) {
        const word = HAN_WORD.test(segment) ? segment : '';
        if (word !== '') {
          seen.add(word);
          if (before !== '') seen.add(`${before}${word}`);
        }
        before = word;
      }
    }
    for (const it of seen) counts.set(it, (counts.get(it) ?? 0) + 1);
  }
  return [...counts]
    .filter(([text, count]) => count >= FEWEST_PAGES && text.length >= 3)
    .toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, MOST_PAIRS)
    .map(([text]) => text);
}

const HAN_WORD = /^\p{Script=Han}{2,}$/u;
