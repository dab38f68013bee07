import { describe, expect, test } from 'vitest';
import { fold, folded } from './fold.ts';

describe('two ways to write the same fold to the same', () => {
  test.each([
    ['full-width and half-width digits', '１０１天', '101天'],
    ['full-width and half-width letters', 'ＢＩＭ技术', 'bim技术'],
    ['upper and lower case', 'BIM', 'bim'],
    ['a blank between a number and its unit', '101 天', '101天'],
    ['an ideographic blank', '红旗　责任区', '红旗责任区'],
    ['zero-width characters', '红旗\u200b责任\ufeff区\u00ad', '红旗责任区'],
    ['punctuation inside', '难点、堵点', '难点堵点'],
    ['quotation marks', '“联建平台”', '联建平台'],
    ['a thousands separator', '1,200 吨', '1200吨'],
    ['compatibility forms', '㎡', 'm2'],
    ['line breaks', '党建\n联建', '党建联建'],
  ])('%s', (_, text, expected) => {
    expect(folded(text)).toBe(expected);
  });
});

describe('a point', () => {
  test.each([
    ['between digits stays', '12.6米', '12.6米'],
    ['between full-width digits stays', '１２．６米', '12.6米'],
    ['at the end of a sentence goes', '共101.', '共101'],
    ['between letters goes', 'a.b', 'ab'],
    ['after a digit and before a word goes', '1.概况', '1概况'],
  ])('%s', (_, text, expected) => {
    expect(folded(text)).toBe(expected);
  });
});

test('each folded character knows where it came from', () => {
  const text = '“１０ 天”，𠮷！';
  const { characters, offsets } = fold(text);
  expect(characters).toEqual(['1', '0', '天', '𠮷']);
  expect(offsets.map((it) => String.fromCodePoint(text.codePointAt(it) ?? 0))).toEqual([
    '１',
    '０',
    '天',
    '𠮷',
  ]);
});

test('one character that folds to several has one offset for all of them', () => {
  expect(fold('5㎡')).toEqual({ characters: ['5', 'm', '2'], offsets: [0, 1, 1] });
});

test('folding what is folded changes nothing', () => {
  const once = folded('较合同工期提前 １０１ 天，ＢＩＭ，12.6米');
  expect(folded(once)).toBe(once);
});
