import { expect, test } from 'vitest';
import { NUMBER_CHARACTERS, parseNumber } from './chinese-number.ts';

test.each([
  ['101', 101],
  ['１０１', 101],
  ['一', 1],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['四十五', 45],
  ['百', 100],
  ['一百', 100],
  ['一百零一', 101],
  ['一百〇一', 101],
  ['一百○一', 101],
  ['一百一十', 110],
  ['两百', 200],
  ['三百六十五', 365],
  ['一千零一', 1001],
  ['一千两百三十四', 1234],
  ['一〇一', 101],
  ['二〇二四', 2024],
  ['零', 0],
  ['12百', 1200],
])('%s is %i', (text, value) => {
  expect(parseNumber(text)).toBe(value);
});

test('every character that counts as part of a number can be read', () => {
  const characters = NUMBER_CHARACTERS.replace('0-9', '0123456789').replace('０-９', '０１２３４５６７８９');
  for (const character of characters) expect(parseNumber(character)).not.toBeNaN();
});
