import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtPages } from './built-pages.ts';

let site = '';

beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'built-pages-'));
  await mkdir(join(site, 'cases'));
  for (const it of ['cases/index.html', '404.html', 'site.js', 'index.html']) {
    await writeFile(join(site, it), `of ${it}`);
  }
});
afterAll(() => rm(site, { recursive: true }));

test('gives the pages of a site and nothing else, in order', async () => {
  const pages = await Array.fromAsync(builtPages(site));
  expect(pages).toEqual(
    ['404.html', 'cases/index.html', 'index.html'].map((path) => ({
      path,
      file: join(site, path),
      html: `of ${path}`,
    })),
  );
});

test('reads a page when the one before it is done with, so that few files are open at once', async () => {
  const texts: string[] = [];
  for await (const { path, html } of builtPages(site)) {
    texts.push(html);
    if (path === '404.html') await writeFile(join(site, 'index.html'), 'written later');
  }
  expect(texts.at(-1)).toBe('written later');
});
