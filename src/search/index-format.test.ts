import { expect, test } from 'vitest';
import { END, placesOf, shardOf, wrap } from './index-format.ts';

test('each character knows its shards, in order', () => {
  expect(placesOf(['工', '工', '人𠮷', '𠮷'])).toEqual(
    new Map([
      ['工', [0, 1]],
      ['人', [2]],
      ['𠮷', [2, 3]],
    ]),
  );
});

test('a pair is in one of the shards of its first character, the same in every run', () => {
  expect(shardOf([4], '人')).toBe(4);
  expect(['甲', '乙', END].map((it) => shardOf([4, 5, 6], it))).toEqual([
    4 + (0x7532 % 3),
    4 + (0x4e59 % 3),
    4,
  ]);
});

test('a character without shards has no pairs', () => {
  expect(shardOf([], '人')).toBeUndefined();
});

test('a file is one call of the callback', () => {
  expect(wrap('s0', 'abc', { 工人: [0, 1, 2] })).toBe('__search("s0","abc",{"工人":[0,1,2]})');
});
