import type { z } from 'zod';
import { markedValues } from './marked-values.ts';

/** A reference found in an entry: where it stands, and what it names as `collection/id`. */
export interface Reference {
  path: (string | number)[];
  target: string;
}

/** All references in a value that its schema has accepted, found by the schema's own `ref` marks. */
export function referencesIn(schema: z.ZodType, value: unknown): Reference[] {
  return markedValues(schema, 'ref', value).map(({ path, value: id, mark }) => ({
    path,
    target: mark === 'any' ? id : `${String(mark)}/${id}`,
  }));
}
