import { toString } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { readMarkdown, readPlainText } from './read-text.ts';
import { split, structureOf } from './structure.ts';

const isLabel = (it: string) => ['申报单位', '联系电话', '关联项目'].includes(it);
const of = (...lines: string[]) => structureOf(readPlainText(lines.join('\n')).tree, isLabel);

test('title, subtitle, summary, keywords and the text', () => {
  const found = of(
    '党建共建聚合力',
    '——轨道项目的做法',
    '摘 要：甲乙丙。',
    '关键词：共建；联建',
    '一、背景',
    '正文。',
  );
  expect(found).toMatchObject({
    title: '党建共建聚合力',
    subtitle: '轨道项目的做法',
    summary: '甲乙丙。',
    keywords: ['共建', '联建'],
  });
  expect(found.body.children.map((it) => toString(it))).toEqual(['一、背景', '正文。']);
});

test.each(['【摘要】甲乙。', '摘要：甲乙。', '内容提要 甲乙。', '[摘　要] 甲乙。'])(
  'the summary of %s',
  (line) => {
    const { summary, body } = of('标题', line.replace('提要 ', '提要：'), '正文。');
    expect(summary).toBe('甲乙。');
    expect(body.children).toHaveLength(1);
  },
);

test('a mark that stands alone takes the paragraph below it', () => {
  expect(of('标题', '摘要', '甲乙。', '一、背景')).toMatchObject({ summary: '甲乙。' });
});

test('a sentence that only begins with the word stays in the text', () => {
  const { summary, body } = of('标题', '一、背景', '摘要写得好不好，要看读者。');
  expect(summary).toBeUndefined();
  expect(body.children).toHaveLength(2);
});

test('particulars stand in lines and in a table, in pairs across', () => {
  const table =
    '标题\n\n| 申报单位 | 甲支部 | 联系电话 | 010 |\n| - | - | - | - |\n| 关 联 项 目 | 大桥 | | |\n\n正文。';
  const found = structureOf(readMarkdown(table).tree, isLabel);
  expect(found.particulars).toEqual([
    { label: '申报单位', value: '甲支部' },
    { label: '联系电话', value: '010' },
    { label: '关联项目', value: '大桥' },
  ]);
  expect(found.body.children).toHaveLength(1);
  expect(of('标题', '申报单位：甲支部', '正文。').particulars).toEqual([
    { label: '申报单位', value: '甲支部' },
  ]);
});

test('a table of other things is text', () => {
  const table = '标题\n\n| 责任区 | 党员数 |\n| - | - |\n| 甲 | 7 |\n';
  expect(structureOf(readMarkdown(table).tree, isLabel)).toMatchObject({ particulars: [] });
});

test('附件2 over the title is passed over', () => {
  expect(of('附件2', '党建共建聚合力', '正文。')).toMatchObject({
    title: '党建共建聚合力',
    body: { children: [{}] },
  });
});

test('a picture over the title stays', () => {
  const tree = {
    type: 'root' as const,
    children: [{ type: 'paragraph' as const, children: [{ type: 'image' as const, url: 'a' }] }],
  };
  const { title, body } = structureOf(
    { ...tree, children: [...tree.children, ...readPlainText('标题').tree.children] },
    isLabel,
  );
  expect([title, body.children.length]).toEqual(['标题', 1]);
});

test('a document that begins with its first part has no title', () => {
  expect(of('一、背景', '正文。').title).toBeUndefined();
});

test.each([
  ['共建；联建，先锋', ['共建', '联建', '先锋']],
  ['共建 联建', ['共建', '联建']],
  ['党建+BIM、共建。', ['党建+BIM', '共建']],
])('%s has the parts %j', (line, parts) => {
  expect(split(line)).toEqual(parts);
});
