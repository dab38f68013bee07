import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SEARCH_CALLBACK } from './index-format.ts';
import { makeSearchPage } from './test-index.ts';
import { writeIndex } from './write-index.ts';

const pages = [makeSearchPage('红旗责任区', ['四个责任区']), makeSearchPage('体育中心', ['提前101天'])];
let workDir = '';

beforeAll(async () => {
  workDir = await mkdtemp(join(tmpdir(), 'party-brand-index-'));
});
afterAll(async () => {
  await rm(workDir, { recursive: true, force: true });
});

async function written(name: string, of = pages): Promise<Record<string, string>> {
  const folder = join(workDir, name, 'search/index');
  await writeIndex(of, folder);
  const names = (await readdir(folder)).toSorted();
  const texts = await Promise.all(names.map(async (it) => [it, await readFile(join(folder, it), 'utf8')]));
  return Object.fromEntries(texts) as Record<string, string>;
}

test('the same pages give the same bytes', async () => {
  expect(await written('again', structuredClone(pages))).toEqual(await written('first'));
});

test('another text gives another version, in every file', async () => {
  const versions = (files: Record<string, string>) =>
    new Set(Object.values(files).map((it) => it.split(',')[1]));
  const before = versions(await written('first'));
  const after = versions(await written('changed', [makeSearchPage('红旗责任区', ['五个责任区'])]));
  expect([before.size, after.size]).toEqual([1, 1]);
  expect(after).not.toEqual(before);
});

test('every file is a script that calls with its own name', async () => {
  const files = await written('first');
  expect(Object.keys(files)).toEqual(['manifest.js', 'p0.js', 'p1.js', 's0.js', 'terms.js', 'variants.js']);
  for (const [name, text] of Object.entries(files)) {
    expect(text.startsWith(`${SEARCH_CALLBACK}("${name.replace(/\.js$/, '')}","`)).toBe(true);
  }
});

test('a site without a page to search has an index all the same', async () => {
  expect(Object.keys(await written('empty', []))).toEqual(['manifest.js', 'terms.js', 'variants.js']);
});
