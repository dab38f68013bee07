import { stringify } from 'yaml';
import { z } from 'zod';
import type { CivilDate } from '#domain/civil-date.ts';
import type { Site } from '#domain/content.ts';
import { REFERABLE } from '#schemas/fields.ts';
import { type Choice, type Choices, type Lack, lackOf } from './choices.ts';
import { bare, datePrecision, fewest, type FormField, formFields, titleOf } from './form.ts';
import { EXAMPLES, HINTS } from './wording.ts';

/** What a draft is made from, besides its schema. */
export interface DraftFacts {
  today: CivilDate;
  site: Site;
  choices: Choices;
  /** Values that are known, by the path of their field; `photos[1].id` is that of the second item alone. */
  given: Record<string, Given>;
  /** Paths of optional fields that are written out all the same, with how many items they hold. */
  wanted: Record<string, number>;
}

export interface Given {
  value: string;
  /** A guess, which the editor is asked to look at. */
  guessed?: boolean;
}

export interface WrittenFields {
  yaml: string;
  /** What required fields name that is not there. */
  lacks: Lack[];
}

/** Marks a value that the tool has chosen. */
export const TO_CHECK = '【待核】';

/**
 * All fields of a schema as YAML with explanations: required ones with a value that the schema accepts, optional ones
 * as comments. A text that is to be written is 【待写：…】, a value that was chosen is marked 【待核】.
 */
export function writeFields(schema: z.ZodObject, facts: DraftFacts): WrittenFields {
  const writing: Writing = { ...facts, lacks: [], used: new Set() };
  const fields = formFields(schema).map((field) => {
    const wanted = field.required || facts.wanted[field.name] !== undefined;
    const lines = keyed(field, writing, { path: field.name, place: field.name, example: !wanted, top: true });
    const written = wanted ? lines : lines.map(asComment);
    return [...explain(field, writing).map(asComment), ...written].join('\n');
  });
  return { yaml: `${fields.join('\n\n')}\n`, lacks: writing.lacks };
}

interface Writing extends DraftFacts {
  lacks: Lack[];
  used: Set<string>;
}

interface Spot {
  /** The names of the fields down to this one; items of lists have the path of their list. */
  path: string;
  /** The same with the number of the item: `photos[1].id`. */
  place: string;
  /** In a comment: what is not there may stand for itself. */
  example: boolean;
  top?: boolean;
}

/** A value on the line of its field, or on lines of its own. */
type Written = { inline: string; chosen: boolean } | { lines: string[] };

function keyed(field: FormField, writing: Writing, spot: Spot): string[] {
  const written = write(field.schema, field.title, writing, spot);
  if ('inline' in written) {
    const mark = written.chosen && !spot.example ? TO_CHECK : '';
    const note = `${spot.top ? '' : noteOf(field)}${mark}`;
    return [`${field.name}: ${written.inline}${note && ` # ${note}`}`];
  }
  const note = spot.top ? '' : ` # ${field.title}`;
  return [`${field.name}:${note}`, ...written.lines.map((it) => `  ${it}`)];
}

function write(schema: z.ZodType, title: string, writing: Writing, spot: Spot): Written {
  if (schema instanceof z.ZodObject) return { lines: objectLines(schema, writing, spot) };
  if (schema instanceof z.ZodArray) return { lines: arrayLines(schema, title, writing, spot) };
  return scalar(schema, title, writing, spot);
}

/** Required fields first, because the first field of a list's item must not be a comment. */
function objectLines(schema: z.ZodObject, writing: Writing, { path, place, example }: Spot): string[] {
  const fields = formFields(schema).toSorted((a, b) => Number(b.required) - Number(a.required));
  const someRequired = fields.some((it) => it.required);
  return fields.flatMap((field) => {
    const below = `${path}.${field.name}`;
    const wanted = field.required || !someRequired || writing.wanted[below] !== undefined;
    const lines = keyed(field, writing, {
      path: below,
      place: `${place}.${field.name}`,
      example: example || !wanted,
    });
    return wanted ? lines : lines.map(asComment);
  });
}

function arrayLines(schema: z.ZodArray, title: string, writing: Writing, spot: Spot): string[] {
  const count = Math.max(fewest(schema), writing.wanted[spot.path] ?? 1, 1);
  const element = bare(schema.element as z.ZodType);
  return Array.from({ length: count }, (_, index) => {
    const place = `${spot.place}[${String(index)}]`;
    const written = write(element, titleOf(element) ?? title, writing, { ...spot, place });
    if ('lines' in written) return written.lines.map((it, at) => `${at === 0 ? '-' : ' '} ${it}`);
    return [`- ${written.inline}${written.chosen && !spot.example ? ` # ${TO_CHECK}` : ''}`];
  }).flat();
}

function scalar(schema: z.ZodType, title: string, writing: Writing, spot: Spot): Written {
  const given = writing.given[spot.place] ?? writing.given[spot.path];
  if (given) return { inline: scalarYaml(given.value), chosen: given.guessed === true };
  const meta = schema.meta() ?? {};
  if (meta['text'] !== undefined) return { inline: scalarYaml(placeholderFor(title)), chosen: false };
  if (meta['ref'] !== undefined)
    return { inline: scalarYaml(reference(schema, writing, spot)), chosen: true };
  return { inline: scalarYaml(chosenValue(schema, writing, spot)), chosen: true };
}

export function placeholderFor(what: string): string {
  return `【待写：${what}】`;
}

/** What is written out names something else each time; what stands in a comment may be a repetition. */
function reference(schema: z.ZodType, writing: Writing, { path, example }: Spot): string {
  const choices = writing.choices.for(schema, path).map((it) => it.value);
  const fresh = choices.find((it) => !writing.used.has(it));
  if (example) return fresh ?? choices[0] ?? standIn(schema);
  if (fresh === undefined) writing.lacks.push(lackOf(schema, path));
  else writing.used.add(fresh);
  return fresh ?? standIn(schema);
}

/** Written where nothing can be named yet. */
function standIn(schema: z.ZodType): string {
  const ids = ['example', 'example/example', ...REFERABLE.map((it) => `${it}/example`)];
  return ids.find((it) => schema.safeParse(it).success) ?? '';
}

function chosenValue(schema: z.ZodType, writing: Writing, { path }: Spot): string | number | boolean {
  const example = EXAMPLES[path];
  if (example !== undefined) return example;
  if (schema instanceof z.ZodEnum) return String(schema.options[0]);
  const term = vocabularyOf(schema, writing)[0]?.value;
  if (term !== undefined) return term;
  const values = ['example', writing.today, 'https://example.com/', 1, true];
  return values.find((it) => schema.safeParse(it).success) ?? placeholderFor(path);
}

/** What `site.yaml` lists for a field that takes one of its words. */
function vocabularyOf(schema: z.ZodType, { site }: Writing): Choice[] {
  const name = schema.meta()?.['vocabulary'];
  const terms = name === 'themes' ? site.themes : name === 'projectKinds' ? site.projectKinds : [];
  return terms.map((it) => ({ value: it.id, name: it.name }));
}

const MOST_LISTED = 6;

/** What stands above a field: its name, whether it must be there, what may be written. */
function explain(field: FormField, writing: Writing): string[] {
  const { name, title, schema, required } = field;
  const item = schema instanceof z.ZodArray ? bare(schema.element as z.ZodType) : schema;
  const need = required ? '必填' : writing.wanted[name] === undefined ? '选填' : '要写';
  const head = [`${title}（${need}）`, limitOf(item), HINTS[name]].filter(Boolean);
  const options = optionsOf(item, name, writing);
  const listed = item instanceof z.ZodEnum ? options : options.slice(0, MOST_LISTED);
  const more = options.length > listed.length ? ` 等 ${String(options.length)} 个` : '';
  return [
    head.join('：').replace('）：', '）'),
    ...(options.length > 0 ? [`可选：${listed.join('、')}${more}`] : []),
  ];
}

function optionsOf(schema: z.ZodType, path: string, writing: Writing): string[] {
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  const meta = schema.meta() ?? {};
  const choices =
    meta['ref'] !== undefined ? writing.choices.for(schema, path) : vocabularyOf(schema, writing);
  return choices.map((it) => `${it.value} ${it.name}`);
}

function noteOf({ title, schema }: FormField): string {
  if (schema.meta()?.['text'] !== undefined) return '';
  return schema instanceof z.ZodEnum ? `${title}：${schema.options.map(String).join('、')}` : title;
}

export function limitOf(schema: z.ZodType): string {
  if (schema instanceof z.ZodString && schema.meta()?.['text'] !== undefined && schema.maxLength !== null) {
    return `不超过 ${String(schema.maxLength)} 字`;
  }
  const precision = datePrecision(schema);
  if (precision === undefined) return '';
  return precision === 'day' ? '写到日' : '只知道年月的写 "2024-03"';
}

/** On one line, in quotes where it could be read as something else than this text. */
function scalarYaml(value: string | number | boolean): string {
  return stringify(value, {
    lineWidth: 0,
    defaultStringType: isQuoted(value) ? 'QUOTE_DOUBLE' : 'PLAIN',
  }).trimEnd();
}

/** Whether a value stands in quotes, also where YAML could do without: what begins with a digit, times and addresses. */
export function isQuoted(value: unknown): boolean {
  return typeof value === 'string' && /^\d|:|\/\//.test(value);
}

function asComment(line: string): string {
  return `# ${line}`.trimEnd();
}
