import { expect, test } from 'vitest';
import { hitsOf } from '#testing/lint.ts';
import { territories } from './l25-territories.ts';

test.each([
  ['产品销往香港、台湾等国家。', '“香港、台湾等国家”'],
  ['到台湾、日本等多个国家考察。', '“台湾、日本等多个国家”'],
  ['港澳台等国家的同行来访。', '“港澳台等国家”'],
  ['台湾政府发布规范。', '“台湾政府”'],
  ['中国与台湾的交流。', '“中国与台湾”'],
  ['出国赴香港培训。', '“出国赴香港”'],
])('%s', (text, words) => {
  expect(hitsOf(territories, text)).toEqual([expect.stringContaining(words)]);
});

test.each([
  '产品销往新加坡、香港等国家和地区，销往香港、台湾等地区。',
  '香港、深圳等国家级试点，港澳台等国家重点项目。',
  '台湾当局，台湾同胞，台湾政界，内地和香港的交流。',
  '中国和香港特别行政区，中国香港、中国台湾，数据中台两地关系图。',
  '出国考察，赴香港学习，港澳台办公室。',
])('%s is right', (text) => {
  expect(hitsOf(territories, text)).toEqual([]);
});
