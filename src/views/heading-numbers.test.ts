import { describe, expect, test } from 'vitest';
import { headingNumbers, numberHeadings } from './heading-numbers.ts';

/** Each heading as the document shows it; `#` a depth, as in the text. */
const shown = (...lines: string[]) => {
  const headings = lines.map((line, index) => {
    const [marks = '', text = ''] = line.split(' ');
    return { depth: marks.length, id: `h-${String(index)}`, text };
  });
  const numbers = headingNumbers(headings);
  return headings.map((it) => `${numbers.get(it.id) ?? '?'}${it.text}`);
};

describe('headings', () => {
  test('are numbered by level, each level anew under the one above', () => {
    expect(shown('## 背景', '### 甲', '### 乙', '#### 丙', '#### 丁', '## 做法', '### 戊')).toEqual([
      '一、背景',
      '（一）甲',
      '（二）乙',
      '1.丙',
      '2.丁',
      '二、做法',
      '（一）戊',
    ]);
  });

  test('that have a number keep it, and those without go on from there', () => {
    expect(shown('## 一、背景', '### 甲', '### （二）乙', '### 丙', '## 三、做法', '## 成效')).toEqual([
      '一、背景',
      '（一）甲',
      '（二）乙',
      '（三）丙',
      '三、做法',
      '四、成效',
    ]);
  });

  test.each(['一、背景', '1.背景', '1．背景', '（一）背景', '(1)背景', '第一部分背景', '十二、背景'])(
    '%s has a number',
    (text) => {
      expect(shown(`## ${text}`)).toEqual([text]);
    },
  );

  test.each(['一节车厢里的党课', '1.5公里的通道', '3号线贯通', '三个结合', '第一次联席会'])(
    '%s only begins with one',
    (text) => {
      expect(shown(`## ${text}`)).toEqual([`一、${text}`]);
    },
  );

  test('are counted past ten', () => {
    const many = shown(...Array.from({ length: 21 }, () => '## 甲'));
    expect([9, 10, 19, 20].map((it) => many[it])).toEqual(['十、甲', '十一、甲', '二十、甲', '二十一、甲']);
  });
});

test('numbers go into the text before the words of the heading, links in it or not', () => {
  const numbers = new Map([
    ['a', '一、'],
    ['b', ''],
  ]);
  const html = (text: string) => ({ kind: 'html', html: text }) as const;
  expect(
    numberHeadings(
      [
        html('<p>甲</p><h2 id="a">乙</h2><h3 class="x" id="b">丙</h3>'),
        html('<h2 id="footnote-label">注释</h2>'),
      ],
      numbers,
    ),
  ).toEqual([
    html('<p>甲</p><h2 id="a">一、乙</h2><h3 class="x" id="b">丙</h3>'),
    html('<h2 id="footnote-label">注释</h2>'),
  ]);
});
