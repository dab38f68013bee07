import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '#testing/folder.ts';
import { cached, keyOf } from './made-files.ts';

const counting = () => {
  const made = { times: 0 };
  const make = () => {
    made.times += 1;
    return Promise.resolve(Buffer.from('picture'));
  };
  return { made, make };
};

test('what was made once is not made again', async () => {
  const folder = await makeFolder({});
  const { made, make } = counting();
  expect(await cached(folder, 'key', make)).toEqual(Buffer.from('picture'));
  expect(await cached(folder, 'key', make)).toEqual(Buffer.from('picture'));
  expect(made.times).toBe(1);
  expect(await readdir(folder)).toEqual(['key']);
});

test.each([
  ['cut off', (kept: Buffer) => kept.subarray(0, -1)],
  ['empty', () => Buffer.alloc(0)],
  ['of another content', (kept: Buffer) => Buffer.concat([kept.subarray(0, 32), Buffer.from('poster!')])],
])('a kept file that is %s is made again', async (_, damage) => {
  const folder = await makeFolder({});
  const { made, make } = counting();
  await cached(folder, 'key', make);
  const whole = await readFile(join(folder, 'key'));
  await writeFile(join(folder, 'key'), damage(whole));
  expect(await cached(folder, 'key', make)).toEqual(Buffer.from('picture'));
  expect(made.times).toBe(2);
  expect(await readFile(join(folder, 'key'))).toEqual(whole);
});

test('a key tells where one part ends and the next begins', () => {
  expect(keyOf(['ab', 'c'])).not.toBe(keyOf(['a', 'bc']));
  expect(keyOf(['ab', Buffer.from('c')])).toBe(keyOf(['ab', 'c']));
});
