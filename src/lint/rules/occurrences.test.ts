import { expect, test } from 'vitest';
import { occurrences } from './occurrences.ts';

test.each([
  ['联建平台和联建协议', '联建', [], [0, 5]],
  ['联建平台和联建协议', '联建', ['联建平台'], [5]],
  ['联建平台', '联建', ['联建平台'], []],
  ['责任区', '联建', [], []],
  ['关联建设，三家联建', '联建', [], [7]],
] as const)('%s: %s but for %j', (text, word, except, places) => {
  expect(occurrences(text, word, except)).toEqual(places);
});
