/** What the rules of the content check share about Chinese text: its characters, sentences and quotations. */

/** A Chinese character, as part of a character class of a pattern with the flag `v` or `u`. */
export const HAN = '\\p{Script=Han}';

/** 一 to 九十九 as a number; undefined for anything else. */
export function chineseNumber(text: string): number | undefined {
  const value = NUMBERS.indexOf(text);
  return value > 0 ? value : undefined;
}

/** A number from 1 to 99 in Chinese: 21 is 二十一. */
export function inChinese(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = DIGITS[value % 10] ?? '';
  return tens === 0 ? ones : `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十${ones}`;
}

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

const NUMBERS = Array.from({ length: 100 }, (_, value) => inChinese(value));

/** How many 字 a text has: every character but white space; a Latin word or a number counts as one. */
export function countCharacters(text: string): number {
  return (text.match(/[A-Za-z]+|\d+(?:\.\d+)?|[^\s\uFFFC]/gu) ?? []).length;
}

/** The sentences of a text, each with the place where it begins. A line break ends a sentence too, as `；` doesn't. */
export function sentencesOf(text: string): { text: string; start: number }[] {
  return [...text.matchAll(/[^。！？\n]+[。！？]*[”’）》」]*/g)].map((it) => ({
    text: it[0],
    start: it.index,
  }));
}

/** The sentence around an offset, with the place where it begins. */
export function sentenceAt(text: string, offset: number): { text: string; start: number } {
  return sentencesOf(text).findLast((it) => it.start <= offset) ?? { text, start: 0 };
}

/** Whether an offset stands between “ and ”: what somebody said, or a name. */
export function isQuoted(text: string, offset: number): boolean {
  return text.lastIndexOf('“', offset - 1) > text.lastIndexOf('”', offset - 1);
}

/** Words in quotation marks, with the marks within them as ‘ and ’ (GB/T 15834—2011). */
export function quoted(words: string): string {
  return `“${words.replace(/[“”]/g, (it) => (it === '“' ? '‘' : '’'))}”`;
}

/**
 * Whether what stands between two offsets is no scrap of its neighbours: no word of the text reaches into it from
 * outside. 视察 is one in 到工地视察, none in 巡视察看. A small word such as 不 or 时 takes nothing: 莅临到 is no 临到.
 * Four characters are never a scrap.
 */
export function isApart(text: string, start: number, end: number): boolean {
  if (end - start >= 4) return true;
  const from = start - (/[\p{L}\p{N}]*$/u.exec(text.slice(0, start))?.[0].length ?? 0);
  const until = end + (/^[\p{L}\p{N}]*/u.exec(text.slice(end))?.[0].length ?? 0);
  return [...WORDS.segment(text.slice(from, until))].every(({ index, segment }) => {
    const first = from + index;
    const last = first + segment.length;
    const reachesIn = (first < start && start < last) || (first < end && end < last);
    const holdsIt = first <= start && end <= last;
    const outside = text.slice(first, Math.max(first, start)) + text.slice(Math.min(end, last), last);
    return !reachesIn || holdsIt || SMALL_WORDS.includes(outside);
  });
}

/** Whether one word ends and another begins at an offset. */
export function isBorder(text: string, offset: number): boolean {
  return WORDS.segment(text).containing(offset)?.index === offset;
}

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

const SMALL_WORDS = '的了着过不是在有到起上下前后中内时地会和与及为以将又也都一大各';

/** Web and mail addresses with `\uFFFC` in place of each character, so that offsets stay and their signs are no text. */
export function withoutAddresses(text: string): string {
  return text.replace(ADDRESS, (it) => '\uFFFC'.repeat(it.length));
}

const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s?#\p{Script=Han}“”《》（），。；：！？、]+(?:[?#][^\s“”《》（），。；：！？、]*)?|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;
