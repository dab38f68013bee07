import { describe, expect, test } from 'vitest';
import { BAD_BODIES } from '#testing/bad-bodies.ts';
import { compileBody } from './compile.ts';

const AHEAD = '<Ahead milestone="bridge/completion" baseline="合同工期" />';

/** Each refusal as `line:column message`. */
const told = (mdx: string) =>
  compileBody(mdx).refusals.map((it) => `${String(it.line)}:${String(it.column)} ${it.message}`);

describe.each(Object.entries(BAD_BODIES))('refused: %s', (_, table) => {
  test.each(table)('%j', (mdx, problem) => {
    expect(told(mdx)).toContain(problem);
    const { body, refusals } = compileBody(mdx);
    expect(body).toEqual({ parts: [], headings: [] });
    for (const { remedy } of refusals) expect(remedy).toMatch(/[\u4e00-\u9fff]/);
  });
});

test('all refusals of a text come at once', () => {
  expect(told('# 甲\n\n<br />\n\n{x}\n\n![乙](a.jpg)\n\n[丙](javascript:x)')).toEqual([
    '1:1 正文里用了一级标题（#）',
    '3:1 正文里有 HTML 标签 <br>',
    '5:1 正文里有花括号表达式 {x}',
    '7:1 正文里用了 ![](…) 插图',
    '9:1 不能用这样的链接地址：javascript:x',
  ]);
});

describe('accepted', () => {
  test.each([
    ['words and marks', '甲**乙***丙*~~丁~~`戊`'],
    ['English that begins like code', 'importing goods, exported goods'],
    ['an escaped brace and sign', '\\{甲\\} &lt;乙&gt; 5 < 6'],
    ['code that is only shown', '`<script>{x}</script>`\n\n```js\nimport x from "y"\n<b>{x}</b>\n```'],
    ['comments', '{/* 备注 */}\n\n甲{/* 又一条 */}乙\n\n{/* 一 */ /* 二 */}\n\n{\n  /* ** 三 */\n}'],
    ['lists, quotations, rules', '- 甲\n  1. 乙\n\n> 丙\n\n---\n\n丁\\\n戊'],
    ['a table', '| 甲 | 乙 |\n| - | -: |\n| 1 | 2 |'],
    ['a footnote', '甲[^1]\n\n[^1]: 乙'],
    ['headings in steps', '## 甲\n\n### 乙\n\n#### 丙\n\n## 丁'],
    [
      'web, mail and entry links',
      '[甲](https://a.example/?q=1#b) [乙](mailto:a@b.example) [丙](cases/bridge)',
    ],
    ['links by definition', '[甲][a]\n\n[a]: projects/bridge/'],
    ['bare addresses', '见 https://a.example 或 a@b.example'],
    ['a link to a heading', '## 背景\n\n见[背景](#background)'],
    ['components', `<Photo id="a" />\n\n甲${AHEAD}乙\n\n<Aside title="丙">\n\n丁\n\n</Aside>`],
    ['components in one line', '<Aside title="丙">丁</Aside>\n\n<Photo id="a" /> <Photo id="b" />'],
    ['a quote as an attribute has it', "<Photo id='a' />"],
    ['nothing', ''],
  ])('%s', (_, mdx) => {
    expect(told(mdx)).toEqual([]);
  });
});
