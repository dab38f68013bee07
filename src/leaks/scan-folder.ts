import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EditorError } from '#domain/editor-error.ts';
import { listFiles } from './list-files.ts';
import { maskNames } from './mask.ts';
import { type PrivateTerm } from './private-terms.ts';
import { type Found, scanBytes } from './scan-bytes.ts';
import { isIndexShard, scanSearchIndex } from './search-index.ts';
import { TermMatcher } from './term-matcher.ts';
import { viewsOf } from './text-view.ts';

/**
 * A private name in the published site, or, without `termLine`, a file that could not be read (its `where` says 无法检查).
 * The name itself is never told; `file` is relative, with `/`, and shows ＊＊ where a name stands in it.
 */
export interface Leak extends Found {
  file: string;
}

/** As many files are read at once. */
const READERS = 16;

/**
 * Looks for private names in every file below a folder, in its name and content, and in the search index as a whole.
 * Throws an `EditorError` where there are no files: nothing checked is nothing passed.
 */
export async function scanFolder(distDir: string, terms: readonly PrivateTerm[]): Promise<Leak[]> {
  const matcher = new TermMatcher(terms);
  const files = await listFiles(distDir).catch(() => []);
  if (files.length === 0) throw new EditorError('没有找到生成的网站，保密检查没有做。请先生成网站，再检查');
  const leaks = await scanFiles(distDir, files, matcher);
  return [...leaks, ...(await scanSearchIndex(distDir, files, terms))];
}

/**
 * Looks for private names in the files that a site is made from, without those that begin with a dot. What can't be read
 * is not told here: if it goes out, it is found in the site.
 */
export async function scanSources(folder: string, terms: readonly PrivateTerm[]): Promise<Leak[]> {
  const files = (await listFiles(folder)).filter((it) => !/(?:^|\/)\./.test(it));
  const leaks = await scanFiles(folder, files, new TermMatcher(terms));
  return leaks.filter((it) => it.termLine !== undefined);
}

async function scanFiles(folder: string, files: readonly string[], matcher: TermMatcher): Promise<Leak[]> {
  const leaks: Leak[][] = [];
  const waiting = files.entries();
  const read = async () => {
    for (const [index, file] of waiting) leaks[index] = await scanFile(folder, file, matcher);
  };
  await Promise.all(Array.from({ length: READERS }, read));
  return leaks.flat();
}

async function scanFile(folder: string, file: string, matcher: TermMatcher): Promise<Leak[]> {
  const inName = viewsOf(file, false).flatMap((it) => matcher.linesIn(it.text));
  const found: Found[] = [...new Set(inName)].map((termLine) => ({ termLine, where: '文件名' }));
  if (!isIndexShard(file)) found.push(...(await scanContent(folder, file, matcher)));
  if (found.length === 0) return [];
  const shown = maskNames(file, matcher);
  return found.map((it) => ({ file: shown, ...it }));
}

async function scanContent(folder: string, file: string, matcher: TermMatcher): Promise<Found[]> {
  const bytes = await readFile(join(folder, file)).catch(() => undefined);
  return bytes ? scanBytes(file, bytes, matcher) : [{ where: '无法检查（文件打不开）' }];
}
