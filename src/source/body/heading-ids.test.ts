import { describe, expect, test } from 'vitest';
import { compileBody } from './compile.ts';

const ids = (mdx: string) => compileBody(mdx).headings.map((it) => it.id);

describe('the id of a heading', () => {
  test.each<[string, string, string[]]>([
    [
      'is the part of a case that it opens',
      '## 一、案例背景\n\n## 二、实践行动\n\n## 三、开展成效\n\n## 四、展望',
      ['background', 'practice', 'results', 'outlook'],
    ],
    [
      'is never one that the page gives to a part of its own',
      '{/* id: zones */}\n\n## 甲\n\n{/* id: zone-pier */}\n\n## 乙',
      ['zones-2', 'text-zone-pier'],
    ],
    ['is its number where it opens no part', '## 甲\n\n## 乙', ['section-1', 'section-2']],
    [
      'is its number under the heading above it',
      '## 背景\n\n### 甲\n\n### 乙\n\n#### 丙\n\n## 做法\n\n### 丁\n\n#### 戊\n\n#### 己',
      [
        'background',
        'background-1',
        'background-2',
        'background-2-1',
        'practice',
        'practice-1',
        'practice-1-1',
        'practice-1-2',
      ],
    ],
    [
      'is what a comment before it says',
      '{/* id: four-zones */}\n\n## 责任区\n\n### 甲',
      ['four-zones', 'four-zones-1'],
    ],
    ['is what a comment in the line above says', '{/* id: four-zones */}\n## 责任区', ['four-zones']],
    [
      'is never taken twice',
      '## 背景\n\n## 背景\n\n{/* id: background */}\n\n### 甲',
      ['background', 'background-2', 'background-3'],
    ],
    [
      'ignores other comments',
      '{/* 待补充 */}\n\n## 甲\n\n{/* id: 责任区 */}\n\n## 乙',
      ['section-1', 'section-2'],
    ],
    ['is not changed by a comment further up', '{/* id: zones */}\n\n文字\n\n## 甲', ['section-1']],
    ['comes to headings with an underline too', '背景\n---', ['background']],
  ])('%s', (_, mdx, expected) => {
    expect(ids(mdx)).toEqual(expected);
  });

  test('does not change with the wording', () => {
    const before = '## 案例背景\n\n### 起因是管线\n\n## 主要做法\n\n### **划区**负责\n\n### 定期会商';
    const after = '## 背景\n\n### 为何要改\n\n## 二、实践行动\n\n### 分片包干\n\n### 每周碰头';
    expect(ids(after)).toEqual(ids(before));
  });

  test.each(['背景', 'Constructor', 'constructor', 'a<b'.replace('<', '&lt;'), '！', '“甲”', '__proto__'])(
    'is ASCII for “%s”',
    (heading) => {
      for (const id of ids(`## ${heading}`)) expect(id).toMatch(/^[a-z]+(?:-[0-9]+)*$/);
    },
  );
});

test('a heading is told with its depth, its words without marks, and its place', () => {
  expect(compileBody('甲\n\n## **二**、`实践`[行动](cases/a)\n\n### 乙 ###').headings).toEqual([
    { depth: 2, id: 'practice', text: '二、实践行动', line: 3, column: 1 },
    { depth: 3, id: 'practice-1', text: '乙', line: 5, column: 1 },
  ]);
});

test('the HTML of a heading has its id, and the body lists it', () => {
  const { body } = compileBody('## 背景\n\n{/* id: why */}\n\n### 起因');
  expect(body.parts).toEqual(['<h2 id="background">背景</h2>\n<h3 id="why">起因</h3>']);
  expect(body.headings).toEqual([
    { depth: 2, id: 'background', text: '背景' },
    { depth: 3, id: 'why', text: '起因' },
  ]);
});
