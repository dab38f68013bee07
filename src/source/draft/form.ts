import { z } from 'zod';

/** A field as a schema describes it. */
export interface FormField {
  name: string;
  /** Its Chinese name, or the name itself. */
  title: string;
  /** What a value must be, without `optional` and `default`. */
  schema: z.ZodType;
  required: boolean;
}

/** The fields of an object in the schema's order. */
export function formFields(schema: z.ZodObject): FormField[] {
  return Object.entries(schema.shape as Record<string, z.ZodType>).map(([name, field]) => ({
    name,
    title: titleOf(field) ?? name,
    schema: bare(field),
    required: !field.safeParse(undefined).success,
  }));
}

/** A schema without `optional` and `default`, and the first of alternatives. */
export function bare(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return bare(schema.unwrap() as z.ZodType);
  }
  if (schema instanceof z.ZodUnion) return bare(schema.options[0] as z.ZodType);
  return schema;
}

export function titleOf(schema: z.ZodType): string | undefined {
  const title = schema.meta()?.title;
  if (title !== undefined) return title;
  const inner = bare(schema);
  return inner === schema ? undefined : inner.meta()?.title;
}

/** How many items an array must have. */
export function fewest(schema: z.ZodArray): number {
  const checks = (schema.def.checks ?? []).map((it): LengthCheck => it._zod.def);
  return checks.find((it) => it.check === 'min_length')?.minimum ?? 0;
}

interface LengthCheck {
  check: string;
  minimum?: number;
}

/** Whether a date may be known to the month or the year alone; undefined for what is no date. */
export function datePrecision(schema: z.ZodType): 'day' | 'any' | undefined {
  const accepts = (value: string) => schema.safeParse(value).success;
  if (!(schema instanceof z.ZodString) || accepts('a') || !accepts('2024-02-29') || accepts('2024-02-30')) {
    return undefined;
  }
  return accepts('2024-02') ? 'any' : 'day';
}
