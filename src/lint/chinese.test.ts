import { expect, test } from 'vitest';
import {
  chineseNumber,
  countCharacters,
  inChinese,
  isApart,
  isBorder,
  isQuoted,
  quoted,
  sentenceAt,
  sentencesOf,
  withoutAddresses,
} from './chinese.ts';

test('numbers from 1 to 99 are read as they are written', () => {
  for (let value = 1; value < 100; value += 1) expect(chineseNumber(inChinese(value))).toBe(value);
});

test.each(['', '二三', '十十', '百', '一十'])('“%s” is no such number', (text) => {
  expect(chineseNumber(text)).toBeUndefined();
});

test('a word of letters and a number count as one character', () => {
  expect(countCharacters('采用 BIM 技术，提前 45.5 天。')).toBe(11);
});

test('sentences keep their end and tell where they begin', () => {
  expect(sentencesOf('甲说：“好。”乙走了！丙')).toEqual([
    { text: '甲说：“好。”', start: 0 },
    { text: '乙走了！', start: 7 },
    { text: '丙', start: 11 },
  ]);
  expect(sentenceAt('甲。乙。', 2).text).toBe('乙。');
});

test('what stands between quotation marks is quoted', () => {
  const text = '他说“今年回家”，今年没回。';
  expect([isQuoted(text, 3), isQuoted(text, 9)]).toEqual([true, false]);
});

test('addresses leave the text as long as it was', () => {
  const text = '见https://a.example/x?q=党建,b。邮箱a@b.cn，完';
  expect(withoutAddresses(text)).toHaveLength(text.length);
  expect(withoutAddresses(text).replace(/\uFFFC+/g, '*')).toBe('见*。邮箱*，完');
});

test('quotation marks within quotation marks are single ones', () => {
  expect(quoted('签订“联建”协议')).toBe('“签订‘联建’协议”');
});

test.each([
  ['到工地视察工作', '视察', true],
  ['党员巡视察看边坡', '视察', false],
  ['主攻府河大桥', '攻府', false],
  ['从一座落成的桥上过', '座落', false],
  ['领导莅临到场', '莅临', true],
  ['截至目前为止', '目前', true],
  ['作出专门布署，明确任务', '布署', true],
  ['攻坚领导小姐成立', '领导小姐', true],
])('in %s, whether %s is a word of its own', (text, word, expected) => {
  const start = text.indexOf(word);
  expect(isApart(text, start, start + word.length)).toBe(expected);
});

test('a border is where a word begins', () => {
  expect([2, 3].map((it) => isBorder('巡视察看边坡', it))).toEqual([true, false]);
});
