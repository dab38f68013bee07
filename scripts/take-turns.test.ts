import { existsSync } from 'node:fs';
import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { takeTurns } from './take-turns.ts';

const newLock = async () => join(await mkdtemp(join(tmpdir(), 'lock-')), 'folder', 'lock');

test('two do not work at once, and both do', async () => {
  const lock = await newLock();
  const log: string[] = [];
  const work = (name: string) =>
    takeTurns(lock, async () => {
      log.push(`${name} begins`);
      await wait(20);
      log.push(`${name} ends`);
    });
  await Promise.all([work('a'), work('b')]);
  expect(log).toHaveLength(4);
  expect(log[0]?.[0]).toBe(log[1]?.[0]);
  expect(existsSync(lock)).toBe(false);
});

test('what fails lets the next begin', async () => {
  const lock = await newLock();
  await expect(takeTurns(lock, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await takeTurns(lock, () => Promise.resolve('done'))).toBe('done');
});

test('a lock of a process that is gone is taken over', async () => {
  const lock = await newLock();
  await takeTurns(lock, () => Promise.resolve());
  await writeFile(lock, '4194304');
  expect(await takeTurns(lock, () => Promise.resolve('done'))).toBe('done');
});

test('a lock of a process whose number is in use again is taken over', async () => {
  const lock = await newLock();
  await takeTurns(lock, () => Promise.resolve());
  await writeFile(lock, `${process.pid} 1`);
  expect(await takeTurns(lock, () => Promise.resolve('done'))).toBe('done');
  expect(await readdir(dirname(lock))).toEqual([]);
});

test('who waits long is told so once, who does not is not', async () => {
  const lock = await newLock();
  const told: string[] = [];
  const work = (name: string) =>
    takeTurns(
      lock,
      () => wait(300),
      () => told.push(name),
      50,
    );
  const first = work('first');
  await wait(20);
  await Promise.all([first, work('second')]);
  expect(told).toEqual(['second']);
});
