import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { eachByHost } from './by-host.ts';

const urls = ['a/1', 'a/2', 'b/1', 'c/1', 'a/3', 'd/1', 'd/2'].map((it) => `https://${it}`);

test('every address has its turn, one at a time for a host, and no more hosts than allowed', async () => {
  const done: string[] = [];
  const busy: string[] = [];
  let most = 0;
  await eachByHost(
    urls,
    async (url) => {
      const { host } = new URL(url);
      expect(busy).not.toContain(host);
      busy.push(host);
      most = Math.max(most, busy.length);
      await pause(1);
      busy.splice(busy.indexOf(host), 1);
      done.push(url);
    },
    { hosts: 2, gap: 0 },
  );
  expect(done.toSorted()).toEqual(urls.toSorted());
  expect(done.filter((it) => it.startsWith('https://a/'))).toEqual(
    ['1', '2', '3'].map((it) => `https://a/${it}`),
  );
  expect(most).toBe(2);
});

test('what fails is told', async () => {
  const failing = eachByHost(urls, () => Promise.reject(new Error('no')), { hosts: 2, gap: 0 });
  await expect(failing).rejects.toThrow('no');
});
