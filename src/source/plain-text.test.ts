import { expect, test } from 'vitest';
import { readPlainText, textOf } from './plain-text.ts';

const read = (text: string, file = 'case.txt') =>
  readPlainText(file, text).texts.map(({ role, text: words, locate }) => {
    const { line, column } = locate(0);
    return `${String(line)}:${String(column)} ${role} ${words}`;
  });

test('an official document is told apart by its labels and numbers', () => {
  expect(
    read(
      '关于共建的总结\r\n摘要：三方共建。\r\n关键词：共建、责任区 工期\r\n\r\n一、背景\r\n（一）起因。三方商量。\r\n（二）做法\r\n',
    ),
  ).toEqual([
    '1:1 title 关于共建的总结',
    '2:4 summary 三方共建。',
    '3:5 keyword 共建',
    '3:8 keyword 责任区',
    '3:12 keyword 工期',
    '5:1 heading 一、背景',
    '6:1 paragraph （一）起因。三方商量。',
    '7:1 heading （二）做法',
  ]);
});

test.each([
  ['【摘要】甲。', '1:5 summary 甲。'],
  ['摘 要：甲。', '1:5 summary 甲。'],
  ['内容提要：甲。', '1:6 summary 甲。'],
  ['\uFEFF第一段就是一句话。', '1:1 paragraph 第一段就是一句话。'],
])('%s', (text, expected) => {
  expect(read(text)).toEqual([expected]);
});

test('Markdown is read as Markdown, with the lines of the file', () => {
  expect(read('---\ntitle: 甲\n---\n\n## 背景\n\n**三方**共建。\n', 'case.md')).toEqual([
    '5:4 heading 背景',
    '7:3 paragraph 三方共建。',
  ]);
});

test.each([
  ['UTF-8', Buffer.from('\uFEFF三方共建')],
  ['UTF-16', Buffer.from('\uFEFF三方共建', 'utf16le')],
  ['GB 18030', Buffer.from('c8fdb7bdb9b2bda8', 'hex')],
])('a file in %s is read', (_, bytes) => {
  const read = textOf('a.txt', bytes);
  expect('text' in read && read.text.replace('\uFEFF', '')).toBe('三方共建');
});

test.each([
  ['a.docx', Buffer.from('PK\x03\x04'), '这不是文本文件'],
  ['a.txt', Buffer.from('89504e470d0a1a0a', 'hex'), '这不是文本文件'],
  ['a.pdf', Buffer.from('%PDF-1.7\n'), '这不是文本文件'],
  ['a.txt', Buffer.from('甲\0乙'), '这不是文本文件'],
  ['a.txt', Buffer.from(' \n'), '文件是空的'],
])('%s is refused: %s', (file, bytes, says) => {
  expect(textOf(file, bytes)).toEqual({ refusal: expect.stringContaining(says) as string });
});
