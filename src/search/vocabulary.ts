import { pinyin } from 'pinyin-pro';
import type { SearchPage } from './build-index.ts';
import { folded } from './fold.ts';
import type { SoundedTerm } from './term-list.ts';

/** Longer texts are no names. */
const LONGEST = 30;

/** The most frequent words of the texts can be meant too, and pairs of words that so many pages use. */
const MOST_WORDS = 3000;
const MOST_PAIRS = 2000;
const FEWEST_PAGES_OF_PAIR = 3;

/** What may be meant: titles, key texts, the values of facets; and words of the texts. */
export function vocabularyOf(pages: readonly SearchPage[]): SoundedTerm[] {
  const terms = new Map<string, SoundedTerm>();
  const add = (text: string, more?: Pick<SoundedTerm, 'href' | 'kind'> | { word: true }) => {
    const written = folded(text);
    if (written.length < 2 || Array.from(text).length > LONGEST) return;
    if (terms.has(written) && !(more && 'href' in more)) return;
    terms.set(written, { text, sounds: syllablesOf(written), ...more });
  };
  for (const { blocks, facets } of pages) {
    for (const it of blocks)
      if (it.field === 'key') for (const part of it.text.split(/[、，；]/)) add(part.trim());
    for (const it of Object.values(facets).flat()) add(it);
  }
  // A piece of a name is no word of its own: 红旗责任 of 红旗责任区.
  const names = [...terms.keys()].join('\n');
  const { words, pairs } = wordsIn(pages);
  for (const it of [...words, ...pairs.filter((pair) => !names.includes(pair))]) add(it, { word: true });
  for (const { title, href, kind } of pages) add(title, { href, kind });
  return [...terms.values()].toSorted((a, b) => (a.text < b.text ? -1 : 1));
}

/** Full pinyin and initials of a folded text. */
export function soundsOf(text: string): { pinyin: string; initials: string } {
  const syllables = syllablesOf(text);
  return { pinyin: syllables.join(''), initials: syllables.map((it) => it.slice(0, 1)).join('') };
}

/** The sound of each character of a folded text, without its tone; what is no Han character stays as it is. */
export function syllablesOf(text: string): string[] {
  return pinyin(text, { toneType: 'none', type: 'array', v: true }).map((it) => it.toLowerCase());
}

/** Words and pairs of neighbouring words, those that most pages use first. */
function wordsIn(pages: readonly SearchPage[]): { words: string[]; pairs: string[] } {
  const words = new Map<string, number>();
  const pairs = new Map<string, number>();
  for (const { blocks } of pages) {
    const { words: seen, pairs: paired } = distinctWords(blocks.map((it) => it.text));
    for (const it of seen) words.set(it, (words.get(it) ?? 0) + 1);
    for (const it of paired) pairs.set(it, (pairs.get(it) ?? 0) + 1);
  }
  const shared = new Map([...pairs].filter(([, count]) => count >= FEWEST_PAGES_OF_PAIR));
  return { words: frequent(words, MOST_WORDS), pairs: frequent(shared, MOST_PAIRS) };
}

function distinctWords(texts: readonly string[]): { words: Set<string>; pairs: Set<string> } {
  const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
  const words = new Set<string>();
  const pairs = new Set<string>();
  for (const text of texts) {
    let before = '';
    for (const { segment } of segmenter.segment(text)) {
      const word = HAN_WORD.test(segment) ? segment : '';
      if (word !== '') words.add(word);
      if (word !== '' && before !== '') pairs.add(`${before}${word}`);
      before = word;
    }
  }
  return { words, pairs };
}

function frequent(counts: ReadonlyMap<string, number>, most: number): string[] {
  return [...counts]
    .toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([text]) => text);
}

const HAN_WORD = /^\p{Script=Han}{2,}$/u;
