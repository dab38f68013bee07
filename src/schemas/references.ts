import type { z } from 'zod';

/** A reference found in an entry: where it stands, and what it names as `collection/id`. */
export interface Reference {
  path: (string | number)[];
  target: string;
}

/**
 * All references in a value that its schema has accepted, found by the schema's own `ref` marks,
 * so that a new reference field can't be forgotten by the integrity rules.
 */
export function referencesIn(schema: z.ZodType, value: unknown, path: (string | number)[] = []): Reference[] {
  const mark = schema.meta()?.['ref'];
  if (typeof mark === 'string' && typeof value === 'string') {
    return [{ path, target: mark === 'any' ? value : `${mark}/${value}` }];
  }
  if (value === undefined || value === null) return [];
  const { def } = schema as unknown as { def: Definition };
  if (def.innerType) return referencesIn(def.innerType, value, path);
  if (def.options) return def.options.flatMap((option) => referencesIn(option, value, path));
  if (def.element && Array.isArray(value)) {
    const { element } = def;
    return value.flatMap((item, index) => referencesIn(element, item, [...path, index]));
  }
  if (def.shape && typeof value === 'object') {
    return Object.entries(def.shape).flatMap(([key, field]) =>
      referencesIn(field, (value as Record<string, unknown>)[key], [...path, key]),
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
