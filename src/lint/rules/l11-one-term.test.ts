import { describe, expect, test } from 'vitest';
import { hitsOf } from '#testing/lint.ts';
import { oneTerm } from './l11-one-term.ts';

describe('the list of terms', () => {
  const context = {
    terms: [
      { term: '党建联建', avoid: ['联建', '党建共联'], except: ['联建平台'], note: '见工作办法' },
      { term: '项目部', avoid: ['指挥部'], except: [] },
    ],
  };

  test('what is not used is found wherever it is the page’s own', () => {
    expect(hitsOf(oneTerm, '双方联建，指挥部牵头。', { context })).toEqual([
      '1:3 “联建”不是规范用语',
      '1:6 “指挥部”不是规范用语',
    ]);
    expect(hitsOf(oneTerm, { title: '联建见实效', keyword: ['党建共联'] }, { context })).toHaveLength(2);
  });

  test.each(['双方党建联建。', '联建平台议事，项目部牵头。'])('%s is right', (text) => {
    expect(hitsOf(oneTerm, text, { context })).toEqual([]);
  });

  test('a quoted headline stays as it is', () => {
    expect(hitsOf(oneTerm, { verbatim: '联建见实效' }, { context })).toEqual([]);
  });
});

test.each([
  ['划分红旗责任区。\n\n设立红色责任区。', '3:3 同一页里“红旗责任区”和“红色责任区”混用'],
  ['处理堵点。\n\n难点、“堵”点逐条办。', '3:4 “堵点”在同一页里有的写成“堵”点，引号不一致'],
  ['创建“红色工地”。红色工地考评。“红色工地”命名。', '1:10 “红色工地”有时加引号，有时不加'],
])('%s', (text, message) => {
  expect(hitsOf(oneTerm, text)).toEqual([message]);
});

test.each([
  '划分红旗责任区，红旗责任区公示，创建红色工地。',
  '“同”是共建，同是一家人。是“根”和“魂”。',
  '难点堵点逐条办，堵点公示。',
  '创建“红色工地”。红色工地考评，红色工地命名。',
  '“红色工地”创建，“红色工地”命名。',
  '共建与联建。',
])('%s is right', (text) => {
  expect(hitsOf(oneTerm, text)).toEqual([]);
});
