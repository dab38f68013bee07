import { folded } from './fold.ts';

/** What a visitor typed, ready to be looked for. */
export interface Query {
  /** The whole of it as one phrase. */
  phrase: string;
  /** Its parts, folded: what stood between spaces, and each quotation whole. */
  terms: string[];
}

/** Longer than any phrase a reader types; what is pasted beyond it is not looked at. */
const LONGEST = 48;

/**
 * "红旗责任区 体育中心" has two terms; quotation marks of any kind keep a term with spaces together, and so does a
 * number with what it counts: "提前 101 天" has two.
 */
export function parseQuery(text: string): Query {
  const terms: string[] = [];
  for (const { groups } of text.normalize('NFKC').replace(COUNTED, '$1').matchAll(PART)) {
    const term = Array.from(folded(groups?.['quoted'] ?? groups?.['word'] ?? ''))
      .slice(0, LONGEST)
      .join('');
    if (term !== '' && !terms.includes(term)) terms.push(term);
  }
  return { phrase: Array.from(folded(text)).slice(0, LONGEST).join(''), terms };
}

/** A number of its own and the blank before a unit: a word of up to three characters. */
const COUNTED = /(?<=^|[^\w.])(\d[\d.,]*)\s+(?=\p{Script=Han}{1,3}(?:\P{Script=Han}|$))/gu;

const PART = /["“”「『](?<quoted>[^"“”「」『』]*)["“”」』]?|(?<word>[^\s"“”「」『』]+)/gu;

/** The words of a term that was not found whole, for "all of its words"; single characters say too little. */
export function wordsOf(term: string): string[] {
  const segments = new Intl.Segmenter('zh-CN', { granularity: 'word' }).segment(term);
  const words = [...segments].map((it) => it.segment).filter((it) => Array.from(it).length > 1);
  return [...new Set(words)];
}
