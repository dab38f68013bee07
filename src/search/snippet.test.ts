import { describe, expect, test } from 'vitest';
import type { PageText } from './index-format.ts';
import { piecesOf, snippetOf } from './snippet.ts';

const body = (...texts: string[]): PageText['blocks'] => [
  { field: 'title', text: '红旗责任区怎样划分' },
  ...texts.map((text) => ({ field: 'body' as const, text })),
];
const read = (blocks: PageText['blocks'], ...terms: string[]) =>
  snippetOf(blocks, terms)
    .map((it) => (it.marked ? `[${it.text}]` : it.text))
    .join('');

const LONG = '前面的话很长，'.repeat(20);

describe('a snippet', () => {
  test.each<[string, PageText['blocks'], string[], string]>([
    ['is a short block whole', body('设四个红旗责任区。'), ['红旗责任区'], '设四个[红旗责任区]。'],
    [
      'is of the block with the most terms',
      body('只有体育中心。', '体育中心的红旗。'),
      ['红旗', '体育中心'],
      '[体育中心]的[红旗]。',
    ],
    [
      'begins with the sentence',
      body(`${LONG}末句。这里是红旗责任区。`),
      ['红旗责任区'],
      '…这里是[红旗责任区]。',
    ],
    ['is the beginning of the text when only the title has it', body('正文。'), ['怎样划分'], '正文。'],
    ['is empty for a page of a title', body(), ['红旗'], ''],
  ])('%s', (_, blocks, terms, expected) => {
    expect(read(blocks, ...terms)).toBe(expected);
  });

  test('is cut at both ends of a long block, around what was found', () => {
    const text = read(body(`${'甲'.repeat(200)}红旗责任区${'乙'.repeat(200)}`), '红旗责任区');
    expect(text).toMatch(/^…甲+\[红旗责任区\]乙+…$/);
    expect(text.length).toBeLessThan(110);
  });

  test('never cuts a character in two', () => {
    const text = read(body(`${'𠮷'.repeat(100)}红旗${'𠮷'.repeat(100)}`), '红旗');
    expect(text.isWellFormed()).toBe(true);
  });
});

test('a text is cut into what is marked and what is not', () => {
  expect(piecesOf('红旗责任区', [{ start: 2, end: 4 }])).toEqual([
    { text: '红旗', marked: false },
    { text: '责任', marked: true },
    { text: '区', marked: false },
  ]);
});
