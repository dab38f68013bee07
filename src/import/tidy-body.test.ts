import { describe, expect, test } from 'vitest';
import type { BodyPart } from '#domain/body.ts';
import { compileBody } from '#source/body/compile.ts';
import { BAD_BODIES } from '#testing/bad-bodies.ts';
import { tidyBody } from './tidy-body.ts';

test.each([
  ['signs of code are text', '参建单位<6家>共{28}人', '参建单位\\<6家>共\\{28}人'],
  [
    'so are lines that would be code',
    'import x from "y"\n\nexport 的产品',
    '&#x69;mport x from "y"\n\n&#x65;xport 的产品',
  ],
  ['what is escaped stays so', '甲 \\{1\\} &lt;乙&gt; \\< 丙', '甲 \\{1} \\<乙> \\< 丙'],
  ['code in a line stays', '`{x}` 和 `a < b`', '`{x}` 和 `a < b`'],
  [
    'so do components, and the text in them is text',
    '<Aside title="经验">文字{1}</Aside>',
    '<Aside title="经验">文字\\{1}</Aside>',
  ],
  [
    'and comments, as an editor of rich text escapes them too',
    '{/* 甲 */}\n\n{/\\* 乙 \\*/}',
    '{/* 甲 */}\n\n{/* 乙 */}',
  ],
  [
    'an address in angle brackets is a link',
    '见<https://a.example/x>',
    '见[https://a.example/x](https://a.example/x)',
  ],
  ['the title is the only heading of its depth', '# 背景\n\n标题\n=', '## 背景\n\n## 标题'],
  ['paragraphs begin without spaces', '　　正文', '正文'],
  ['rows are a table', '| 甲 | 乙 |\n| 1 | 2 |\n| 3 | 4 |', '| 甲 | 乙 |\n| - | - |\n| 1 | 2 |\n| 3 | 4 |'],
  ['a table stays one', '| 甲 |\n| :-: |\n| 1 |', '| 甲 |\n| :-: |\n| 1 |'],
  [
    'emphasis is emphasis in Chinese too',
    '新平台。_着重号_也要显示，a_b_c 不变',
    '新平台。*着重号*也要显示，a_b_c 不变',
  ],
  ['Chinese marks stay as they are', '**【摘要】**项目“**提前**”。', '**【摘要】**项目“**提前**”。'],
])('%s', (_, typed, written) => {
  expect(tidyBody(typed)).toBe(`${written}\n`);
  expect(tidyBody(written), 'the same again').toBe(`${written}\n`);
});

test('what can not be read even so comes back for the check to refuse', () => {
  expect(tidyBody('<Photo id={x} />\n\n<Aside title="甲">')).toBe('<Photo id={x} />\n\n<Aside title="甲">');
});

const HARMLESS =
  /^<\/?(?:a|blockquote|code|del|div|em|h[2-4]|hr|li|ol|p|section|strong|sup|table|tbody|td|th|thead|tr|ul)\b/;

/** The components of a text, and its words. */
function partsOf(parts: readonly BodyPart[]): { names: string[]; text: string } {
  const html = parts.filter((it) => typeof it === 'string').join('');
  const names = parts.flatMap((it) => (typeof it === 'string' ? [] : [it.name]));
  return { names, text: html };
}

describe.each(Object.entries(BAD_BODIES))('a bad text is refused or made safe: %s', (_, table) => {
  test.each(table)('%j', (typed) => {
    const { body, refusals } = compileBody(tidyBody(typed));
    if (refusals.length > 0) return;
    const { names, text } = partsOf(body.parts);
    // A sign that is text is written &#x3C; here: what is left are tags.
    const tags = text.match(/<[^>]*>/g) ?? [];
    expect(tags.filter((it) => !HARMLESS.test(it) || /javascript:|\son\w+=/i.test(it))).toEqual([]);
    expect(
      names.filter((it) => !['Photo', 'Comparison', 'Ahead', 'Aside', 'EntryLink'].includes(it)),
    ).toEqual([]);
  });
});

test('of signs of code nothing gets lost', () => {
  const { body } = compileBody(tidyBody('<b>甲</b>{process.env}<!-- 乙 -->'));
  expect(partsOf(body.parts).text).toContain('&#x3C;b>甲&#x3C;/b>{process.env}&#x3C;!-- 乙 -->');
});
