import { expect, test } from 'vitest';
import { repeats } from './repeats.ts';

test('the longest passage is told once, where it stands again', () => {
  expect(repeats(['甲乙丙丁戊己，庚', '辛甲乙丙丁戊己壬'], 4)).toEqual([
    { words: '甲乙丙丁戊己', index: 1, offset: 1, from: 0 },
  ]);
});

test('within one text, and each further time', () => {
  expect(repeats(['甲乙丙丁一甲乙丙丁二甲乙丙丁'], 4).map((it) => it.offset)).toEqual([5, 10]);
});

test.each([
  ['the end of a text', ['甲乙', '丙丁', '甲乙', '丙丁']],
  ['a break', ['甲乙\n丙丁', '甲乙\n丙丁']],
  ['a component', ['甲乙\uFFFC丙丁', '甲乙\uFFFC丙丁']],
  ['its own first place', ['甲甲甲甲甲甲甲']],
])('no passage runs over %s', (_, texts) => {
  expect(repeats(texts, 4)).toEqual([]);
});
