import { folded } from './fold.ts';
import type { Term } from './index-format.ts';

/**
 * The words and names of the site that may be meant by what was typed, the likeliest first, names before words: they begin with it or
 * hold it, as it is written or as it sounds (full pinyin or initials), or differ from it in one character.
 */
export function suggest(typed: string, terms: readonly Term[], most = 8): Term[] {
  const text = folded(typed);
  if (text === '') return [];
  const isLetters = LETTERS.test(text);
  const rated = terms.flatMap((term) => {
    const rank = isLetters ? rankOfLetters(text, term) : rankOfText(text, folded(term.text));
    return rank === undefined ? [] : [{ term, rank }];
  });
  return rated
    .toSorted(
      (a, b) =>
        a.rank - b.rank ||
        Number(a.term.word ?? false) - Number(b.term.word ?? false) ||
        a.term.text.length - b.term.text.length ||
        (a.term.text < b.term.text ? -1 : 1),
    )
    .slice(0, most)
    .map((it) => it.term);
}

/** Fewer letters than these are the beginning of something rather than a part. */
const FEWEST_LETTERS_OF_PART = 4;

/** What sounds exactly so inside terms, that of the most of them: djlj, 党建联建 in 渡口站党建联建平台协议. */
export function partThatSounds(typed: string, terms: readonly Term[]): string | undefined {
  const letters = folded(typed);
  if (!LETTERS.test(letters) || letters.length < FEWEST_LETTERS_OF_PART) return undefined;
  const counts = new Map<string, number>();
  for (const { text, pinyin, initials, sounds } of terms) {
    const spans = [
      ...spansOf(letters, initials, (index) => index),
      ...spansOf(letters, pinyin, (index) => syllableAt(index, sounds)),
    ];
    for (const [from, to] of spans) {
      const part = Array.from(folded(text)).slice(from, to).join('');
      counts.set(part, (counts.get(part) ?? 0) + 1);
    }
  }
  const [most] = [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return most?.[0];
}

const LETTERS = /^[a-z]+$/;

/** Fewer letters mean too many names, and even more words. */
const FEWEST_LETTERS = { name: 2, word: 3 };

function rankOfLetters(letters: string, { text, pinyin, initials, sounds, word }: Term): number | undefined {
  const written = folded(text);
  if (written.startsWith(letters)) return 0;
  if (letters.length < FEWEST_LETTERS[word ? 'word' : 'name']) return undefined;
  if (pinyin === letters || initials === letters) return 1;
  if (initials.startsWith(letters)) return 2;
  if (pinyin.startsWith(letters)) return 3;
  if (written.includes(letters) || initials.includes(letters)) return 4;
  const inside = letters.length > 4 ? pinyin.indexOf(letters) : -1;
  return inside !== -1 && syllableAt(inside, sounds) !== undefined ? 5 : undefined;
}

/** The first place of some letters, as numbers of characters; none where they begin or end inside a syllable. */
function spansOf(
  letters: string,
  spelled: string,
  characterAt: (index: number) => number | undefined,
): [number, number][] {
  const index = spelled.indexOf(letters);
  const from = index === -1 ? undefined : characterAt(index);
  const to = index === -1 ? undefined : characterAt(index + letters.length);
  return from === undefined || to === undefined || to - from < 2 ? [] : [[from, to]];
}

function syllableAt(index: number, sounds: readonly string[]): number | undefined {
  let at = 0;
  let number = 0;
  while (at < index && number < sounds.length) {
    at += sounds[number]?.length ?? 0;
    number += 1;
  }
  return at === index ? number : undefined;
}

function rankOfText(text: string, written: string): number | undefined {
  if (written === text) return 0;
  if (written.startsWith(text)) return 1;
  if (written.includes(text)) return 2;
  return differsInOne(text, written) ? 3 : undefined;
}

/** One character put for another, left out or put in; of at least three. */
export function differsInOne(a: string, b: string): boolean {
  const [shorter, longer] = [Array.from(a), Array.from(b)].toSorted((x, y) => x.length - y.length);
  if (!shorter || !longer || shorter.length < 3 || longer.length - shorter.length > 1) return false;
  const from = shorter.findIndex((it, index) => it !== longer[index]);
  if (from === -1) return longer.length > shorter.length;
  const skip = longer.length === shorter.length ? 1 : 0;
  return shorter.slice(from + skip).join('') === longer.slice(from + 1).join('');
}
