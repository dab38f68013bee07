import { expect, test } from 'vitest';
import { fold, foldMapped } from './fold.ts';

const TEXTS = [
  '甲 乙\u200b丙\n\t集\u3000团',
  'Ｃａｎａｒｙ \n Works 公司 3 号',
  '甲\u00ad乙\ufe0f丙\ufeff',
  '𠀀 𠀁 e\u0301 x',
  ' （甲乙） ㈱ ',
];

test.each([
  [TEXTS[0], '甲乙丙集团'],
  [TEXTS[1], 'canary works公司3号'],
  [TEXTS[2], '甲乙丙'],
])('%j folds to %j', (text, folded) => {
  expect(fold(text ?? '')).toBe(folded);
});

test.each(TEXTS)('the mapped folding of %j is the same', (text) => {
  expect(foldMapped(text).text).toBe(fold(text));
});

test('offsets lead back into the text', () => {
  expect(foldMapped('甲 \u200b乙').offsets).toEqual([0, 3]);
});
