import { expect, test } from 'vitest';
import type { ImportPlan } from './plan.ts';
import { importReport } from './report.ts';

const plan = (more: Partial<ImportPlan>): ImportPlan => ({
  stops: [],
  notes: [],
  file: 'cases/bridge/index.mdx',
  text: '',
  pictures: [],
  filled: [{ title: '标题', value: '大桥' }],
  missing: [],
  offers: [],
  ...more,
});

test('a document that must not come in says why, and nothing of a draft', () => {
  const stop = { kind: 'stop' as const, message: '出现了手机号', remedy: '请删去' };
  const report = importReport(plan({ stops: [stop] }), false);
  expect(report).toBe('没有导入，因为：\n  - 出现了手机号\n    怎么改：请删去');
});

test('a draft says what is filled, missing and asked, and leaves out what is empty', () => {
  const offer = { quote: '', question: '“提前30天”对照的是哪个基准？' };
  const report = importReport(plan({ missing: ['成效'], offers: [offer] }), true);
  expect(report.split('\n\n')).toEqual([
    '已导入为草稿：cases/bridge/index.mdx',
    '填好的字段：\n  - 标题：大桥',
    '文档里没有、要补写的字段：\n  - 成效',
    '文中的工期和节点，请回答：\n  - “提前30天”对照的是哪个基准？',
  ]);
});

test('a trial says that nothing was written', () => {
  expect(importReport(plan({}), false)).toContain('没有写文件');
});
