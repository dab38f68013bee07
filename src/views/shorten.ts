import { phrases } from './phrase.ts';

/** The most characters of a title that WeChat and QQ show of a shared page. */
const TITLE = 28;
/** The most characters of a description that search engines show. */
const DESCRIPTION = 120;
/** The most characters of a summary on a card that other sites frame: four lines of the narrowest. */
const SUMMARY = 64;
/** The most characters of a reason there: two lines. */
const REASON = 34;

export function shortTitle(title: string): string {
  return shortened(title, TITLE);
}

export function shortDescription(description: string): string {
  return shortened(description, DESCRIPTION);
}

export function shortSummary(summary: string): string {
  return shortened(summary, SUMMARY);
}

export function shortReason(reason: string): string {
  return shortened(reason, REASON);
}

/** At most `most` characters; what is longer ends with a clause, if that keeps most of it, or after a word, with “…”. */
function shortened(text: string, most: number): string {
  if ([...text].length <= most) return text;
  const words = wordsWithin(text, most - 1) || [...text].slice(0, most - 1).join('');
  const clauses = /^.*(?=[，。、；：！？])/su.exec(words)?.[0] ?? '';
  const kept = [...clauses].length >= most * ENOUGH ? clauses : words;
  return `${kept.replace(/[\s，。、；：！？·—“‘（《的]+$/u, '')}…`;
}

const ENOUGH = 0.6;

/** As many whole words from the start as have room. */
function wordsWithin(text: string, most: number): string {
  const starts = phrases(text).reduce<string[]>((found, it) => [...found, (found.at(-1) ?? '') + it], []);
  return starts.findLast((it) => [...it].length <= most) ?? '';
}
