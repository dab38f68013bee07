import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import type { AnyEntry, Content } from '#domain/content.ts';
import { collections } from '#schemas/collections.ts';
import { COLLECTIONS } from '#schemas/fields.ts';
import { CASE_BODY } from './inspection.ts';

/** Texts or bytes by their path below a content folder. */
export type Files = Record<string, string | Uint8Array>;

/** The files that an editor would have written to get some content: `cases/ID.mdx`, `site.yaml` and so on. */
export function filesOf(content: Content): Files {
  const entries = COLLECTIONS.flatMap((name): AnyEntry[] => content[name]);
  return {
    'site.yaml': yamlOf(content.site),
    ...Object.fromEntries(
      entries.map((it) => [`${it.collection}/${it.id}.${collections[it.collection].format}`, textOf(it)]),
    ),
  };
}

/** The text of an entry's file. */
export function textOf(entry: AnyEntry, body = entry.collection === 'cases' ? CASE_BODY : ''): string {
  const { id: _id, collection, body: _body, ...fields } = entry;
  const yaml = yamlOf(fields);
  return collections[collection].format === 'mdx' ? `---\n${yaml}---\n\n${body}` : yaml;
}

/** A content folder that is gone when the test is over. Returns its path. */
export async function makeFolder(files: Files): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'content-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFiles(folder, files);
  return folder;
}

/** Adds files to a folder, or changes what is in it. */
export async function writeFiles(folder: string, files: Files): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

function yamlOf(fields: object): string {
  return stringify(fields, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 });
}
