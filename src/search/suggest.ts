import { folded } from './fold.ts';
import type { Term } from './index-format.ts';

/**
 * The words and names of the site that may be meant by what was typed, the likeliest first: they begin with it or
 * hold it, as it is written or as it sounds (full pinyin or initials), or differ from it in one character.
 */
export function suggest(typed: string, terms: readonly Term[], most = 8): Term[] {
  const text = folded(typed);
  if (text === '') return [];
  const rated = terms.flatMap((term) => {
    const rank = LETTERS.test(text) ? rankOfLetters(text, term) : rankOfText(text, folded(term.text));
    return rank === undefined ? [] : [{ term, rank }];
  });
  return rated
    .toSorted(
      (a, b) =>
        a.rank - b.rank || a.term.text.length - b.term.text.length || (a.term.text < b.term.text ? -1 : 1),
    )
    .slice(0, most)
    .map((it) => it.term);
}

const LETTERS = /^[a-z]+$/;

/** Fewer letters mean too many words. */
const FEWEST_LETTERS = 2;

function rankOfLetters(letters: string, { text, pinyin, initials }: Term): number | undefined {
  const written = folded(text);
  if (written.startsWith(letters)) return 0;
  if (letters.length < FEWEST_LETTERS) return undefined;
  if (pinyin === letters || initials === letters) return 1;
  if (initials.startsWith(letters)) return 2;
  if (pinyin.startsWith(letters)) return 3;
  if (written.includes(letters) || initials.includes(letters)) return 4;
  // Inside a word only from a syllable on can be meant, but its borders are not known here: longer input is safer.
  return letters.length > 4 && pinyin.includes(letters) ? 5 : undefined;
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
