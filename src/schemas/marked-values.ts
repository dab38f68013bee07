import type { z } from 'zod';

/** A string in an entry whose schema carries a mark in its `.meta`. */
export interface MarkedValue {
  path: (string | number)[];
  value: string;
  mark: unknown;
}

/**
 * All strings in a value that its schema has accepted whose schema has `.meta({ [key]: … })`, so that rules find
 * references, texts and the like by the schema itself and a new field can't be forgotten.
 */
export function markedValues(
  schema: z.ZodType,
  key: string,
  value: unknown,
  path: (string | number)[] = [],
): MarkedValue[] {
  const mark = schema.meta()?.[key];
  if (mark !== undefined && typeof value === 'string') return [{ path, value, mark }];
  if (value === undefined || value === null) return [];
  const { def } = schema as unknown as { def: Definition };
  if (def.innerType) return markedValues(def.innerType, key, value, path);
  if (def.options) return def.options.flatMap((option) => markedValues(option, key, value, path));
  if (def.element && Array.isArray(value)) {
    const { element } = def;
    return value.flatMap((item, index) => markedValues(element, key, item, [...path, index]));
  }
  if (def.shape && typeof value === 'object') {
    return Object.entries(def.shape).flatMap(([name, field]) =>
      markedValues(field, key, (value as Record<string, unknown>)[name], [...path, name]),
    );
  }
  return [];
}

interface Definition {
  innerType?: z.ZodType;
  element?: z.ZodType;
  options?: z.ZodType[];
  shape?: Record<string, z.ZodType>;
}
