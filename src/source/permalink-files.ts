import { readdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { PublicationRecord } from '#domain/publication-record.ts';
import { PERMALINKS_FILE } from './permalinks.ts';

/** Writes the record with one order and format, so that only what is new shows in a diff. */
export async function writePermalinks(contentDir: string, record: PublicationRecord): Promise<void> {
  await writeFile(join(contentDir, PERMALINKS_FILE), `${JSON.stringify(record, null, 2)}\n`);
}

/** The addresses of all pages of a built site, below its root: `/cases/bridge/`. */
export async function pageAddresses(outDir: string): Promise<Set<string>> {
  const found = await readdir(outDir, { recursive: true, withFileTypes: true });
  const pages = found
    .filter((it) => it.isFile() && it.name === 'index.html')
    .map((it) => relative(outDir, it.parentPath).replaceAll('\\', '/'));
  return new Set(pages.map((it) => (it === '' ? '/' : `/${it}/`)).toSorted());
}
