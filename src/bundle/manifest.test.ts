import { describe, expect, test } from 'vitest';
import { isJudged, judge, parseSums, rootOf, sumsText } from './manifest.ts';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);

describe('a list', () => {
  test('is sorted, with two spaces, as sha256sum -c reads it', () => {
    const sums = new Map([
      ['校验.html', A],
      ['site/a b.html', B],
    ]);
    expect(sumsText(sums)).toBe(`${B}  site/a b.html\n${A}  校验.html\n`);
    expect(parseSums(sumsText(sums))).toEqual(sums);
  });

  test('is read after an editor of Windows has stored it', () => {
    expect(parseSums(`\uFEFF${A.toUpperCase()} *a.html\r\n\r\n${B}  b.html\r\n# note`)).toEqual(
      new Map([
        ['a.html', A],
        ['b.html', B],
      ]),
    );
  });
});

describe('files are held against the lists', () => {
  const list = new Map([
    ['a', A],
    ['b', B],
  ]);

  test('all as they should be', () => {
    expect(judge({ sha256: list, sm3: list }, { sha256: list, sm3: list })).toEqual({
      changed: [],
      missing: [],
      extra: [],
      same: 2,
    });
  });

  test('changed, missing and extra ones are told apart', () => {
    const found = new Map([
      ['a', B],
      ['c', A],
    ]);
    expect(judge({ sha256: list, sm3: list }, { sha256: found, sm3: found })).toEqual({
      changed: ['a'],
      missing: ['b'],
      extra: ['c'],
      same: 0,
    });
  });

  test('one list that disagrees, or does not name a file, is enough', () => {
    const other = new Map([['a', B]]);
    expect(judge({ sha256: list, sm3: other }, { sha256: list, sm3: list }).changed).toEqual(['a', 'b']);
  });

  test('without SHA-256 SM3 alone counts', () => {
    const other = new Map([...list].map(([path]) => [path, 'c'.repeat(64)]));
    expect(judge({ sha256: other, sm3: list }, { sm3: list }).same).toBe(2);
  });

  test('a list that is gone is missing', () => {
    expect(judge({ sm3: list }, { sha256: list, sm3: list }).missing).toEqual(['SHA256SUMS']);
  });
});

test.each([
  [['b/x.html', 'b/SHA256SUMS', 'b/site/SM3SUMS'], 'b/'],
  [['SM3SUMS', 'b/SHA256SUMS'], ''],
  [['b/MY-SHA256SUMS', 'x'], undefined],
])('of %j the bundle begins at %j', (paths, root) => {
  expect(rootOf(paths)).toBe(root);
});

test('the lists themselves and what systems leave behind are not held against them', () => {
  const paths = [
    'SHA256SUMS',
    'SM3SUMS',
    '.DS_Store',
    'site/Thumbs.db',
    'site/._a.html',
    'site/SM3SUMS',
    'a',
  ];
  expect(paths.filter(isJudged)).toEqual(['site/SM3SUMS', 'a']);
});
