import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pagesOf, pagesThere, peerOf } from './site.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bench-site-'));
  await mkdir(join(folder, 'cases/a'), { recursive: true });
  await writeFile(join(folder, 'index.html'), 'home');
  await writeFile(join(folder, 'cases/a/index.html'), 'case');
  await writeFile(join(folder, 'cases/a/picture.png'), 'a large picture');
});
afterAll(() => rm(folder, { recursive: true }));

test('without a wish, the kinds of pages that are there', async () => {
  expect(await pagesOf(folder, [])).toEqual([
    { name: '首页', path: '' },
    { name: '案例', path: 'cases/a/' },
  ]);
});

test('a site is measured on those of the wished pages that it has', async () => {
  const wished = await pagesOf(folder, ['/cases/a', '/cases/b']);
  expect(await pagesThere(wished, folder)).toEqual([{ name: '案例', path: 'cases/a/' }]);
});

test('a peer is named with its folder', () => {
  expect(peerOf('hugo=dist/x=y')).toEqual({ name: 'hugo', folder: resolve('dist/x=y'), base: '/' });
  expect(peerOf('dist')).toBeUndefined();
  expect(peerOf('hugo=')).toBeUndefined();
});
