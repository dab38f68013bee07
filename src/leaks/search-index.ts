import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fold } from './fold.ts';
import { type PrivateTerm } from './private-terms.ts';
import { type Leak } from './scan-folder.ts';

/** Whether a file is a shard of posting lists (`search/index/s12.js`), which holds texts as pairs of characters. */
export function isIndexShard(file: string): boolean {
  return /(?:^|\/)search\/index\/s\d+\.js$/.test(file);
}

/**
 * The names that the search index holds as runs of pairs. The index leaves out punctuation, so that a run whose page text
 * has the same characters with a sign between them (甲、乙) is no name; page texts themselves are scanned as files.
 */
export async function scanSearchIndex(
  distDir: string,
  files: readonly string[],
  terms: readonly PrivateTerm[],
): Promise<Leak[]> {
  const shards = files.filter(isIndexShard);
  if (shards.length === 0) return [];
  const names = terms.map((it) => ({ line: it.line, characters: lettersOf(it.text) }));
  const wanted = new Set(names.flatMap((it) => pairsOf(it.characters)));
  const lists = new Map<string, { file: string; numbers: number[] }>();
  const leaks: Leak[] = [];
  for (const file of shards) {
    const shard = readIndexFile(await readText(join(distDir, file)));
    if (!isShard(shard)) {
      leaks.push({ file, where: '无法检查（搜索索引的格式不对）' });
      continue;
    }
    for (const pair of wanted) {
      const numbers = shard[pair];
      if (numbers) lists.set(pair, { file, numbers });
    }
  }
  for (const { line, characters } of names) {
    const pairs = pairsOf(characters).map((it) => lists.get(it));
    const file = pairs[0]?.file;
    if (file === undefined || pairs.includes(undefined)) continue;
    const pages = pagesWithRun(pairs.map((it) => positionsOf(it?.numbers ?? [])));
    const told = await Promise.all(pages.map((it) => isPunctuated(distDir, file, it, characters)));
    if (told.includes(false)) leaks.push({ file, termLine: line, where: '搜索索引' });
  }
  return leaks;
}

/** Letters, digits and Han only, as the index keeps them. */
function lettersOf(text: string): string[] {
  return Array.from(fold(text)).filter((it) => /[\p{L}\p{N}]/u.test(it));
}

function pairsOf(characters: readonly string[]): string[] {
  return characters.slice(1).map((second, index) => `${characters[index] ?? ''}${second}`);
}

/** By page, from a list of page differences, counts and position differences. */
function positionsOf(numbers: readonly number[]): Map<number, Set<number>> {
  const positions = new Map<number, Set<number>>();
  let page = 0;
  for (let at = 0; at + 1 < numbers.length;) {
    page += numbers[at] ?? 0;
    const count = numbers[at + 1] ?? 0;
    let position = 0;
    const here = numbers.slice(at + 2, at + 2 + count).map((it) => (position += it));
    positions.set(page, new Set(here));
    at += 2 + count;
  }
  return positions;
}

/** The pages where the pairs stand one after the other. */
function pagesWithRun([first, ...rest]: readonly Map<number, Set<number>>[]): number[] {
  return [...(first ?? [])].flatMap(([page, starts]) => {
    const isRun = (start: number) => rest.every((it, index) => it.get(page)?.has(start + index + 1));
    return [...starts].some(isRun) ? [page] : [];
  });
}

/** Whether the page's own text has the characters, and none of its blocks has them without a sign in between. */
async function isPunctuated(
  distDir: string,
  shard: string,
  page: number,
  characters: readonly string[],
): Promise<boolean> {
  const data = readIndexFile(await readText(join(distDir, dirname(shard), `p${page}.js`)));
  const blocks = isPageText(data) ? data.blocks.map((it) => it.text) : [];
  const run = characters.join('');
  return (
    blocks.some((it) => lettersOf(it).join('').includes(run)) && !blocks.some((it) => fold(it).includes(run))
  );
}

async function readText(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '');
}

/** The data of `callback("name","version",data)`. */
function readIndexFile(text: string): unknown {
  const data = /^\w+\("[^"]*","[^"]*",([\s\S]*)\);?\s*$/.exec(text)?.[1];
  try {
    return JSON.parse(data ?? '') as unknown;
  } catch {
    return undefined;
  }
}

function isShard(data: unknown): data is Record<string, number[]> {
  return typeof data === 'object' && data !== null && Object.values(data).every(Array.isArray);
}

function isPageText(data: unknown): data is { blocks: { text: string }[] } {
  return typeof data === 'object' && data !== null && 'blocks' in data && Array.isArray(data.blocks);
}
