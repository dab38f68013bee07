import { toString } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { readMarkdown, readPlainText } from './read-text.ts';

const blocksOf = (text: string) => readMarkdown(text).tree.children.map((it) => `${it.type} ${toString(it)}`);

test('front matter comes as title and lines of particulars, as a document has them', () => {
  const text = [
    '---',
    'tags: [红旗责任区, 每月对账]',
    'title: 把职责落到岗位',
    'description: "一句话的摘要。"',
    '申报单位: 某公司',
    'date: 2024-03-21',
    'layout: post',
    '---',
    '正文。',
  ].join('\n');
  expect(blocksOf(text)).toEqual([
    'heading 把职责落到岗位',
    'paragraph 关键词：红旗责任区、每月对账',
    'paragraph 摘要：一句话的摘要。',
    'paragraph 申报单位：某公司',
    'paragraph 正文。',
  ]);
  expect(readMarkdown(text).notes.map((it) => it.message)).toEqual([
    '文件开头的 date 没有导入：2024-03-21',
    '文件开头的 layout 没有导入：post',
  ]);
});

test('rows without the line of dashes are a table', () => {
  expect(readMarkdown('| 甲 | 乙 |\n| 1 | 2 |').tree.children[0]?.type).toBe('table');
});

test('pasted text has a paragraph a line, and no marks', () => {
  const { tree } = readPlainText('# 标题\r\n\n　　**正文**\n');
  expect(tree.children.map((it) => [it.type, toString(it)])).toEqual([
    ['paragraph', '# 标题'],
    ['paragraph', '**正文**'],
  ]);
});
