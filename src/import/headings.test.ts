import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { withHeadings } from './headings.ts';
import { readMarkdown, readPlainText } from './read-text.ts';

const told = ({ children }: Root) =>
  children.map((it) => `${it.type === 'heading' ? '#'.repeat(it.depth) : it.type} ${toString(it)}`);
const lines = (...of: string[]) => told(withHeadings(readPlainText(of.join('\n')).tree));
const markdown = (text: string) => told(withHeadings(readMarkdown(text).tree));

test('numbers of official documents make headings', () => {
  expect(lines('一、背景', '正文。', '（一）小节', '正文。', '1.细目', '正文。')).toEqual([
    '## 一、背景',
    'paragraph 正文。',
    '### （一）小节',
    'paragraph 正文。',
    '#### 1.细目',
    'paragraph 正文。',
  ]);
});

test('a first sentence with a number is the heading of what follows in its paragraph', () => {
  expect(lines('一、做法', '（一）凝聚合力。双方签订协议。后来扩大。')).toEqual([
    '## 一、做法',
    '### （一）凝聚合力',
    'paragraph 双方签订协议。后来扩大。',
  ]);
});

test.each([
  ['points one below the other are a list', ['1.甲', '2.乙', '3.丙']],
  ['a sentence is none', ['一、坚持党建引领，把支部建在项目上，推动党建与生产经营深度融合。']],
  ['a decimal is none', ['3.5万立方米混凝土']],
])('%s', (_, texts) => {
  expect(lines(...texts)).toEqual(texts.map((it) => `paragraph ${it}`));
});

test('styled headings begin at ##, whatever their level was, and none skips one', () => {
  expect(markdown('### 甲\n\n文。\n\n##### 乙\n\n文。\n\n###### 丙')).toEqual([
    '## 甲',
    'paragraph 文。',
    '### 乙',
    'paragraph 文。',
    '#### 丙',
  ]);
});

test('a heading keeps its words and no marks', () => {
  expect(markdown('## 一、**背景**')).toEqual(['## 一、背景']);
});
