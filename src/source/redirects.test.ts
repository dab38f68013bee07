import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeRedirectMap, writeRedirectPages } from './redirects.ts';

test('a list that is gone leads to the one above it, and the server is told of all old addresses', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'redirects-'));
  const redirects = [
    { from: '/media/level/中央/', to: '/media/' },
    { from: '/cases/old/', to: '/cases/new/' },
  ];
  await writeRedirectPages(folder, redirects.slice(0, 1), '/party/');
  await writeRedirectMap(folder, redirects, '/party/');
  const page = await readFile(join(folder, 'media/level/中央/index.html'), 'utf8');
  expect(page).toContain('<meta http-equiv="refresh" content="0; url=/party/media/" />');
  expect(page).toContain('<a href="/party/media/">');
  expect(await readFile(join(folder, 'redirects.map'), 'utf8')).toBe(
    '/party/cases/old/ /party/cases/new/;\n/party/media/level/中央/ /party/media/;\n',
  );
});
