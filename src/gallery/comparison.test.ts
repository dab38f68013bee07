import { expect, test } from 'vitest';
import { shareText } from './comparison.ts';

test.each([
  [0, '全部是之后的画面'],
  [1, '左边1%是之前的画面，其余是之后的画面'],
  [99, '左边99%是之前的画面，其余是之后的画面'],
  [100, '全部是之前的画面'],
])('%i percent reads %s', (before, text) => {
  expect(shareText(before)).toBe(text);
});
