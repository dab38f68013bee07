import type { BodyHeading } from '#domain/body.ts';
import { NUMBER_CHARACTERS, parseNumber } from '#domain/chinese-number.ts';
import type { BodyView } from './body.ts';

/**
 * The number that stands before each heading in a document, by its id: 一、 （一） 1. for depths 2 to 4 (GB/T 9704—2012,
 * 7.3.3). Nothing for a heading that was written with a number, from which the count goes on.
 */
export function headingNumbers(headings: readonly BodyHeading[]): ReadonlyMap<string, string> {
  const counts: number[] = [];
  return new Map(
    headings.map(({ depth, id, text }) => {
      const level = depth - 2;
      const written = writtenNumber(text);
      const count = written ?? (counts[level] ?? 0) + 1;
      counts.length = level;
      counts[level] = count;
      return [id, written === undefined ? numberAt(level, count) : ''];
    }),
  );
}

/** A text with its headings numbered. */
export function numberHeadings(body: BodyView, numbers: ReadonlyMap<string, string>): BodyView {
  return body.map((part) =>
    part.kind === 'html'
      ? {
          ...part,
          html: part.html.replace(
            /<h[2-4]\b[^>]*\bid="([^"]+)"[^>]*>/g,
            (tag, id: string) => `${tag}${numbers.get(id) ?? ''}`,
          ),
        }
      : part,
  );
}

function writtenNumber(heading: string): number | undefined {
  const [, plain, inBrackets, ofPart] = WRITTEN.exec(heading) ?? [];
  const number = plain ?? inBrackets ?? ofPart;
  return number === undefined ? undefined : parseNumber(number);
}

/** 一、 or 1. (but not 1.5), （一）, 第一部分. */
const WRITTEN = new RegExp(
  [
    `^([${NUMBER_CHARACTERS}]+)(?:[、．]|\\.(?!\\d))`,
    `^[（(]([${NUMBER_CHARACTERS}]+)[）)]`,
    `^第([${NUMBER_CHARACTERS}]+)(?:章|节|部分)`,
  ].join('|'),
);

function numberAt(level: number, count: number): string {
  if (level === 0) return `${chineseNumber(count)}、`;
  return level === 1 ? `（${chineseNumber(count)}）` : `${String(count)}.`;
}

/** 1 to 99: 一, 十, 十二, 二十. */
function chineseNumber(count: number): string {
  const tens = Math.floor(count / 10);
  return `${tens > 1 ? digit(tens) : ''}${tens > 0 ? '十' : ''}${digit(count % 10)}`;
}

function digit(value: number): string {
  return value === 0 ? '' : ('一二三四五六七八九'[value - 1] ?? '');
}
