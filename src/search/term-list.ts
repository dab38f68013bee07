import { folded } from './fold.ts';
import type { Term } from './index-format.ts';

/**
 * Terms as they are written into a file. Most characters have one sound, so that it is told once for all terms and
 * not with each: a third of the size.
 */
export interface TermList {
  /** The characters of each syllable, by their usual sound. */
  syllables: Record<string, string>;
  /** A word of the texts as it is; a name with its unusual sounds (else ''), its page and the page's kind. */
  terms: (string | [text: string, sounds?: string, href?: string, kind?: string])[];
}

/** A term before it is read: its pinyin follows from its sounds. */
export type SoundedTerm = Omit<Term, 'pinyin' | 'initials'>;

export function packTerms(terms: readonly SoundedTerm[]): TermList {
  const usual = usualSounds(terms);
  const syllables = new Map<string, string>();
  for (const [character, sound] of usual) {
    if (sound !== character) syllables.set(sound, `${syllables.get(sound) ?? ''}${character}`);
  }
  return {
    syllables: Object.fromEntries(syllables),
    terms: terms.map(({ text, sounds, word, href, kind }) => {
      const isUsual = Array.from(folded(text)).every((it, index) => usual.get(it) === sounds[index]);
      const odd = isUsual ? '' : sounds.join(' ');
      if (href !== undefined) return [text, odd, href, kind ?? ''];
      if (!isUsual) return word ? [text, `${odd} `] : [text, odd];
      return word ? text : [text];
    }),
  };
}

/** The terms of a file; made once of each. */
export function unpackTerms(list: TermList): Term[] {
  let terms = unpacked.get(list);
  if (!terms) {
    const usual = new Map(
      Object.entries(list.syllables).flatMap(([sound, characters]) =>
        Array.from(characters, (it): [string, string] => [it, sound]),
      ),
    );
    terms = list.terms.map((it) => unpackTerm(it, usual));
    unpacked.set(list, terms);
  }
  return terms;
}

const unpacked = new WeakMap<TermList, Term[]>();

function unpackTerm(packed: TermList['terms'][number], usual: ReadonlyMap<string, string>): Term {
  const [text, odd = '', href, kind] = typeof packed === 'string' ? [packed] : packed;
  // A blank at the end of the sounds marks a word.
  const isWord = typeof packed === 'string' || odd.endsWith(' ');
  const sounds =
    odd === '' ? Array.from(folded(text), (it) => usual.get(it) ?? it) : odd.trimEnd().split(' ');
  return {
    text,
    pinyin: sounds.join(''),
    initials: sounds.map((it) => it.slice(0, 1)).join(''),
    sounds,
    ...(isWord && { word: true }),
    ...(href !== undefined && { href, kind: kind ?? '' }),
  };
}

/** The sound that each character has most often. */
function usualSounds(terms: readonly SoundedTerm[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { text, sounds } of terms) {
    Array.from(folded(text)).forEach((character, index) => {
      const sound = sounds[index] ?? '';
      const known = counts.get(character) ?? new Map<string, number>();
      counts.set(character, known.set(sound, (known.get(sound) ?? 0) + 1));
    });
  }
  const characters = [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return new Map(
    characters.map(([character, sounds]) => {
      const [most] = [...sounds].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
      return [character, most?.[0] ?? ''];
    }),
  );
}
