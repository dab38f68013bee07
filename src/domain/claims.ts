import { NUMBER_CHARACTERS, parseNumber } from './chinese-number.ts';
import type { BaselineKind } from './content.ts';

/** A number of days that a text states against a schedule: "较合同工期提前101天". */
export interface Claim {
  /** Where the number begins in the text. */
  offset: number;
  /** As written: "提前101天". */
  text: string;
  /** Undefined when the text counts in months or weeks, or about, which no computed number does. */
  days: number | undefined;
  direction: 'early' | 'late';
  /** The baseline the words before it name, where they name one. */
  baseline: BaselineKind | undefined;
  /** A second baseline that is compared with the first: 原计划 in "原计划较合同工期提前56天". */
  subject: BaselineKind | undefined;
}

/**
 * All numbers typed beside 提前, 滞后, 缩短, 延误 and the like, in digits or Chinese numerals.
 * "提前45天、101天" makes two claims. A component's own words are not typed and are not found; neither are
 * dates (提前至6月30日), durations that result (缩短到629天) and lead times (提前3天通知).
 */
export function claimsIn(text: string): Claim[] {
  return CLAUSES.flatMap((pattern) => [...text.matchAll(pattern)].flatMap((it) => claimsOf(text, it)))
    .toSorted((a, b) => a.offset - b.offset)
    .filter((claim, index, all) => claim.offset !== all[index - 1]?.offset);
}

const EARLY =
  '提前|提早|缩短|压缩|节省|节约|抢回|抢出|赢得|争取了|领先|超前|快了|早了|早于|少用|少花|工期减少|减少工期';
const LATE =
  '滞后|落后|延误|耽误|延迟|延后|延期|推迟|推后|拖后|拖延|拖期|超期|逾期|超工期|超出工期|晚了|慢了|晚于|多用|多花';
const VERB = `(?<verb>${EARLY}|${LATE})`;

const DAYS = '(?:个?(?:日历天|日历日|自然日)|天|日(?![报常期程前后均产夜]))';
const OTHER_UNITS =
  '(?:个?工作日|个?半?(?:周|星期|礼拜|季度)|个[余多]?半?月|(?<=两)月|(?<!\\d{4}|[零〇○一二三四五六七八九]{4})年)';
const NUMBER = `(?<![${NUMBER_CHARACTERS}])(?<![年月]\\s?)[${NUMBER_CHARACTERS}]+`;
/** What may stand between number and unit: “101”天, 一百零一（101）天 */
const CLOSE = '[”’"」）)]?\\s?';
const AMOUNT = `(?:${NUMBER}(?:[至到~～—–-]+[${NUMBER_CHARACTERS}]+)?\\s?${CLOSE}[余多来]?\\s?(?:${DAYS}|${OTHER_UNITS})|半个?[月年])`;
const NEXT_AMOUNT = `[、和与及](?:[较比]?(?:合同|约定|原?计划|定额)(?:工期)?)?${AMOUNT}`;
const AMOUNTS = `(?<amounts>${AMOUNT}(?:${NEXT_AMOUNT})*)`;

/** A few characters of the same clause that hold no digit, month, component or second verb. */
const words = (max: number) => `(?:(?!${EARLY}|${LATE})[^，。；！？年月\\d０-９\\uFFFC]){0,${String(max)}}?`;
const SCHEDULE = '(?:工期|计划|合同|约定|原定|定额|预定|预期|节点|期限)';
/** 没有延误一天, 决不让工期拖延一天, 避免延误30天; and what only might be: 每提前一天, 宁可多花两天 */
const NOT_DENIED =
  '(?<!(?:未|没|没有|不|无|零|避免|避免了|防止|每|若|一旦|宁可|宁愿|哪怕)(?:曾|再|能|会|得|许|让|因此|造成|导致|出现|发生)*(?:工期)?)';
/** 没有一天延误 */
const NOT_NONE = '(?<!没有?|未有?|无)';
/** 缩短到629天, 提前至30日; but 提前至少30天 */
const NOT_A_RESULT = '(?!了?(?:至(?!少)|到|为|成))';

const CLAUSES = [
  // 提前了整整101天, 较合同工期少用101天
  `${NOT_DENIED}${VERB}${NOT_A_RESULT}(?<gap>${words(12)})(?<!于)${AMOUNTS}`,
  // 101天的提前量, 造成12天延误
  `${NOT_NONE}(?<amounts>${AMOUNT})(?:的?工期|的进度|的|（)?${VERB}(?=的?(?:量|期|时间|天数|幅度|成绩|纪录|[，。；！？、）”\\s]|$))`,
  `(?<amounts>${AMOUNT})的${VERB}${NOT_A_RESULT}`,
  // 比合同工期早101天
  `[较比与跟同]${words(12)}${SCHEDULE}${words(8)}(?<verb>少|早|快|短|多|晚|慢|长)(?![期达次方个轮项名家处位])${words(5)}${AMOUNTS}`,
].map((it) => new RegExp(it, 'gu'));

const IS_LATE = new RegExp(`^(?:${LATE}|多|晚|慢|长)$`);

/** What is done some days ahead of something else: the number is a lead time, not one against a schedule. */
const LEAD_TIME =
  '通知|公示|告知|公告|预告|预警|预报|预约|发布|报备|备案|申请|报审|报批|办理|部署|准备|谋划|策划|介入|对接|沟通|编制|召开|培训|交底|演练|值守|到岗|到场|摸排|排查|研判|张贴|下发|备料|备货|储备|服役|支付|付款|整改|内|以内|之内|' +
  '参与|排出|排定|规划|复核|踏勘|勘察|张榜|贴出|征求|告诉|发给|送给|送到|预留|预判|预演|提醒|提示|反馈|答复|缴纳|约谈|' +
  '封路|疏散|撤离|转移|安排|招标';
/** How long something took, or whose time it was: 提前进场连续奋战20天, 推迟婚期3个月. */
const OWN_TIME =
  '奋战|连续|历时|用时|耗时|持续|坚守|驻守|仅用|只用|为期|保持|婚期|婚礼|假期|休假|休息|探亲|返乡|返岗|下班|退休|会议';
const BEFORE_LEAD_TIME = new RegExp(`${LEAD_TIME}|${OWN_TIME}`);
const AFTER_LEAD_TIME = new RegExp(
  `^(?!完成|完工|竣工|建成|贯通|通车|投产|封顶|合龙|交付|实现|达到)[^，。；！？、]{0,8}?(?:${LEAD_TIME})`,
);

/** Verbs that also shorten what is no schedule: 审批时间缩短20天. */
const SHORTENS_ANYTHING = /^(?:缩短|压缩|节省|节约)$/;
const OTHER_TIMES =
  /(?:审批|审查|报批|办理|办结|流转|响应|等待|支付|采购|养护|检测|检验|试验|加工|运输|供货|周转|假期|会议)(?:(?!工期)[^，。；！？、])*$/;

/** 较常年提前15天, 比去年同期早 */
const OTHER_YEARS = /[较比与于](?:[上去往常历]年|同期)[^，。；！？、]{0,6}$/;

/** 滞后3天以上的, 逾期30日不缴纳: what is to be done if it should happen. */
const THRESHOLD = /^(?:及?以上|就|即|仍未|不)/;

/** 领先同行5年, 落后30年的设备: no schedule is counted so. */
const AGES = /^(?:领先|超前|落后)$/;

function claimsOf(text: string, match: RegExpExecArray): Claim[] {
  const { verb = '', gap = '', amounts = '' } = match.groups ?? {};
  const end = match.index + match[0].length;
  const start = match.index + match[0].lastIndexOf(amounts);
  const sentence =
    text
      .slice(0, start)
      .split(/[。；！？]|\n\s*\n/)
      .at(-1) ?? '';
  if (BEFORE_LEAD_TIME.test(gap) || AFTER_LEAD_TIME.test(text.slice(end))) return [];
  const before = sentence.slice(0, sentence.lastIndexOf(verb));
  if (SHORTENS_ANYTHING.test(verb) && OTHER_TIMES.test(before)) return [];
  if (OTHER_YEARS.test(before) || (AGES.test(verb) && amounts.endsWith('年'))) return [];
  if (IS_LATE.test(verb) && THRESHOLD.test(text.slice(end))) return [];
  const found = [...amounts.matchAll(new RegExp(AMOUNT, 'gu'))];
  const named = namedBaselines(sentence);
  const clause = namedBaselines(sentence.split(/[，、]/).at(-1) ?? '');
  return found.map((amount, index) => {
    const between = namedBaselines(amounts.slice(0, amount.index)).at(-1);
    const inOrder =
      found.length > 1 && named.length >= found.length ? named.at(index - found.length) : undefined;
    return {
      offset: start + amount.index,
      text: found.length > 1 ? `${verb}…${amount[0]}` : match[0],
      days: daysIn(amount[0]),
      direction: IS_LATE.test(verb) ? 'late' : 'early',
      baseline: between ?? inOrder ?? (index === 0 ? named.at(-1) : undefined),
      subject: clause.findLast((it) => it !== clause.at(-1)),
    };
  });
}

const WHOLE_DAYS = new RegExp(`^(${NUMBER})\\s?${CLOSE}${DAYS}$`, 'u');

function daysIn(amount: string): number | undefined {
  const number = WHOLE_DAYS.exec(amount)?.[1];
  return number === undefined ? undefined : parseNumber(number);
}

/** A word names a baseline when a number is set against it or when it dates something: not in 共建计划, 签订合同. */
const naming = (word: string) =>
  `(?<=[较比与同于先前后误][^，。；！？]{0,6})(?:${word})|(?:${word})(?=[^，。；！？]{0,4}?(?:工期|日期|时间|期限|节点|竣工|完工|交付))`;

const BASELINES: readonly (readonly [BaselineKind, RegExp])[] = [
  ['批准顺延', /顺延(?:后|期)?的?(?:合同)?|调整后的?(?:合同)?工期/g],
  ['合同工期', new RegExp(naming('合同|约定'), 'g')],
  ['原计划', new RegExp(`${naming('计划|预定|预期')}|原计划|原定`, 'g')],
  ['定额工期', new RegExp(naming('定额'), 'g')],
];

/** The baselines that a piece of text names, in order, each run of the same one once. */
function namedBaselines(text: string): BaselineKind[] {
  const places = BASELINES.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((it) => ({ kind, from: it.index, to: it.index + it[0].length })),
  ).toSorted((a, b) => a.from - b.from);
  return places
    .filter((it) => !places.some((other) => other.from < it.from && it.from < other.to))
    .map((it) => it.kind)
    .filter((kind, index, all) => kind !== all[index - 1]);
}
