import type { Verdict } from './manifest.ts';
import { bundleWords as words } from './words.ts';

/** What a reader is told of a verdict: one sentence, the files that differ under headings, and what to do. */
export interface VerdictWords {
  isGood: boolean;
  sentence: string;
  lists: { heading: string; paths: string[] }[];
  remedy: string;
}

export function verdictWords(verdict: Verdict): VerdictWords {
  const kinds = ['changed', 'missing', 'extra'] as const;
  const lists = kinds
    .filter((it) => verdict[it].length > 0)
    .map((it) => ({ heading: words.lists[it], paths: verdict[it] }));
  const isGood = lists.length === 0;
  const counts = Object.fromEntries(kinds.map((it) => [it, verdict[it].length]));
  return {
    isGood,
    sentence: isGood
      ? fill(words.good, { n: verdict.same })
      : fill(words.bad, { ...counts, same: verdict.same }),
    lists,
    remedy: isGood ? '' : words.remedy,
  };
}

/** Puts values in the places of a sentence. */
export function fill(sentence: string, values: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
