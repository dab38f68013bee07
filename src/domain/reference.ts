import type { Referable } from '#schemas/fields.ts';

/** Splits `collection/id`; the id of a milestone holds its project's: `milestones/PROJECT/ID`. */
export function parseReference(value: string): { to: Referable; id: string } {
  const slash = value.indexOf('/');
  return { to: value.slice(0, slash) as Referable, id: value.slice(slash + 1) };
}
