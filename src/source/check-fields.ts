import { z } from 'zod';
import type { Problem } from '#domain/problem.ts';
import type { SourceDocument } from './document.ts';
import { explainIssue } from './explain-issue.ts';

/** The fields of a document as its schema gives them back; what it refuses is added to `problems`. */
export function checkFields<T extends z.ZodType>(
  document: SourceDocument,
  schema: T,
  problems: Problem[],
): z.output<T> | undefined {
  if (document.fields === undefined) return undefined;
  const result = schema.safeParse(document.fields ?? {}, { reportInput: true });
  if (result.success) return result.data;
  for (const issue of result.error.issues.flatMap(oneKeyEach)) {
    const path = issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys] : issue.path;
    problems.push({
      file: document.file,
      ...document.locate(path),
      field: fieldName(schema, path),
      ...explainIssue(issue, titleOf(schema, path), labelsOf(schema, path)),
    });
  }
  return undefined;
}

/** `parties[1]（共建方）`: the path as it is written in the file, with the field's Chinese name. */
export function fieldName(schema: z.ZodType, path: readonly PropertyKey[]): string {
  const written = path
    .map((key, index) =>
      typeof key === 'number' ? `[${String(key + 1)}]` : `${index ? '.' : ''}${String(key)}`,
    )
    .join('');
  const title = titleOf(schema, path);
  return title && written ? `${written}（${title}）` : written;
}

function titleOf(schema: z.ZodType, path: readonly PropertyKey[]): string | undefined {
  let current: z.ZodType | undefined = schema;
  let title: string | undefined;
  for (const key of path) {
    current = step(unwrap(current), key);
    if (!current) return title;
    title = metaTitle(current) ?? title;
  }
  return title;
}

/** What the values of a field are called, where they are no Chinese words. */
function labelsOf(schema: z.ZodType, path: readonly PropertyKey[]): Record<string, string> {
  let current: z.ZodType | undefined = schema;
  for (const key of path) current = step(unwrap(current), key);
  return (unwrap(current)?.meta()?.['labels'] ?? {}) as Record<string, string>;
}

function step(schema: z.ZodType | undefined, key: PropertyKey): z.ZodType | undefined {
  if (schema instanceof z.ZodObject) {
    // An editor's field may be called `constructor`, which every object seems to have.
    return Object.hasOwn(schema.shape, key) ? (schema.shape[String(key)] as z.ZodType) : undefined;
  }
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
  return undefined;
}

function unwrap(schema: z.ZodType | undefined): z.ZodType | undefined {
  let current = schema;
  while (current instanceof z.ZodOptional || current instanceof z.ZodDefault) {
    current = current.unwrap() as z.ZodType;
  }
  return current;
}

function metaTitle(schema: z.ZodType): string | undefined {
  return schema.meta()?.title ?? unwrap(schema)?.meta()?.title;
}

/** Unknown fields come as one issue; each has its own line. */
function oneKeyEach(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ ...issue, keys: [key] })) : [issue];
}
