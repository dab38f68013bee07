import { describe, expect, test } from 'vitest';
import { marking, rangesOf } from './marks.ts';

/** A text with its ranges in brackets. */
const marked = (text: string, terms: string[], near = false) =>
  rangesOf(text, terms, near).reduceRight(
    (all, { start, end }) => `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`,
    text,
  );

describe('what is marked', () => {
  test.each<[string, string, string[], string]>([
    ['every occurrence', '红旗责任区和红旗责任区', ['红旗责任区'], '[红旗责任区]和[红旗责任区]'],
    ['across spaces and punctuation', '提前 101 天，按期', ['提前101天'], '[提前 101 天]，按期'],
    ['whatever its width and case', 'ＢＩＭ技术', ['bim'], '[ＢＩＭ]技术'],
    ['whole characters outside the basic plane', '用𠮷字', ['𠮷'], '用[𠮷]字'],
    ['several terms, joined where they overlap', '红旗责任区', ['红旗责', '责任'], '[红旗责任]区'],
    ['neighbours apart', '责任责任', ['责任'], '[责任][责任]'],
    ['nothing for an empty term', '责任', [''], '责任'],
  ])('is %s', (_, text, terms, expected) => {
    expect(marked(text, terms)).toBe(expected);
  });

  test('may differ in one character, not in two', () => {
    expect(marked('红旗责任区', ['红期责任区'], true)).toBe('[红旗责任区]');
    expect(marked('红旗责任区', ['红期责认区'], true)).toBe('红旗责任区');
    expect(marked('红旗', ['红期'], true)).toBe('红旗');
  });

  test('may have one character more or less', () => {
    expect(marked('四个红旗责任区。', ['红旗责任任区'], true)).toBe('四个[红旗责任区]。');
    expect(marked('四个红旗责任区。', ['红旗任区'], true)).toBe('四个[红旗责任区]。');
    expect(marked('红旗责任区', ['红旗责任区域'], true)).toBe('[红旗责任区]');
  });
});

describe('a query', () => {
  test.each<[string, string, { terms: string[]; near: boolean }]>([
    ['is marked whole where it stands whole', '红旗 责任区', { terms: ['红旗责任区'], near: false }],
    [
      'is marked by its terms where it does not',
      '体育中心 红旗',
      { terms: ['体育中心', '红旗'], near: false },
    ],
    ['is marked where one character differs', '红期责任区', { terms: ['红期责任区'], near: true }],
    ['is not marked where a term is missing', '体育中心 隧道', { terms: [], near: false }],
  ])('%s', (_, query, expected) => {
    expect(marking(query, ['红旗责任区', '澜江市体育中心'])).toEqual(expected);
  });
});
