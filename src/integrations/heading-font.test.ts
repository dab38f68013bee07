import { expect, test } from 'vitest';
import { unicodeRange } from './heading-font.ts';

test.each([
  ['甲', 'U+7532'],
  ['cab', 'U+61-63'],
  ['ace', 'U+61,U+63,U+65'],
  ['b一丁a七', 'U+61-62,U+4e00-4e01,U+4e03'],
  ['𠮷', 'U+20bb7'],
  ['', ''],
])('the range of “%s” is %s', (characters, range) => {
  expect(unicodeRange(characters)).toBe(range);
});
