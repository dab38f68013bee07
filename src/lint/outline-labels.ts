import { chineseNumber, inChinese } from './chinese.ts';
import type { LintText } from './page.ts';

/** A number of an outline at the beginning of a line: 一、（一）1.（1）are levels 1 to 4. */
export interface Label {
  level: 1 | 2 | 3 | 4;
  value: number;
  offset: number;
  written: string;
  /** 一、二楼 and 3、4号线 begin with a number only if it is the one that is due. */
  doubtful: boolean;
  wrong?: readonly [message: string, remedy: string];
}

const WRITTEN = [
  (value: string) => `${value}、`,
  (value: string) => `（${value}）`,
  (value: string) => `${value}.`,
  (value: string) => `（${value}）`,
] as const;

/** As the number of a level is written. */
export function writeNumber(level: number, value: number): string {
  return WRITTEN[level - 1]?.(level <= 2 ? inChinese(value) : String(value)) ?? '';
}

const NUMERAL = '[一二三四五六七八九十]{1,3}';

const FORMS: readonly (readonly [Label['level'], RegExp])[] = [
  [1, new RegExp(`^(${NUMERAL})([、.．])`)],
  [2, new RegExp(`^[（(](${NUMERAL})[）)](、?)`)],
  [3, /^(\d{1,2})([、.．]|\.、)(?![\d.])/],
  [4, /^[（(](\d{1,2})[）)](、?)/],
];

/** The numbers at the beginnings of a text's lines; a line that only was too long begins with no number. */
export function labelsOf(text: LintText): Label[] {
  const lines = text.text.split('\n');
  let offset = 0;
  return lines.flatMap((line, index) => {
    const start = offset;
    offset += line.length + 1;
    const before = lines[index - 1]?.trim();
    if (before !== undefined && !/[。！？；：…”）]$/.test(before) && !labelIn(before, 0)) return [];
    const label = labelIn(line, start);
    return label ? [label] : [];
  });
}

function labelIn(line: string, start: number): Label | undefined {
  const indent = line.length - line.trimStart().length;
  const words = line.trimStart();
  for (const [level, form] of FORMS) {
    const [written, number = '', mark = ''] = form.exec(words) ?? [];
    if (written === undefined) continue;
    const value = level <= 2 ? chineseNumber(number) : Number(number);
    if (value === undefined || value === 0) return undefined;
    const wrong = wrongMark(level, value, mark, written);
    return {
      level,
      value,
      offset: start + indent,
      written,
      doubtful: (level === 1 || level === 3) && isSeries(words.slice(written.length), level),
      ...(wrong && { wrong }),
    };
  }
  return undefined;
}

/** 一、二楼 names two floors, 3、4号线 two lines. */
function isSeries(rest: string, level: number): boolean {
  return level === 1 ? /^[一二三四五六七八九十两]/.test(rest) : /^\d/.test(rest);
}

function wrongMark(
  level: number,
  value: number,
  mark: string,
  written: string,
): readonly [string, string] | undefined {
  const right = writeNumber(level, value);
  if (level === 1 && mark !== '、') return [`一级序号写成了“${written}”`, `请改成“${right}”`];
  if (level === 3 && mark.includes('、')) return [`序号写成了“${written}”`, `请改成“${right}”，用实心点`];
  if ((level === 2 || level === 4) && mark === '、') {
    return [`“${written}”的括号后面多了“、”`, `请改成“${right}”，后面不加标点`];
  }
  return undefined;
}
