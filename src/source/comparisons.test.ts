import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compileBody } from './body/compile.ts';
import { comparisonProblem, comparisonProblems, declaredPictures } from './comparisons.ts';
import { folderFiles } from './folder-files.ts';

const of = (before: [number, number], after: [number, number]) =>
  comparisonProblem(
    { id: 'old', size: { width: before[0], height: before[1] } },
    { id: 'new', size: { width: after[0], height: after[1] } },
  );

test.each<[[number, number], [number, number]]>([
  [
    [1800, 1200],
    [1200, 800],
  ],
  [
    [1800, 1200],
    [1801, 1196],
  ],
])('%j and %j lie upon each other', (before, after) => {
  expect(of(before, after)).toBeUndefined();
});

test.each<[[number, number], [number, number]]>([
  [
    [1800, 1200],
    [1200, 1800],
  ],
  [
    [1800, 1200],
    [1800, 1188],
  ],
])('%j and %j do not', (before, after) => {
  expect(of(before, after)?.message).toBe(
    `<Comparison> 的两张图片长宽比不同：old（${before.join('×')} 像素）、new（${after.join('×')} 像素）`,
  );
});

test('a picture is not compared with itself', () => {
  const one = { id: 'old', size: undefined };
  expect(comparisonProblem(one, one)?.message).toContain('同一张图片 old');
  expect(comparisonProblem(one, { id: 'new', size: undefined })).toBeUndefined();
});

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'comparisons-'));
  await mkdir(join(folder, 'cases'));
  for (const [name, width, height] of [
    ['a', 30, 20],
    ['b', 60, 40],
    ['c', 20, 30],
  ] as const) {
    await sharp({ create: { width, height, channels: 3, background: 'white' } }).toFile(
      join(folder, 'cases', `${name}.png`),
    );
  }
});
afterAll(() => rm(folder, { recursive: true }));

test('each pair of a text is told with its place, unless a picture is missing or not declared', async () => {
  const photos = ['a', 'b', 'c', 'gone'].map((id) => ({ id, file: `./${id}.png` }));
  const pictures = declaredPictures({ photos: [...photos, 'none', { id: 'd' }] }, 'cases/x.mdx');
  expect(pictures.map((it) => it.id)).toEqual(['a', 'b', 'c', 'gone']);
  const pair = (after: string) => `<Comparison before="a" after="${after}" />`;
  const { uses } = compileBody(['b', 'c', 'gone', 'other'].map(pair).join('\n\n'));
  expect((await comparisonProblems(uses, pictures, folderFiles(folder))).map((it) => it.line)).toEqual([3]);
});

test('a file without pictures declares none', () => {
  expect([undefined, {}, { photos: 'a' }].map((it) => declaredPictures(it, 'cases/x.mdx'))).toEqual([
    [],
    [],
    [],
  ]);
});
