import { expect, test } from 'vitest';
import { makeCase, makeContent, makeProject, TODAY } from '#testing/content.ts';
import { noticesOf } from './notices.ts';
import {
  entryAt,
  liveAddresses,
  mayRecord,
  movedLists,
  nextRecord,
  recordOn,
  vanishedAddresses,
} from './publication-record.ts';

const since = '2024-01-01';
const recordOf = (...addresses: string[]) => Object.fromEntries(addresses.map((it) => [it, { since }]));

test('an address that was published may not die, a list may', () => {
  const record = recordOf(
    '/cases/a/',
    '/cases/b/',
    '/projects/a/milestones/b/',
    '/old/place/of/a/',
    '/cases/theme/a/',
    '/timeline/2024/',
    '/timeline/kind/media/',
    '/co-building/',
  );
  expect(vanishedAddresses(record, new Set(['/', '/cases/a/']))).toEqual([
    '/cases/b/',
    '/projects/a/milestones/b/',
    '/old/place/of/a/',
  ]);
});

test('a card that is lost with its page is not told besides', () => {
  const record = recordOf('/cases/a/', '/embed/cases/a/', '/embed/cases/b/');
  expect(vanishedAddresses(record, new Set(['/cases/b/']))).toEqual(['/cases/a/', '/embed/cases/b/']);
});

test('cards answer as long as their pages do: at old addresses, and where there is a notice', () => {
  const content = makeContent({
    cases: [
      makeCase({ aliases: ['/cases/old/'] }),
      makeCase({ id: 'gone', status: 'withdrawn', aliases: ['/cases/gone-before/'] }),
      makeCase({ id: 'draft', status: 'draft' }),
    ],
    projects: [makeProject({ status: 'withdrawn' })],
  });
  const live = liveAddresses(content, noticesOf(content, TODAY), TODAY);
  expect([...live].filter((it) => it.startsWith('/embed/')).toSorted()).toEqual([
    '/embed/cases/bridge-case/',
    '/embed/cases/gone-before/',
    '/embed/cases/gone/',
    '/embed/cases/old/',
    '/embed/milestones/bridge/completion/',
  ]);
});

test('a list leads to the nearest page above it', () => {
  const record = recordOf(
    '/cases/theme/a/',
    '/timeline/2024/',
    '/media/level/own/',
    '/co-building/',
    '/cases/a/',
  );
  expect(movedLists(record, new Set(['/', '/cases/', '/timeline/']))).toEqual([
    { from: '/cases/theme/a/', to: '/cases/' },
    { from: '/timeline/2024/', to: '/timeline/' },
    { from: '/media/level/own/', to: '/' },
    { from: '/co-building/', to: '/' },
  ]);
});

test('a sheet to print that is gone leads to its case, which may be a notice by then, or to the project of its board', () => {
  const record = recordOf('/print/cases/a/', '/print/cases/b/', '/print/boards/bridge/north/');
  expect(vanishedAddresses(record, new Set(['/']))).toEqual([]);
  expect(movedLists(record, new Set(['/', '/cases/a/', '/projects/bridge/']))).toEqual([
    { from: '/print/cases/a/', to: '/cases/a/' },
    { from: '/print/cases/b/', to: '/' },
    { from: '/print/boards/bridge/north/', to: '/projects/bridge/' },
  ]);
});

test('the next record keeps every address and its first day, and renews what entries are', () => {
  const before = { '/gone/': { since }, '/cases/a/': { since, digest: 'old', changes: 0 } };
  const addresses = new Set(['/cases/b/', '/cases/a/', '/']);
  const entries = new Map([
    ['/cases/a/', { digest: 'new', changes: 1 }],
    ['/cases/b/', { digest: 'first', changes: 0 }],
  ]);
  const next = nextRecord(before, addresses, entries, '2024-02-02');
  expect(next).toEqual({
    '/': { since: '2024-02-02' },
    '/cases/a/': { since, digest: 'new', changes: 1 },
    '/cases/b/': { since: '2024-02-02', digest: 'first', changes: 0 },
    '/gone/': { since },
  });
  expect(Object.keys(next)).toEqual(['/', '/cases/a/', '/cases/b/', '/gone/']);
  expect(nextRecord(next, addresses, entries, '2024-03-03')).toEqual(next);
});

test('a trial with a later date is not written down, and binds nobody if it was', () => {
  expect(mayRecord('2024-06-02', '2024-06-01')).toBe(false);
  expect(mayRecord('2024-06-01', '2024-06-01')).toBe(true);
  const record = { '/cases/a/': { since }, '/cases/b/': { since: '2024-06-02' } };
  expect(Object.keys(recordOn(record, '2024-06-01'))).toEqual(['/cases/a/']);
});

test('the notice of a withdrawn entry keeps what it last was', () => {
  const before = { '/cases/a/': { since, digest: 'old', changes: 2 } };
  expect(nextRecord(before, new Set(['/cases/a/']), new Map(), '2024-02-02')).toEqual(before);
});

test.each([
  ['/cases/a/', 'cases/a'],
  ['/co-building/a/', 'agreements/a'],
  ['/projects/a/milestones/b/', 'projects/a'],
  ['/projects/kind/bridge/', undefined],
  ['/cases/', undefined],
  ['/', undefined],
  ['/about/numbers/', undefined],
  ['/elsewhere/a/', undefined],
])('%s was the page of %s', (address, key) => {
  expect(entryAt(address)).toBe(key);
});
