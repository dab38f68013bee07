import { phrases } from './phrase.ts';

/**
 * A title cut where a line of large type may end: between words as `phrases` cuts them, but not after a word that
 * leads on to the next (把, 较, a number), nor before a single character that goes with the word before it (3号|线).
 */
export function linePhrases(text: string): string[] {
  return phrases(text).reduce<string[]>((found, phrase) => {
    const last = found.at(-1) ?? '';
    const joins = LEADS_ON.test(last) || (FOLLOWS.test(phrase) && !CLAUSE_END.test(last));
    return joins && last !== '' ? [...found.slice(0, -1), last + phrase] : [...found, phrase];
  }, []);
}

/** Prepositions, conjunctions, numerals, adverbs and adjectives of one character, which go with what follows. */
const LEADING = '把让被在从向与和及对为以将由给到请较再不未大小新老全多总副第一二三四五六七八九十两几各每';
const LEADS_ON = new RegExp(`\\d$|(?:^|\\P{Script=Han})[${LEADING}]$`, 'u');
const FOLLOWS = new RegExp(`^(?![${LEADING}])\\p{Script=Han}(?!\\p{Script=Han})`, 'u');
const CLAUSE_END = /[，。、；：！？—\s]$/u;
