import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ImportPlan } from './plan.ts';
import { writeImport } from './write-import.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'));
});
afterEach(() => rm(folder, { recursive: true }));

const picture = { id: 'picture-1', file: 'picture-1.png', bytes: new Uint8Array([1]), alt: '', caption: '' };
const plan = (file: string, text: string): ImportPlan => ({
  stops: [],
  notes: [],
  file,
  text,
  pictures: [picture],
  filled: [],
  missing: [],
  offers: [],
});

test('an entry comes with its pictures, and nothing else is left', async () => {
  await writeImport(folder, plan('cases/2026/bridge/index.mdx', 'text'));
  expect((await readdir(join(folder, 'cases/2026/bridge'))).toSorted()).toEqual([
    'index.mdx',
    'picture-1.png',
  ]);
  expect(await readdir(join(folder, 'cases/2026'))).toEqual(['bridge']);
});

test('nothing is ever overwritten', async () => {
  await writeImport(folder, plan('cases/bridge/index.mdx', 'first'));
  await expect(writeImport(folder, plan('cases/bridge/index.mdx', 'second'))).rejects.toThrow();
  expect(await readFile(join(folder, 'cases/bridge/index.mdx'), 'utf8')).toBe('first');
  await writeImport(folder, plan('media/report.mdx', 'first'));
  await expect(writeImport(folder, plan('media/report.mdx', 'second'))).rejects.toThrow();
});
