import { describe, expect, test } from 'vitest';
import { textDirective } from './text-fragment.ts';

const PAGE = [
  '本页内容',
  '一、背景',
  '一、背景',
  '现场设了先锋岗，责任区由党员认领。',
  '责任区的边界写在公示牌上，公示牌每月核对一次，核对结果由值班的支部委员签字，发现问题当天整改。',
  '责任区',
  '安全、质量-进度, A&B',
].join('\n');

/** The directive, readable, for the nth place of some words. */
function named(words: string, nth = 0): string | undefined {
  let start = -1;
  for (let n = 0; n <= nth; n += 1) start = PAGE.indexOf(words, start + 1);
  const found = textDirective(PAGE, start, start + words.length);
  return found === undefined ? undefined : decodeURIComponent(found);
}

describe('a stretch of a page is named', () => {
  test.each<[string, string, number, string | undefined]>([
    ['as it is', '认领', 0, 'text=认领'],
    ['by whole words', '党', 0, 'text=党员'],
    ['with the words before it where it is not alone', '公示牌', 1, 'text=，-,公示牌'],
    ['with the words after it where a line begins', '责任区', 1, 'text=责任区,-的'],
    ['with the line below', '一、背景', 0, 'text=一、背景,-一'],
    ['with the line below, where lines are alike', '一、背景', 1, 'text=一、背景,-现场'],
    [
      'by its ends where it is long',
      PAGE.split('\n')[4] ?? '',
      0,
      'text=责任区的边界写在,发现问题当天整改。',
    ],
    ['by its ends where it crosses lines', '认领。\n责任区的边界', 0, 'text=认领。,责任区的边界'],
  ])('%s: %s', (_, words, nth, directive) => {
    expect(named(words, nth)).toBe(directive);
  });

  test('not at all where nothing tells it from another place', () => {
    expect(textDirective('甲\n乙\n甲\n乙\n甲\n乙\n甲\n', 4, 5)).toBeUndefined();
  });

  test('without regard to case and width', () => {
    expect(decodeURIComponent(textDirective('甲 ABC 乙\n丙 ａｂｃ 丁', 2, 5) ?? '')).toBe('text=甲-,ABC');
  });
});

test('signs with a meaning in directives are encoded', () => {
  const start = PAGE.indexOf('质量-');
  expect(textDirective(PAGE, start, PAGE.length)).toBe(
    `text=${encodeURIComponent('质量')}%2D${encodeURIComponent('进度')}%2C%20A%26B`,
  );
});
