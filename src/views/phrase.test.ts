import { expect, test } from 'vitest';
import { phrases } from './phrase.ts';

const HEADINGS = [
  '云津过江通道主桥合龙',
  '“红旗”责任区：四区六责（试行）',
  '《工程质量管理条例》解读，第1期',
  'BIM 技术应用 2024',
  '提前101天·全线贯通',
  '甲',
  '',
];

test.each(HEADINGS)('the pieces of “%s” are the heading itself', (heading) => {
  expect(phrases(heading).join('')).toBe(heading);
});

test.each(HEADINGS)('no piece of “%s” begins with closing or ends with opening punctuation', (heading) => {
  for (const piece of phrases(heading)) {
    if (piece !== heading) expect(piece).not.toMatch(/^[”’）》，。、；：！？·]|[“‘（《]$/u);
  }
});

test('words are not torn apart', () => {
  expect(phrases('责任区和先锋岗').length).toBeLessThan('责任区和先锋岗'.length);
});
