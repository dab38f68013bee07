import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Problem } from '#domain/problem.ts';
import { makeFolder } from '#testing/folder.ts';
import { LINK_STATE_FILE, readLinkState } from './link-state.ts';
import { writeLinkState } from './write-link-state.ts';
import { folderFiles } from './folder-files.ts';

async function read(text: string | undefined) {
  const problems: Problem[] = [];
  const folder = await makeFolder(text === undefined ? {} : { [LINK_STATE_FILE]: text });
  return { state: await readLinkState(folderFiles(folder), problems), problems };
}

const dead = { state: 'dead', since: '2026-03-01', why: '404' } as const;

test('where no links were checked nothing is known', async () => {
  expect(await read(undefined)).toEqual({ state: { links: {}, headlines: {} }, problems: [] });
});

test('what is written is read, sorted by address', async () => {
  const folder = await makeFolder({});
  const links = { 'https://b.example/': dead, 'https://a.example/': dead };
  await writeLinkState(folder, { checked: '2026-03-02', links, headlines: {} });
  const text = await readFile(join(folder, LINK_STATE_FILE), 'utf8');
  expect(text.indexOf('a.example')).toBeLessThan(text.indexOf('b.example'));
  expect((await read(text)).state).toEqual({ checked: '2026-03-02', links, headlines: {} });
});

test.each([
  ['is no JSON', '{', 1],
  ['has a conflict', '{\n<<<<<<< HEAD\n}', 2],
  [
    'says what nobody knows',
    '{\n"headlines": {},\n"links": {\n"https://a.example/": { "state": "broken", "since": "2026-03-01" }\n}\n}',
    4,
  ],
  ['has a day that does not exist', '{\n"checked": "2026-02-30",\n"links": {}, "headlines": {}\n}', 2],
])('a file that %s is told with its line, and says nothing', async (_, text, line) => {
  const { state, problems } = await read(text);
  expect(state.links).toEqual({});
  expect(problems).toMatchObject(
    [{ file: LINK_STATE_FILE, line, message: /读不出/ }].map((it) => ({
      ...it,
      message: expect.stringMatching(it.message) as string,
    })),
  );
});
