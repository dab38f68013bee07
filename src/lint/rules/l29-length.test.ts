import { expect, test } from 'vitest';
import { hitsOf } from '#testing/lint.ts';
import { lengths } from './l29-length.ts';

const clause = '工'.repeat(100);

test('a sentence of more than 120 characters is told with its beginning', () => {
  expect(hitsOf(lengths, `先测后改。${'工'.repeat(121)}。`)).toEqual([
    `1:6 这一句有 121 字：“${'工'.repeat(12)}……”`,
  ]);
});

test('a paragraph of more than 400 characters is told once', () => {
  expect(hitsOf(lengths, `${clause}。`.repeat(4))).toEqual([`1:1 这一段有 404 字：“${'工'.repeat(12)}……”`]);
});

test.each([
  `${'工'.repeat(119)}。`,
  `一是${clause}；二是${clause}。`,
  `${clause}\n${clause}`,
  `> ${'工'.repeat(200)}。`,
])('“%s” can be read', (text) => {
  expect(hitsOf(lengths, text)).toEqual([]);
});
