import { expect, test } from 'vitest';
import { makeFolder } from '#testing/folder.ts';
import { scanFolder } from './scan-folder.ts';
import { TERMS } from './test-files.ts';

function wrap(name: string, data: unknown): string {
  return `__search("${name}","v1",${JSON.stringify(data)})`;
}

function page(...texts: string[]): string {
  return wrap('p0', { href: '', blocks: texts.map((text) => ({ field: 'body', text })) });
}

async function scanIndex(files: Record<string, string>) {
  const folder = await makeFolder(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`search/index/${name}.js`, text])),
  );
  return scanFolder(folder, TERMS);
}

test('a name that only the pairs of the index hold is found, also over several shards', async () => {
  const leaks = await scanIndex({
    s0: wrap('s0', { 甲乙: [2, 2, 5, 40], 集团: [2, 1, 48] }),
    s1: wrap('s1', { 乙丙: [2, 1, 46], 丙集: [1, 1, 7, 1, 1, 47], 丁戊: [0, 1, 3] }),
  });

  expect(leaks).toEqual([
    { file: 'search/index/s0.js', termLine: 1, where: '搜索索引' },
    { file: 'search/index/s1.js', termLine: 2, where: '搜索索引' },
  ]);
});

test('pairs in other places make no name', async () => {
  const leaks = await scanIndex({
    s0: wrap('s0', { 甲乙: [0, 1, 5], 乙丙: [0, 1, 9], 丙集: [0, 1, 7], 集团: [0, 1, 8] }),
  });

  expect(leaks).toEqual([]);
});

test('characters with a sign in between make no name', async () => {
  const s0 = wrap('s0', { 丁戊: [0, 1, 0] });

  await expect(scanIndex({ s0, p0: page('丁、戊') })).resolves.toEqual([]);
  await expect(scanIndex({ s0, p0: page('别的') })).resolves.toHaveLength(1);
});

test('the page texts are scanned as files, and a broken shard is told', async () => {
  await expect(scanIndex({ p0: page('丁戊'), s0: 'x' })).resolves.toMatchObject([
    { file: 'search/index/p0.js', termLine: 2 },
    { file: 'search/index/s0.js', where: '无法检查（搜索索引的格式不对）' },
  ]);
});
