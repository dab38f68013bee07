import type { PhrasingContent, Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { compileBody } from '#source/body/compile.ts';
import { toMdx } from './to-mdx.ts';

const paragraph = (...children: PhrasingContent[]): Root => ({
  type: 'root',
  children: [{ type: 'paragraph', children }],
});
const text = (value: string): PhrasingContent => ({ type: 'text', value });
const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] });

const htmlOf = (mdx: string) => {
  const { body, refusals } = compileBody(mdx);
  expect(refusals).toEqual([]);
  return body.parts.map(String).join('');
};

describe('what MDX would read is written so that it stands as it was typed', () => {
  test.each([
    '参建单位<6家>',
    '共{28}人',
    'import x from "y"',
    '# 不是标题',
    '1. 不是列表',
    '*号*_线_',
    'a|b',
    '<!-- x -->',
    '~~删~~',
    '`码`',
    '[x](y)',
    '![x](y)',
    '&lt;',
  ])('%s', (typed) => {
    const shown = htmlOf(toMdx(paragraph(text(typed)))).replace(/<[^>]+>/g, '');
    const plain = shown
      .replaceAll('&#x3C;', '<')
      .replaceAll('&lt;', '<')
      .replaceAll('&#x26;', '&')
      .replaceAll('&amp;', '&');
    expect(plain.trim()).toBe(typed);
  });
});

test('bold stands beside Chinese without spaces or codes, and is bold again', () => {
  const mdx = toMdx(paragraph(strong('【摘要】'), text('项目，这是'), strong('重点。'), text('后文')));
  expect(mdx).toBe('**【摘要】**项目，这是**重点。**后文\n');
  expect(htmlOf(mdx)).toContain('<strong>重点。</strong>后文');
});
