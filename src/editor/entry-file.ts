import { z } from 'zod';
import { collections, plainSchemas } from '#schemas/collections.ts';
import type { CollectionName } from '#schemas/fields.ts';
import { readDocument } from '#source/document.ts';
import { bare } from '#source/draft/form.ts';
import { joinForms, otherForm, splitForms } from './alternatives.ts';
import { editFields, withoutMarks } from './edit-fields.ts';
import { mergeBody } from './merge-body.ts';

/** The values of a form. Names that begin with `_` are the editor's own and never stand in a file. */
export type FormContent = Record<string, unknown>;

/** The file as it was read, which later is changed no more than its editor has changed. */
export const SOURCE = '_source';
/** The field that shows what the check says. Its value is `confirmed` once the marks 【待核】 may go. */
export const CHECKS = '_checks';
export const CONFIRMED = 'confirmed';

/** What a form shows of a file. Throws, in Chinese, what can't be read. */
export function toForm(collection: CollectionName, text: string): FormContent {
  const { fields, body, problems } = readDocument(`.${collections[collection].format}`, text);
  const [problem] = problems;
  if (typeof fields !== 'object' || fields === null) {
    throw new Error(
      problem ? `第 ${problem.line} 行：${problem.message}。${problem.remedy}` : '文件里没有字段',
    );
  }
  const split = splitForms(plainSchemas[collection], fields) as FormContent;
  const hasBody = collections[collection].format === 'mdx';
  return { ...split, ...(hasBody && { body: body.replace(/^\n+/, '') }), [SOURCE]: text };
}

/** The file that a form stands for: what is empty is left out, what was not changed is written as it was. */
export function toFile(collection: CollectionName, content: FormContent): string {
  const schema = plainSchemas[collection] as unknown as z.ZodObject;
  const source = typeof content[SOURCE] === 'string' ? content[SOURCE] : '';
  const own = Object.entries(content).filter(([name]) => name !== 'body' && !name.startsWith('_'));
  const fields = joinForms(schema, filled(Object.fromEntries(own)) ?? {}) as FormContent;
  const order = Object.keys(schema.shape);
  const body = typeof content['body'] === 'string' ? content['body'] : '';
  const { yaml, text } = partsOf(source, collection);
  const edited = editFields(yaml, ordered(schema, fields) as FormContent, order);
  const written = content[CHECKS] === CONFIRMED ? withoutMarks(edited) : edited;
  if (collections[collection].format === 'yaml') return written;
  const isSame = body.trim() === text.trim();
  const merged = isSame ? `${text.trim()}\n` : mergeBody(text, body);
  return `---\n${written}---\n${merged.trim() === '' ? '' : `\n${merged}`}`;
}

/** The same with all fields in the order of their schemas. */
function ordered(schema: z.ZodType, value: unknown): unknown {
  const inner = bare(schema);
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((it: unknown) => ordered(inner.element as z.ZodType, it));
  }
  if (typeof value !== 'object' || value === null) return value;
  const found = inner instanceof z.ZodObject ? inner : otherForm(schema);
  if (!found) return value;
  const shape = found.shape as Record<string, z.ZodType>;
  const names = Object.keys(shape);
  const entries = Object.entries(value as Record<string, unknown>);
  const sorted = entries.toSorted(([a], [b]) => placeOf(names, a) - placeOf(names, b));
  return Object.fromEntries(
    sorted.map(([name, it]) => [name, shape[name] ? ordered(shape[name], it) : it] as const),
  );
}

/** A field that the schema doesn't know comes last. */
function placeOf(order: readonly string[], name: string): number {
  const at = order.indexOf(name);
  return at < 0 ? order.length : at;
}

function partsOf(source: string, collection: CollectionName): { yaml: string; text: string } {
  if (collections[collection].format === 'yaml')
    return { yaml: source === '' ? '' : `${source.trimEnd()}\n`, text: '' };
  const [whole = '', yaml = ''] = /^---[ \t]*\n(|[^]*?\n)---[ \t]*(?:\n|$)/.exec(source) ?? [];
  return { yaml, text: source.slice(whole.length) };
}

/** Without what is empty; a thing of a list stays, so that its fields keep their numbers. */
function filled(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (Array.isArray(value)) {
    const items = value.map((it) => filled(it) ?? (typeof it === 'object' && it !== null ? {} : undefined));
    const told = items.filter((it) => it !== undefined);
    return told.length === 0 ? undefined : told;
  }
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value)
      .map(([name, it]) => [name, filled(it)] as const)
      .filter(([, it]) => it !== undefined);
    return fields.length === 0 ? undefined : Object.fromEntries(fields);
  }
  return value ?? undefined;
}
