import { describe, expect, test } from 'vitest';
import { folded } from './fold.ts';
import type { Term } from './index-format.ts';
import { differsInOne, partThatSounds, suggest } from './suggest.ts';
import { syllablesOf } from './vocabulary.ts';

const term = (text: string, more: Partial<Term> = {}): Term => {
  const sounds = syllablesOf(folded(text));
  const initials = sounds.map((it) => it.slice(0, 1)).join('');
  return { text, pinyin: sounds.join(''), initials, sounds, ...more };
};
const terms = [
  term('红旗责任区'),
  term('四个红旗责任区'),
  term('渡口站党建联建平台协议'),
  term('党建联建记事'),
  term('先锋岗'),
  term('BIM技术'),
  term('宏桥设计院'),
  term('后期', { word: true }),
  term('红旗', { word: true }),
  term('责任', { word: true }),
];
const texts = (typed: string, most?: number) => suggest(typed, terms, most).map((it) => it.text);

describe('the first that may be meant', () => {
  test.each([
    ['is what is written so', '红旗责任区', '红旗责任区'],
    ['begins so', '先锋', '先锋岗'],
    ['has it inside', '桥设计', '宏桥设计院'],
    ['sounds so', 'hongqizerenqu', '红旗责任区'],
    ['has these initials', 'hqzrq', '红旗责任区'],
    ['has initials that begin so', 'hqz', '红旗责任区'],
    ['sounds so at its beginning', 'xianfeng', '先锋岗'],
    ['has letters that begin so', 'bi', 'BIM技术'],
    ['is typed in full-width letters', 'ＨＱＺＲＱ', '红旗责任区'],
    ['differs in one character', '红旗责任驱', '红旗责任区'],
    ['has one character more', '红旗责区', '红旗责任区'],
    ['has one character less', '红旗责任任区', '红旗责任区'],
    ['is a word of the texts', 'zeren', '责任'],
  ])('%s', (_, typed, expected) => {
    expect(texts(typed)[0]).toBe(expected);
  });
});

describe('the order', () => {
  test('is written so, begins so, has it inside', () => {
    expect(texts('红旗责任区')).toEqual(['红旗责任区', '四个红旗责任区']);
  });

  test('puts names before words that fit as well', () => {
    const both = [term('红旗', { word: true }), term('红期')];
    expect(suggest('hongqi', both).map((it) => it.text)).toEqual(['红期', '红旗']);
  });

  test('is the same whatever the order of the terms', () => {
    expect(suggest('hq', terms.toReversed())).toEqual(suggest('hq', terms));
  });
});

describe('the part of terms that sounds like', () => {
  test.each([
    ['full pinyin', 'dangjianlianjian', '党建联建'],
    ['initials', 'djlj', '党建联建'],
    ['letters of any width', 'ＤＪＬＪ', '党建联建'],
    ['three letters, which most who type are in the middle of', 'djl', undefined],
    ['letters that begin inside a syllable', 'ianlianjian', undefined],
    ['letters that end inside a syllable', 'dangjianlianjia', undefined],
    ['one character alone', 'dang', undefined],
    ['characters', '党建联建', undefined],
  ])('%s: %s', (_, typed, expected) => {
    expect(partThatSounds(typed, terms)).toBe(expected);
  });

  test('is that of the most terms', () => {
    const names = [term('技术分享一'), term('经商方向'), term('技术分享二')];
    expect(partThatSounds('jsfx', names)).toBe('技术分享');
  });
});

describe('nothing is suggested', () => {
  test.each([
    ['for nothing', ''],
    ['for punctuation', '，。'],
    ['for what no term is like', '盾构机'],
    ['for one letter that no term is written with', 'x'],
    ['for two letters of words only', 'hqqq'],
    ['for letters that begin inside a syllable', 'ianlianjia'],
  ])('%s', (_, typed) => {
    expect(texts(typed)).toEqual([]);
  });
});

test('words of the texts need three letters', () => {
  expect(texts('hq')).not.toContain('后期');
  expect(texts('houqi')).toContain('后期');
});

test('no more than wanted', () => {
  expect(texts('红旗', 2)).toHaveLength(2);
});

describe('one character of at least three makes the difference', () => {
  test.each([
    ['another', '红旗区', '红期区', true],
    ['one more inside', '红旗区', '红旗任区', true],
    ['one more at the end', '红旗区', '红旗区域', true],
    ['the same', '红旗区', '红旗区', false],
    ['two others', '红旗责任', '红期责人', false],
    ['two swapped', '红旗责任', '旗红责任', false],
    ['two characters in all', '红旗', '红期', false],
    ['two more', '红旗区', '红旗区大道', false],
  ])('%s: %s, %s', (_, a, b, expected) => {
    expect(differsInOne(a, b)).toBe(expected);
    expect(differsInOne(b, a)).toBe(expected);
  });
});
