import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isPreview, isReplaceable, putInPlace } from './put-in-place.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'put-in-place-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function makeSite(name: string, text: string): Promise<string> {
  const site = join(folder, name);
  await mkdir(join(site, 'search/index'), { recursive: true });
  for (const it of ['index.html', '404.html', 'search/index/manifest.js'])
    await writeFile(join(site, it), text);
  return site;
}

describe('a folder may be replaced', () => {
  test('when it is not there, when it is empty, and when it is a site', async () => {
    await mkdir(join(folder, 'empty'));
    expect(await isReplaceable(join(folder, 'none'))).toBe(true);
    expect(await isReplaceable(join(folder, 'empty'))).toBe(true);
    expect(await isReplaceable(await makeSite('site', 'old'))).toBe(true);
  });

  test('not when it holds anything else, and not when it is a file', async () => {
    await mkdir(join(folder, 'docs'));
    await writeFile(join(folder, 'docs/home.png'), '');
    await mkdir(join(folder, 'other'));
    await writeFile(join(folder, 'other/index.html'), '');
    expect(await isReplaceable(join(folder, 'docs'))).toBe(false);
    expect(await isReplaceable(join(folder, 'other'))).toBe(false);
    expect(await isReplaceable(join(folder, 'docs/home.png'))).toBe(false);
  });
});

test.each(['dist', 'not/yet/there'])('a site comes to %s, and leaves nothing beside it', async (place) => {
  const site = await makeSite('staging', 'new');
  if (place === 'dist') await makeSite('dist', 'old');
  await putInPlace(site, join(folder, place));
  expect(await readFile(join(folder, place, 'index.html'), 'utf8')).toBe('new');
  expect(await readdir(folder)).toEqual([place.split('/')[0]]);
});

test('the old site stays when there is no new one', async () => {
  const old = await makeSite('dist', 'old');
  await expect(putInPlace(join(folder, 'none'), old)).rejects.toThrow();
  expect(await readFile(join(old, 'index.html'), 'utf8')).toBe('old');
  expect(await readdir(folder)).toEqual(['dist']);
});

test('a preview is told by its home page', async () => {
  const head = '<meta name="robots" content="noindex">';
  expect(await isPreview(await makeSite('preview', `<head>${head}</head>`))).toBe(true);
  expect(await isPreview(await makeSite('site', '<head></head>'))).toBe(false);
  expect(await isPreview(join(folder, 'none'))).toBe(false);
});
