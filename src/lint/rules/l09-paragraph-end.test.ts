import { expect, test } from 'vitest';
import { hitsOf } from '#testing/lint.ts';
import { paragraphEnd } from './l09-paragraph-end.ts';

test.each([
  ['各方协调推进，保证项目实施，', '1:14 段落末尾“…保证项目实施，”停在“，”上，话没有说完'],
  ['协调给水、排水、电力、', '1:11 段落末尾“…水、排水、电力、”停在“、”上，话没有说完'],
  ['先核对图纸；', '停在“；”上'],
  ['各方坐到一张桌前看图协调推进，保证了项目实施', '1:22 段落末尾“…保证了项目实施”没有标点'],
  ['> 各方协调推进。保证了项目实施', '没有标点'],
  ['首期厂房从开工到竣工的工期较合同提前，较原计划<Ahead milestone="a/b" baseline="原计划" />', '没有标点'],
  ['他对每一个刚来的班组长说“先看图，再开工”', '没有标点'],
])('%s', (text, message) => {
  const hits = hitsOf(paragraphEnd, text);
  expect(hits).toHaveLength(1);
  expect(hits[0]).toContain(message);
});

test.each([
  '各方协调推进，项目按期完成。',
  '他说：“先看图，再开工。”',
  '先看图，再开工，行不行？',
  '做法有三条，分别是：\n\n- 对图\n- 对账',
  '**主要做法**',
  '> 共建一面旗，同筑一座城',
  '共建一面旗，同筑一座城',
  '全部材料见网页，地址是 https://example.com/a',
  '对图、对账、对人',
  '<Photo id="site" />',
  '各方协调推进，项目完成。\n<Photo id="site" />',
  '- 对图，\n- 对账；',
  '## 背景，\n\n完成。',
  '| 甲，乙， | 丙 |\n| --- | --- |\n| 丁 | 戊， |',
  '较合同工期<Ahead milestone="a/b" baseline="原计划" />。',
  '[街道进平台，堵点逐条销项](cases/platform)',
  '各方协调推进，项目完成（数据来自台账，统计到六月）',
  '2024年3月21日',
])('%s is right', (text) => {
  expect(hitsOf(paragraphEnd, text)).toEqual([]);
});

test('fields are no paragraphs', () => {
  expect(hitsOf(paragraphEnd, { summary: '各方协调推进，', title: '一、二，', item: '对图，' })).toEqual([]);
});
