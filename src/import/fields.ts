import { z } from 'zod';
import type { Content } from '#domain/content.ts';
import { plainSchemas } from '#schemas/collections.ts';
import type { CollectionName } from '#schemas/fields.ts';
import type { ImportLabels } from '#schemas/import-labels.ts';
import type { DraftFacts, Given } from '#source/draft/write-fields.ts';
import { bare, titleOf } from '#source/draft/form.ts';
import { chineseDate, chinesePeriod } from './dates.ts';
import { resolveName } from './names.ts';
import type { ImportNote } from './imported-document.ts';
import { labelOf, type Particular, split } from './structure.ts';

/** The fields that a table of particulars fills, and what is to be said of the rest. */
export interface ImportedFields extends Pick<DraftFacts, 'given' | 'wanted'> {
  filled: { title: string; value: string }[];
  notes: ImportNote[];
}

/**
 * Reads particulars by the labels of `content/import.yaml`. A label that is not there is told, and so is a value that its
 * field can't take; what is personal is dropped, and its label told. Every value that is taken is marked to be looked at
 * only where it was guessed.
 */
export function fieldsFrom(
  particulars: readonly Particular[],
  collection: CollectionName,
  { labels, dropped }: ImportLabels,
  content: Content,
): ImportedFields {
  const result: ImportedFields = { given: {}, wanted: {}, filled: [], notes: [] };
  const schema = plainSchemas[collection] as unknown as z.ZodObject;
  for (const { label, value } of particulars) {
    if (value === '') continue;
    if (dropped.includes(label)) {
      result.notes.push(told(`表格里的“${label}”没有导入`, '个人信息不进网站，不用补'));
      continue;
    }
    const name = labels.find((it) => it.words.some((word) => labelOf(word) === label))?.field;
    const field = name === undefined ? undefined : (schema.shape as Record<string, z.ZodType>)[name];
    if (name === undefined || !field) {
      result.notes.push(unknownLabel(label, value));
      continue;
    }
    const title = titleOf(field) ?? name;
    const read = readValue(bare(field), value, content);
    if (read.problem !== undefined) {
      result.notes.push(
        told(
          `表格里的“${label}：${value}”${read.values.length > 0 ? '请核对' : `没有填进${title}`}：${read.problem}`,
          read.remedy,
        ),
      );
    }
    if (read.values.length === 0) continue;
    result.wanted[name] = read.values.length;
    for (const [path, given] of read.values) {
      result.given[`${name}${path}`] = given;
      if (path.startsWith('.')) result.wanted[`${name}${path}`] = 1;
    }
    result.filled.push({ title, value: read.shown ?? value });
  }
  return result;
}

/** Whether a label of a document is one that is read, or known and dropped. */
export function knowsLabel({ labels, dropped }: ImportLabels): (label: string) => boolean {
  const words = new Set([...labels.flatMap((it) => it.words), ...dropped].map(labelOf));
  return (label) => words.has(label);
}

interface ReadValue {
  /** Values by the rest of their path: '' for the field itself, '[0]' for an item. */
  values: [path: string, Given][];
  shown?: string;
  problem?: string | undefined;
  remedy: string;
}

function readValue(schema: z.ZodType, value: string, content: Content): ReadValue {
  if (schema instanceof z.ZodArray) return readList(bare(schema.element as z.ZodType), value, content);
  if (schema instanceof z.ZodObject) return readPeriod(schema, value);
  const one = readOne(schema, value, content);
  const values: ReadValue['values'] = one.given ? [['', one.given]] : [];
  return { values, ...(one.given && { shown: one.given.value }), problem: one.problem, remedy: one.remedy };
}

function readList(element: z.ZodType, value: string, content: Content): ReadValue {
  const parts = split(value).map((it) => readOne(element, it, content));
  const good = parts.flatMap((it) => it.given ?? []);
  const bad = parts.filter((it) => it.problem !== undefined);
  return {
    values: good.map((it, index) => [`[${String(index)}]`, it]),
    shown: good.map((it) => it.value).join('、'),
    problem: bad.length > 0 ? bad.map((it) => it.problem).join('；') : undefined,
    remedy: bad[0]?.remedy ?? '',
  };
}

function readPeriod(schema: z.ZodObject, value: string): ReadValue {
  const period = 'start' in schema.shape ? chinesePeriod(value) : undefined;
  if (!period)
    return { values: [], problem: '看不出起止日期', remedy: '请在资料区补上，写成 start: "2021-10"' };
  const values = Object.entries(period).map(([key, it]): [string, Given] => [`.${key}`, { value: it }]);
  return { values, shown: Object.values(period).join('至'), remedy: '' };
}

interface ReadOne {
  /** Also of a value that is only near. */
  given?: Given;
  problem?: string | undefined;
  remedy: string;
}

function readOne(schema: z.ZodType, value: string, content: Content): ReadOne {
  const meta = schema.meta() ?? {};
  const to = meta['ref'];
  if (to === 'organizations' || to === 'projects') return reference(to, value, content);
  const terms = meta['vocabulary'] === 'themes' ? content.site.themes : undefined;
  const term = terms?.find((it) => it.name === value || it.id === value);
  const written = term?.id ?? (terms ? undefined : plainValue(schema, value));
  if (written !== undefined && schema.safeParse(written).success)
    return { given: { value: written }, remedy: '' };
  const names =
    terms?.map((it) => it.name) ?? (schema instanceof z.ZodEnum ? schema.options.map(String) : []);
  return names.length > 0
    ? { problem: `没有“${value}”这一项`, remedy: `请从这些里选：${names.join('、')}` }
    : {
        problem: schema.safeParse(value).error?.issues[0]?.message ?? '写法不对',
        remedy: '请在资料区按说明补写',
      };
}

function plainValue(schema: z.ZodType, value: string): string {
  return schema.safeParse(value).success ? value : (chineseDate(value) ?? value);
}

function reference(to: 'organizations' | 'projects', value: string, content: Content): ReadOne {
  const found = resolveName(value, to, content);
  if ('id' in found) return { given: { value: found.id }, remedy: '' };
  const [first] = found.near;
  const near = found.near.map((it) => `${it.id}（${it.name}）`).join('、');
  return {
    ...(first && { given: { value: first.id, guessed: true } }),
    problem: near ? `没有叫“${value}”的条目，相近的有 ${near}` : `没有叫“${value}”的条目`,
    remedy: near
      ? '先填了第一个，请核对：不对的换成另一个的标识，都不是的先登记'
      : `请先运行 npm run new -- ${to === 'projects' ? '项目' : '组织'} "${value}"，再把标识填上`,
  };
}

function unknownLabel(label: string, value: string): ImportNote {
  return told(
    `表格里的“${label}：${value}”不知道填进哪个字段`,
    '需要的请手工填写；以后常用的，请在 content/import.yaml 的 labels 里加上这个写法',
  );
}

function told(message: string, remedy: string): ImportNote {
  return { kind: 'warning', message, remedy };
}
