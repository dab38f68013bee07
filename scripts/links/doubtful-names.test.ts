import { expect, test } from 'vitest';
import { withoutDoubtfulNames } from './doubtful-names.ts';
import type { Visit } from './visit.ts';

const there: Visit = { outcome: { is: 'there' }, answered: true, titles: [] };
const missing: Visit = { outcome: { is: 'gone', why: '404' }, answered: true, titles: [] };
const noName: Visit = { outcome: { is: 'gone', why: '域名不存在' }, answered: false, titles: [] };
const timeout: Visit = { outcome: { is: 'unreachable', why: '超时' }, answered: false, titles: [] };

const URL = 'https://none.example/a';
const judged = (...others: Visit[]) =>
  withoutDoubtfulNames(
    new Map([[URL, noName], ...others.map((it, n) => [`https://h${String(n)}.example/`, it] as const)]),
  ).get(URL)?.outcome.is;

test.each<[string, Visit[], string]>([
  ['most others answered', [there, missing, noName], 'gone'],
  ['half of the others answered', [there, timeout], 'unreachable'],
  ['few others answered', [there, noName, noName], 'unreachable'],
  ['nobody else was asked', [], 'unreachable'],
])('a name that nobody has, where %s', (_, others, is) => {
  expect(judged(...others)).toBe(is);
});

test('hosts count, not their pages, and what answered stays as it was', () => {
  const visits = new Map([
    [URL, noName],
    ['https://a.example/1', missing],
    ['https://a.example/2', there],
    ['https://b.example/', timeout],
  ]);
  const found = withoutDoubtfulNames(visits);
  expect(found.get(URL)?.outcome).toMatchObject({ is: 'unreachable' });
  expect(found.get('https://a.example/1')).toBe(missing);
});
