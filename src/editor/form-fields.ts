import type { Field } from '@sveltia/cms';
import { z } from 'zod';
import type { Site } from '#domain/content.ts';
import { type CollectionName, COLLECTIONS, ID_PATTERN, REFERABLE } from '#schemas/fields.ts';
import { bare, datePrecision, type FormField, formFields, titleOf } from '#source/draft/form.ts';
import { limitOf } from '#source/draft/write-fields.ts';
import { HINTS, TITLE_FIELDS } from '#source/draft/wording.ts';
import { OTHER_FORM, otherForm } from './alternatives.ts';
import { words } from './words.ts';

/** The field of the editor's own that names one entry or milestone among several kinds. */
export const REFERENCE_FIELD = 'entry-reference';

/** From this many characters on a text has more than one line. */
const LONG = 60;

/**
 * The fields of a form for a schema, in its order: labels from `.meta` titles, help from the hints that `npm run new`
 * gives, widgets from what a field accepts. What a form checks by itself is left to the content check, whose words
 * stand beside the field.
 */
export function fieldsOf(schema: z.ZodObject, site: Site, path = ''): Field[] {
  const shape = schema.shape as Record<string, z.ZodType>;
  return formFields(schema).flatMap((field) => {
    const place = path === '' ? field.name : `${path}.${field.name}`;
    const other = otherForm(shape[field.name] as z.ZodType);
    const main = fieldOf(field, site, place);
    if (!other) return [main];
    const second = { name: `${field.name}${OTHER_FORM}`, title: titleOf(other) ?? field.title };
    return [main, fieldOf({ ...second, schema: other, required: false }, site, place)];
  });
}

function fieldOf(field: FormField, site: Site, path: string): Field {
  const { name, title, required, schema } = field;
  if (schema instanceof z.ZodLiteral) {
    return { name, label: title, widget: 'hidden', default: schema.value } as Field;
  }
  const hint = [limitOf(itemOf(schema)), helpOf(path, schema)].filter(Boolean).join('。');
  const base = { name, label: title, required, ...(hint !== '' && { hint }) };
  return { ...base, ...widgetOf(field, site, path) } as Field;
}

/** The help of a field as files have it, with the names that forms have in the place of those of files. */
function helpOf(path: string, schema: z.ZodType): string | undefined {
  const own = words.hints[path];
  if (own !== undefined) return own;
  const item = itemOf(schema);
  const inner = item instanceof z.ZodObject ? formFields(item) : [];
  const titles = new Map(inner.map((it) => [it.name, it.title]));
  return HINTS[path]?.replaceAll(/ ?([a-z]+) ?/gi, (whole, word: string) => {
    const title = titles.get(word);
    return title === undefined ? whole : `“${title}”`;
  });
}

type Widget = Record<string, unknown> & { widget: string };

function widgetOf({ name, title, schema }: FormField, site: Site, path: string): Widget {
  if (schema instanceof z.ZodArray) return listOf(schema, title, site, path);
  if (schema instanceof z.ZodObject) {
    return { widget: 'object', fields: fieldsOf(schema, site, path), collapsed: 'auto' };
  }
  return scalarOf(schema, site, name);
}

function scalarOf(schema: z.ZodType, site: Site, name: string): Widget {
  const meta = schema.meta() ?? {};
  if (meta['picture'] === true) return { widget: 'image', choose_url: false, accept: PICTURES };
  if (meta['ref'] !== undefined) return referenceOf(schema, meta['ref']);
  if (meta['vocabulary'] !== undefined) {
    const terms = meta['vocabulary'] === 'themes' ? site.themes : site.projectKinds;
    return { widget: 'select', options: terms.map((it) => ({ value: it.id, label: it.name })) };
  }
  if (schema instanceof z.ZodEnum) {
    const labels = (meta['labels'] ?? {}) as Record<string, string>;
    const options = schema.options.map(String).map((value) => ({ value, label: labels[value] ?? value }));
    return { widget: 'select', options, ...(name === 'status' && { default: options[0]?.value }) };
  }
  if (schema instanceof z.ZodBoolean) return { widget: 'boolean' };
  if (schema instanceof z.ZodNumber)
    return { widget: 'number', value_type: schema.format?.includes('int') ? 'int' : 'float' };
  if (datePrecision(schema) === 'day') return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
  const isLong = schema instanceof z.ZodString && (schema.maxLength ?? 0) > LONG;
  return { widget: isLong ? 'text' : 'string' };
}

/** What browsers can open and the site can show. */
const PICTURES = 'image/jpeg,image/png,image/webp,image/avif';

function referenceOf(schema: z.ZodType, to: unknown): Widget {
  const collection = COLLECTIONS.find((it) => it === to);
  if (collection) return relationTo(collection);
  const kinds = REFERABLE.filter((it) =>
    to === 'any' ? schema.safeParse(it === 'milestones' ? `${it}/a/b` : `${it}/a`).success : it === to,
  );
  return { widget: REFERENCE_FIELD, kinds, whole: to === 'any' };
}

function relationTo(collection: CollectionName): Widget {
  const title = TITLE_FIELDS[collection];
  return {
    widget: 'relation',
    collection,
    value_field: '{{slug}}',
    display_fields: [title],
    search_fields: collection === 'organizations' ? [title, 'shortName'] : [title],
  };
}

function listOf(schema: z.ZodArray, title: string, site: Site, path: string): Widget {
  const item = itemOf(schema);
  if (item instanceof z.ZodObject) {
    const fields = fieldsOf(item, site, path);
    return {
      widget: 'list',
      label_singular: title,
      fields,
      summary: `{{fields.${namedBy(item)}}}`,
      collapsed: 'auto',
    };
  }
  const widget = scalarOf(item, site, '');
  if (widget.widget === 'relation' || widget.widget === 'select') return { ...widget, multiple: true };
  const label = titleOf(item) ?? title;
  return { widget: 'list', label_singular: label, field: { name: 'item', label, ...widget } };
}

/** The field that tells one thing of a list from the others. */
function namedBy(schema: z.ZodObject): string {
  const fields = formFields(schema);
  const told = ['title', 'name', 'label', 'theme', 'caption', 'kind', 'text', 'note'];
  const found = told.map((name) => fields.find((it) => it.name === name)).find(Boolean);
  return (found ?? fields[0])?.name ?? '';
}

function itemOf(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodArray ? bare(schema.element as z.ZodType) : schema;
}

/** What an id may be, as a form asks for it. */
export const ID_RULE: [string, string] = [
  ID_PATTERN.source,
  '标识只用小写英文字母、数字和连字符，例如 bridge-closure；它是网址的一部分，发布以后不能改',
];
