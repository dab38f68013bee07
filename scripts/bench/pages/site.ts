import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type ChosenPage, fileOf, fullestPages, pageAt } from './page-choice.ts';

/** A built site to be measured. */
export interface BuiltFolder {
  name: string;
  folder: string;
  /** The path it was built for, with slashes. */
  base: string;
}

/** A peer as it is named on the command line: `NAME=DIR`; undefined for another form. It stands at the root. */
export function peerOf(argument: string): BuiltFolder | undefined {
  const [, name, folder] = /^([^=]+)=(.+)$/.exec(argument) ?? [];
  return name === undefined || folder === undefined
    ? undefined
    : { name, folder: resolve(folder), base: '/' };
}

/** The pages to measure: those that were asked for, or the fullest of each kind that the folder holds. */
export async function pagesOf(folder: string, asked: readonly string[]): Promise<ChosenPage[]> {
  if (asked.length > 0) return asked.map(pageAt);
  const files = (await readdir(folder, { recursive: true }).catch(() => []))
    .map((it) => it.replaceAll('\\', '/'))
    .filter((it) => it.endsWith('.html'));
  return fullestPages(
    await Promise.all(files.map(async (path) => ({ path, bytes: (await stat(join(folder, path))).size }))),
  );
}

/** Those of the pages that a folder has. */
export async function pagesThere(pages: readonly ChosenPage[], folder: string): Promise<ChosenPage[]> {
  const isThere = await Promise.all(
    pages.map(({ path }) =>
      stat(join(folder, fileOf(path))).then(
        () => true,
        () => false,
      ),
    ),
  );
  return pages.filter((_, index) => isThere[index]);
}
