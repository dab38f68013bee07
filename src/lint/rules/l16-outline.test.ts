import { describe, expect, test } from 'vitest';
import { hitsOf, makeLintContext, makeLintPage } from '#testing/lint.ts';
import { outline } from './l16-outline.ts';

/** A plain text, a line a paragraph. */
const lines = (...paragraph: string[]) =>
  hitsOf(outline, { paragraph }, { page: { texts: plain(paragraph) } });

function plain(paragraphs: string[]) {
  return makeLintPage({ paragraph: paragraphs }).texts.map((it, index) => ({
    ...it,
    path: [],
    locate: (offset: number) => ({ line: index + 1, column: offset + 1 }),
  }));
}

describe('numbers of headings', () => {
  test.each([
    ['## 一、背景\n\n## 三、成效', '3:4 序号从“一、”跳到“三、”，缺少“二、”'],
    ['## 一、背景\n\n## 二、做法\n\n## 二、成效', '5:4 序号“二、”重复了'],
    ['## 二、做法', '1:4 序号从“二、”开始，前面没有“一、”'],
    ['## 一、做法\n\n### （一）甲\n\n### （三）丙', '5:5 序号从“（一）”跳到“（三）”，缺少“（二）”'],
    [
      '## 一、做法\n\n### （一）甲\n\n## 二、成效\n\n### （二）乙',
      '7:5 序号从“（二）”开始，前面没有“（一）”',
    ],
    ['## 一、做法\n\n### （一）、甲', '3:5 “（一）、”的括号后面多了“、”'],
    ['## 一.做法', '1:4 一级序号写成了“一.”'],
    ['## 一、做法\n\n## （一）甲', '3:4 “（一）”的标题和它上一层的“一、”一样高'],
    ['## 十、甲', '序号从“十、”开始'],
  ])('%s', (mdx, message) => {
    const hits = hitsOf(outline, mdx);
    expect(hits).toHaveLength(1);
    expect(hits[0]).toContain(message);
  });
});

describe('numbers at the beginnings of paragraphs', () => {
  test.each([
    [['一、背景', '正文。', '三、成效'], '3:1 序号从“一、”跳到“三、”'],
    [['（一）甲。正文。', '（一）乙。正文。'], '2:1 序号“（一）”重复了'],
    [['1、先测。', '2.后改。'], '1:1 序号写成了“1、”'],
    [['1.先测。', '3.后改。'], '缺少“2.”'],
    [['（1）先测。', '（2）、后改。'], '“（2）、”的括号后面多了“、”'],
    [['1.先测。', '1.后改。'], '序号“1.”重复了'],
    [['（一）甲。', '正文。', '（二）乙。', '正文。', '（一）丙。'], '5:1 序号“（一）”排在“（二）”之后'],
  ])('%j', (paragraphs, message) => {
    const hits = lines(...paragraphs);
    expect(hits).toHaveLength(1);
    expect(hits[0]).toContain(message);
  });

  test('within a paragraph that was pasted as a whole', () => {
    expect(hitsOf(outline, '（一）先测后说。\n（三）再改。')).toHaveLength(1);
  });
});

describe('points of a paragraph', () => {
  test.each([
    ['一是先测；三是再改。', '1:6 “一是”之后是“三是”'],
    ['做法有：二是后说。', '“二是”前面没有“一是”'],
    ['一是先测；二是后说；二是再改。', '“二是”重复了'],
  ])('%s', (text, message) => {
    const hits = hitsOf(outline, text);
    expect(hits).toHaveLength(1);
    expect(hits[0]).toContain(message);
  });

  test('go on over paragraphs up to a heading', () => {
    expect(hitsOf(outline, '一是先测。\n\n二是后说。')).toEqual([]);
    expect(hitsOf(outline, '## 做法\n\n一是先测。\n\n## 成效\n\n二是后说。')).toHaveLength(1);
  });
});

test.each([
  '## 背景\n\n没有序号。\n\n## 做法',
  '## 一、背景\n\n### （一）甲\n\n### （二）乙\n\n## 二、成效\n\n### （一）丙\n\n1.先测。\n\n2.后改。\n\n### （二）丁\n\n1.再测。',
  '## 一、背景\n\n### 目标\n\n1.先测。\n\n### 做法\n\n1.后改。\n\n## 二、成效',
  '一、二楼由甲方负责。\n\n三、四月份完成。\n\n3、4号线同时施工。',
  '一、甲\n\n二、乙\n\n三、四个责任区\n\n四、丙',
  '统一是关键，这一是共识，说一是一，说二是二。',
  '一是因为近，一是因为快。',
  '2.5米高的围挡，2024.3.1开工，（2023）12号，1.5米宽。',
  '做法如下：\n\n1.先测。\n\n2.后改。\n\n要求如下：\n\n1.先说。',
  '1. 先测。\n2. 后改。\n\n3.再报。',
  '附件：1.活动计划表\n\n2.责任区分工表',
  '要求：（1）先测。\n\n（2）后改。',
  '（一）甲。\n\n（二）乙。\n\n附件\n\n（一）丙。',
  '分期建设（一）期工程，围挡高\n二、三米。',
  '> 三、引用的条文。',
  ...['', '十、甲'].map(
    (it) => `一、甲\n\n二、乙\n\n三、丙\n\n四、丁\n\n五、戊\n\n六、己\n\n七、庚\n\n八、辛\n\n九、壬\n\n${it}`,
  ),
])('“%s” is right', (mdx) => {
  expect(hitsOf(outline, mdx)).toEqual([]);
});

test('fields of an entry have no outline', () => {
  const page = makeLintPage({ field: ['三、乙', '一、甲'] });
  expect(outline.check(page, makeLintContext())).toEqual([]);
});
