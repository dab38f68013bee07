import { z } from 'zod';

export const COLLECTIONS = [
  'cases',
  'projects',
  'media',
  'awards',
  'organizations',
  'agreements',
  'activities',
] as const;
export type CollectionName = (typeof COLLECTIONS)[number];

/** What may be named by a `collection/id` reference: an entry, or a milestone as `milestones/PROJECT/ID`. */
export const REFERABLE = [...COLLECTIONS, 'milestones'] as const;
export type Referable = (typeof REFERABLE)[number];

const DATE_HINT = '日期请写成带引号的 "2024-03-21"（年-月-日，且当天存在）';
const ID = '[a-z0-9]+(?:-[a-z0-9]+)*';
export const ID_PATTERN = new RegExp(`^${ID}$`);

/** A line of text. `max` counts characters; an empty string is never a value. */
export const text = (title: string, max = 400) =>
  z
    .string()
    .trim()
    .min(1, '不能为空')
    .max(max, `不能超过 ${max} 字`)
    .refine((value) => !MARKUP.test(value), '这里请只写普通文字：**加粗**、[链接](…) 和组件只能用在正文里')
    .meta({ title, text: true });

/** A text that is quoted to the letter: nobody may reword it. */
export const verbatim = (title: string, max?: number) => text(title, max).meta({ title, text: 'verbatim' });

/** What works in bodies alone and would be shown as it is typed. */
const MARKUP = /\*\*|\]\(|<(?:Ahead|Photo|Aside)\b/;

/** ASCII kebab-case: ids become addresses, and addresses never change. */
export const id = (title = '标识') =>
  z.string().regex(ID_PATTERN, '只能用小写英文字母、数字和连字符，例如 "bridge-closure"').meta({ title });

/** Years that a builder of today can mean: 0224 and 9024 are slips of the finger. */
const YEAR = '(?:18|19|20|21)\\d{2}';
const DAY = new RegExp(`^${YEAR}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$`);
const PARTIAL = new RegExp(`^${YEAR}(?:-(?:0[1-9]|1[0-2]))?$`);

const NO_SUCH_DAY = {
  error: ({ input }: { input?: unknown }) => `日历里没有 ${String(input)} 这一天：请核对`,
};

/** A civil date "YYYY-MM-DD": a day of the calendar, no time zone. */
export const day = (title: string) =>
  z
    .string(DATE_HINT)
    .refine((value) => DAY.test(value), { error: DATE_HINT, abort: true })
    .refine(existsInCalendar, NO_SUCH_DAY)
    .meta({ title });

/** A civil date as precise as it is known: "YYYY-MM-DD", "YYYY-MM" or "YYYY". */
export const date = (title: string) =>
  z
    .string(DATE_HINT)
    .refine((value) => PARTIAL.test(value) || DAY.test(value), {
      error: '日期请写成带引号的 "2024-03-21"；只知道年月写 "2024-03"，只知道年份写 "2024"',
      abort: true,
    })
    .refine((value) => PARTIAL.test(value) || existsInCalendar(value), NO_SUCH_DAY)
    .meta({ title });

/** The id of an entry of one collection; `referencesIn` finds these, the integrity rules resolve them. */
export const ref = (collection: CollectionName, title: string) =>
  z
    .string()
    .regex(ID_PATTERN, `请填写 content/${collection}/ 下已有条目的标识（文件夹或文件名，不带扩展名）`)
    .meta({ title, ref: collection });

/** The id of a milestone, `PROJECT/ID`. */
export const milestoneRef = (title = '里程碑') =>
  z
    .string()
    .regex(new RegExp(`^${ID}/${ID}$`), '里程碑请写成“项目标识/里程碑标识”，例如 "bridge/closure"')
    .meta({ title, ref: 'milestones' });

/** `collection/id` of anything that has a page. */
export const anyRef = (collections: readonly Referable[], title: string) =>
  z
    .string()
    .regex(
      new RegExp(`^(?:${collections.join('|')})/${ID}(?:/${ID})?$`),
      `请写成“类别/标识”，类别可用 ${collections.join('、')}，例如 "${collections[0]}/..."`,
    )
    .meta({ title, ref: 'any' });

/** An absolute http(s) address. */
export const webUrl = (title: string) =>
  z.url({ protocol: /^https?$/, error: '请写完整网址，以 https:// 或 http:// 开头' }).meta({ title });

function existsInCalendar(value: string): boolean {
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
