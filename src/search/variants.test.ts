import { expect, test } from 'vitest';
import { variantsOf } from './variants.ts';

const variants = variantsOf(new Set('红旗责任区党建联难点台里后'));

test.each([
  ['責', '责'],
  ['區', '区'],
  ['紅', '红'],
  ['黨', '党'],
  ['聯', '联'],
  ['臺', '台'],
  ['裡', '里'],
])('%s is written %s here', (traditional, simplified) => {
  expect(variants[traditional]).toBe(simplified);
});

test('what is written the same has no entry', () => {
  expect(Object.keys(variants).filter((it) => '任建红旗'.includes(it))).toEqual([]);
});

test('there is none for characters that the site does not use', () => {
  expect(variants['鐵']).toBeUndefined();
});
