import { z } from 'zod';
import { bare } from '#source/draft/form.ts';

/** What a field of a form is called that holds the second form of a value: `actual` is a date, `actual_or` an object. */
export const OTHER_FORM = '_or';

/** A field that is either a text or an object, which no field of a form can be. */
export function otherForm(schema: z.ZodType): z.ZodObject | undefined {
  const inner = unwrapped(schema);
  const found =
    inner instanceof z.ZodUnion ? inner.options.find((it) => it instanceof z.ZodObject) : undefined;
  return found;
}

/** Moves the second form of each value to a field of its own. */
export function splitForms(schema: z.ZodType, value: unknown): unknown {
  return mapped(schema, value, (fields, name) => {
    if (typeof fields[name] !== 'object' || fields[name] === null) return fields;
    const { [name]: other, ...rest } = fields;
    return { ...rest, [`${name}${OTHER_FORM}`]: other };
  });
}

/** And back: the first form counts where both are filled. */
export function joinForms(schema: z.ZodType, value: unknown): unknown {
  return mapped(schema, value, (fields, name) => {
    const { [`${name}${OTHER_FORM}`]: other, ...rest } = fields;
    return rest[name] === undefined && other !== undefined ? { ...rest, [name]: other } : rest;
  });
}

/** Where the form has what stands at a path of the file: below a value that is an object, in the second form. */
export function formPath(schema: z.ZodType, path: readonly string[]): string[] {
  const [name, ...rest] = path;
  if (name === undefined) return [];
  const inner = bare(schema);
  if (inner instanceof z.ZodArray) return [name, ...formPath(inner.element as z.ZodType, rest)];
  const field = inner instanceof z.ZodObject ? (inner.shape as Record<string, z.ZodType>)[name] : undefined;
  if (!field) return [...path];
  const other = rest.length > 0 ? otherForm(field) : undefined;
  return other ? [`${name}${OTHER_FORM}`, ...formPath(other, rest)] : [name, ...formPath(field, rest)];
}

type Fields = Record<string, unknown>;

function mapped(
  schema: z.ZodType,
  value: unknown,
  change: (fields: Fields, name: string) => Fields,
): unknown {
  const inner = bare(schema);
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((it: unknown) => mapped(inner.element as z.ZodType, it, change));
  }
  if (!(inner instanceof z.ZodObject) || typeof value !== 'object' || value === null) return value;
  let fields = value as Fields;
  const shape = inner.shape as Record<string, z.ZodType>;
  for (const [name, field] of Object.entries(shape)) {
    if (otherForm(field)) fields = change(fields, name);
    else if (name in fields) fields = { ...fields, [name]: mapped(field, fields[name], change) };
  }
  return fields;
}

function unwrapped(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? unwrapped(schema.unwrap() as z.ZodType)
    : schema;
}
