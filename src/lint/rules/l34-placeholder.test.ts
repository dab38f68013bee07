import { expect, test } from 'vitest';
import { hitsOf } from '#testing/lint.ts';
import { marksToCheck, placeholder } from './l34-placeholder.ts';

test.each([
  ['## 背景\n\n【待写：为什么做】', ['3:1 还留着占位文字“【待写：为什么做】”']],
  ['- 先议\n- 再认【待写】', ['2:5 还留着占位文字“【待写】”']],
  ['## 【待写：小标题】\n\n甲', ['1:4 还留着占位文字“【待写：小标题】”']],
  ['【待写：一】和【待写：二】', ['1:1 还留着占位文字“【待写：一】”', '1:8 还留着占位文字“【待写：二】”']],
  ['【待写：少了右括号', ['1:1 还留着占位文字“【待写：少了右括号”']],
  ['这一段还有待写明的地方，【注】见附录。', []],
])('in a text: %j', (text, hits) => {
  expect(hitsOf(placeholder, text)).toEqual(hits);
});

test('in fields of every role, quoted ones too', () => {
  const fields = {
    summary: '【待写：摘要】',
    keyword: ['合龙', '【待写：关键词】'],
    verbatim: '【待写：摘录】',
  };
  expect(hitsOf(placeholder, fields)).toHaveLength(3);
});

test('a draft may hold them', () => {
  expect(hitsOf(placeholder, '【待写：背景】', { page: { draft: true } })).toEqual([]);
});

test('values that were chosen and not looked at stand where their mark is', () => {
  const source =
    '---\ntheme: progress # 【待核】\n# cover: photo # 【待核】\nperiod:\n  start: "2024" # 起【待核】\n---\n';
  expect(marksToCheck(source)).toEqual([
    { line: 2, column: 19 },
    { line: 5, column: 20 },
  ]);
  expect(marksToCheck('正文里说到【待核】两个字。')).toEqual([]);
});
