import { describe, expect, test } from 'vitest';
import { setLines } from './set-lines.ts';

const BOX = { width: 1000, sizes: [100, 80, 60], smallest: 20 } as const;
/** Every character as wide as it is high, as Chinese ones are. */
const square = (text: string) => [...text].length;

describe('the lines of a title', () => {
  test.each([
    ['one line in the largest type', ['大桥', '合龙'], 100, ['大桥合龙']],
    [
      'one line in smaller type rather than two',
      ['一二三四五', '六七八九十甲'],
      90,
      ['一二三四五六七八九十甲'],
    ],
    [
      'an end with the clause',
      ['两支部一张图，', '合力', '攻下', '大跨度', '屋盖'],
      80,
      ['两支部一张图，', '合力攻下大跨度屋盖'],
    ],
    [
      'like lengths inside a clause',
      ['甲甲甲', '乙乙乙', '丙丙丙', '丁丁丁', '戊戊'],
      80,
      ['甲甲甲乙乙乙', '丙丙丙丁丁丁戊戊'],
    ],
  ])('have %s', (_, phrases, size, lines) => {
    expect(setLines(phrases, BOX, square)).toEqual({ size, lines });
  });

  test('are three at most, with all of the text in them, however long it is', () => {
    for (const length of [1, 5, 20, 60, 150, 400]) {
      const phrases = Array.from({ length }, (_, i) => '甲乙丙'.slice(0, 1 + (i % 3)));
      const { lines, size } = setLines(phrases, BOX, square);
      expect(lines.length).toBeLessThanOrEqual(3);
      expect(lines.join('')).toBe(phrases.join(''));
      for (const line of lines) expect(square(line) * size).toBeLessThanOrEqual(BOX.width + 0.001);
    }
  });

  test('break a word only where it is longer than a line of the smallest type', () => {
    const word = 'x'.repeat(130);
    const { lines } = setLines([word], BOX, square);
    expect(lines.join('')).toBe(word);
    expect(lines.length).toBeGreaterThan(1);
  });

  test('neither begin nor end with a space', () => {
    expect(setLines(['Party ', 'branches ', 'on ', 'sites'], BOX, square).lines).toEqual([
      'Party branches',
      'on sites',
    ]);
  });
});
