import { expect, test } from 'vitest';
import type { SourceContent } from '#source/read-content.ts';
import { makeContent } from '#testing/content.ts';
import { redFlags } from './red-flags.ts';

const source = {
  content: makeContent({}),
  lexicon: { terms: [], corrections: [], masks: [] },
} as unknown as SourceContent;
const flags = (text: string) => redFlags(text, source, '2026-01-01').map((it) => it.message);

test.each([
  ['标题\n秘密★1年\n正文。', '秘密★'],
  ['内部资料，注意保存\n标题', '内部资料'],
  ['标题\n联系电话13800138000。', '手机号'],
  ['标题\n身份证号11010519491231002X。', '身份证号'],
])('%j stops', (text, told) => {
  expect(flags(text)).toEqual([expect.stringContaining(told)]);
});

test('numbers are told masked', () => {
  expect(flags('标题\n电话13800138000。')[0]).not.toContain('13800138000');
});

test('a text that speaks of secrecy does not stop', () => {
  expect(flags('标题\n开展保密教育，学习国家秘密的管理规定，2023年投资138001万元。')).toEqual([]);
});
