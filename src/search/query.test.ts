import { describe, expect, test } from 'vitest';
import { parseQuery, wordsOf } from './query.ts';

describe('what is typed has these terms', () => {
  test.each([
    ['one word', '红旗责任区', ['红旗责任区']],
    ['words between blanks', '红旗责任区 体育中心', ['红旗责任区', '体育中心']],
    ['an ideographic blank', '红旗　体育', ['红旗', '体育']],
    ['a quotation with a blank', '"红旗 责任区" 体育', ['红旗责任区', '体育']],
    ['Chinese quotation marks', '“联建 平台”', ['联建平台']],
    ['corner brackets', '「难点 堵点」验收', ['难点堵点', '验收']],
    ['a quotation that is not closed', '“联建 平台', ['联建平台']],
    ['punctuation inside a word', '难点、堵点', ['难点堵点']],
    ['a number and its unit', '提前 101 天', ['提前', '101天']],
    ['a full-width number and its unit', '１０１ 天', ['101天']],
    ['a decimal number and its unit', '12.6 公里', ['12.6公里']],
    ['a number and a longer word', '2024 红旗责任区', ['2024', '红旗责任区']],
    ['a number in a quotation', '"提前 101 天"', ['提前101天']],
    ['letters with a digit before a word', 'C50 混凝土', ['c50', '混凝土']],
    ['the same twice', '党员 党员', ['党员']],
    ['nothing but punctuation', '，。！', []],
    ['nothing', '', []],
  ])('%s', (_, text, terms) => {
    expect(parseQuery(text).terms).toEqual(terms);
  });
});

test('the whole of it is one phrase as well', () => {
  expect(parseQuery('红旗 “责任区”').phrase).toBe('红旗责任区');
});

test('what is pasted is cut at 48 characters', () => {
  const { phrase, terms } = parseQuery('党'.repeat(60));
  expect([phrase.length, terms.map((it) => it.length)]).toEqual([48, [48]]);
});

test('words are of two characters and more, each once', () => {
  expect(wordsOf('红旗的红旗责任')).toEqual(['红旗', '责任']);
});
