import { NUMBER_CHARACTERS, parseNumber } from './chinese-number.ts';
import type { BaselineKind } from './content.ts';

/** A number of days that a text states against a schedule: "较合同工期提前101天". */
export interface Claim {
  /** Where the number begins in the text. */
  offset: number;
  /** As written: "提前101天". */
  text: string;
  /** Undefined when the text counts in months or weeks, which no computed number does. */
  days: number | undefined;
  direction: 'early' | 'late';
  /** The baseline the words before it name, where they name one. */
  baseline: BaselineKind | undefined;
}

/**
 * All numbers typed beside 提前, 滞后, 缩短, 延误 and the like, in digits or Chinese numerals.
 * "提前45天、101天" makes two claims. A component's own words are not typed and are not found.
 */
export function claimsIn(text: string): Claim[] {
  return CLAUSE_PATTERNS.flatMap((pattern) => [...text.matchAll(pattern)].flatMap((it) => claimsOf(text, it)))
    .toSorted((a, b) => a.offset - b.offset)
    .filter((claim, index, all) => claim.offset !== all[index - 1]?.offset);
}

const EARLY = '提前|提早|缩短|压缩|节省|节约|快了|早了|抢回|抢出';
const LATE = '滞后|延误|拖后|推迟|延后|晚了|超期|逾期|超出工期';
const VERBS = `${EARLY}|${LATE}`;
const NUMBER = `[${NUMBER_CHARACTERS}]+`;
const UNIT = '(?:个)?(?:日历天|工作日|天|日(?![报常期程前后])|月|周|星期)';
const AMOUNT = `(${NUMBER})(?:余|多)?${UNIT}`;

/** Verb first ("提前了整整101天"), number first ("101天的提前量"), and schedule first ("较合同工期少用101天"). */
const CLAUSE_PATTERNS = [
  new RegExp(`(?<verb>${VERBS})(?<gap>[^，。；！？\\n\\d０-９\\uFFFC]{0,10}?)(?<first>${AMOUNT})(?<more>(?:[、和与及]${AMOUNT})*)`, 'gu'),
  new RegExp(`(?<first>${AMOUNT})(?<gap>的|地|就|便)?(?<verb>${VERBS})(?<more>)`, 'gu'),
  new RegExp(`(?:较|比|与)[^，。；！？\\n]{0,12}工期[^，。；！？\\n\\uFFFC]{0,8}?(?<verb>少|早|快|多|晚|慢)[^，。；！？\\n\\d０-９\\uFFFC]{0,4}?(?<first>${AMOUNT})(?<more>)`, 'gu'),
];

const BASELINES: readonly (readonly [RegExp, BaselineKind])[] = [
  [/顺延|调整后工期/, '批准顺延'],
  [/合同|约定/, '合同工期'],
  [/计划|预定|预期/, '原计划'],
  [/定额/, '定额工期'],
];

/** A duration of its own, not a number against a schedule: "提前3天通知", "每日提前30天公示". */
const NOT_A_SCHEDULE = /^(?:通知|公示|告知|预告|发布|报备|申请|部署|准备|预警|谋划|介入|沟通|进场准备|编制|召开)/;

function claimsOf(text: string, match: RegExpMatchArray): Claim[] {
  const { verb = '', first = '', more = '' } = match.groups ?? {};
  const offset = match.index ?? 0;
  const end = offset + match[0].length;
  if (NOT_A_SCHEDULE.test(text.slice(end))) return [];
  const late = new RegExp(`^(?:${LATE}|多|晚|慢)$`).test(verb);
  const before = text.slice(0, offset).split(/[。；！？\n]/).at(-1) ?? '';
  const amounts = [first, ...more.split(/[、和与及]/).filter(Boolean)];
  let cursor = offset + match[0].indexOf(first);
  return amounts.map((amount) => {
    const at = text.indexOf(amount, cursor);
    cursor = at + amount.length;
    return {
      offset: at,
      text: amounts.length > 1 ? `${verb}…${amount}` : match[0],
      days: daysIn(amount),
      direction: late ? 'late' : 'early',
      baseline: nearestBaseline(`${before}${match[0].slice(0, match[0].indexOf(first))}`),
    };
  });
}

function daysIn(amount: string): number | undefined {
  const number = new RegExp(`^${NUMBER}`, 'u').exec(amount)?.[0] ?? '';
  const rest = amount.slice(number.length);
  return /^(?:日历天|天|日)$/.test(rest) ? parseNumber(number) : undefined;
}

/** The baseline named last before the number, within its sentence. */
function nearestBaseline(before: string): BaselineKind | undefined {
  const places = BASELINES.map(([pattern, kind]) => {
    const all = [...before.matchAll(new RegExp(pattern, 'g'))];
    return { kind, at: all.at(-1)?.index ?? -1 };
  });
  const last = places.filter((it) => it.at >= 0).toSorted((a, b) => b.at - a.at)[0];
  return last?.kind;
}
