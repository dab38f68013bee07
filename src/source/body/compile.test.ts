import { describe, expect, test } from 'vitest';
import type { BodyPart } from '#domain/body.ts';
import { compileBody } from './compile.ts';

const AHEAD = '<Ahead milestone="bridge/completion" baseline="合同工期" />';
const ahead = {
  name: 'Ahead',
  props: { milestone: 'bridge/completion', baseline: '合同工期' },
  children: [],
};
const photo = (id: string) => ({ name: 'Photo', props: { id }, children: [] });

/** The parts of a text that compiles, without the ids of its paragraphs. */
const parts = (mdx: string): BodyPart[] => {
  const { body, refusals } = compileBody(mdx);
  expect(refusals).toEqual([]);
  return body.parts.map(withoutIds);
};
const withoutIds = (part: BodyPart): BodyPart =>
  typeof part === 'string'
    ? part.replaceAll(/ id="p-[^"]+"/g, '')
    : { ...part, children: part.children.map(withoutIds) };
/** The HTML of a text that holds no components. */
const html = (mdx: string) =>
  parts(mdx)
    .map((it) => (typeof it === 'string' ? it : it.name))
    .join('');

describe('Markdown as Chinese is written', () => {
  test.each([
    ['这是**成果。**共产党员', '<p>这是<strong>成果。</strong>共产党员</p>'],
    ['**“红旗”**责任区', '<p><strong>“红旗”</strong>责任区</p>'],
    ['工期**（合同）**提前', '<p>工期<strong>（合同）</strong>提前</p>'],
    ['提前~~（约）~~完成', '<p>提前<del>（约）</del>完成</p>'],
    ['**甲、**乙**、丙**', '<p><strong>甲、</strong>乙<strong>、丙</strong></p>'],
    ['2\\*3', '<p>2*3</p>'],
  ])('%s', (mdx, expected) => {
    expect(html(mdx)).toBe(expected);
  });
});

describe('HTML', () => {
  test('tables scroll by themselves and say what their header cells head', () => {
    const table = html('| 甲 | 乙 |\n| - | -: |\n| 1 | 2 |');
    expect(table).toMatch(
      /^<div class="table-wrap" tabindex="0" role="group" aria-label="表格，可左右滚动"><table>/,
    );
    expect(table).toContain('<th scope="col">甲</th>');
    expect(table).toContain('<th scope="col" class="align-right">乙</th>');
    expect(table).toMatch(/<\/table><\/div>$/);
  });

  test('several tables are each wrapped once', () => {
    const table = '| 甲 |\n| - |\n| 1 |';
    const found = html(`${table}\n\n乙\n\n- 丙\n\n  | 丁 |\n  | - |\n  | 1 |`);
    expect(found.match(/<table>/g)).toHaveLength(2);
    expect(found.match(/table-wrap/g)).toHaveLength(2);
  });

  test('footnotes have ids of their own, a Chinese label and a way back', () => {
    const found = html('甲[^1]乙[^注]\n\n[^1]: 丙\n[^注]: 丁');
    expect(found).toContain('<a href="#note-fn-1" id="note-fnref-1"');
    expect(found).toContain('<li id="note-fn-1">');
    expect(found).toMatch(/<h2[^>]* id="footnote-label"[^>]*>注释<\/h2>/);
    expect(found).toContain('aria-label="回到正文注释 1 处"');
    for (const [, id] of found.matchAll(/href="#([^"]+)"/g)) {
      expect(found).toContain(` id="${String(id)}"`);
    }
  });

  test('the heading of footnotes is no part of the text', () => {
    expect(compileBody('甲[^1]\n\n[^1]: 乙').body.headings).toEqual([]);
  });

  test('links to other sites tell them nothing', () => {
    expect(html('[甲](https://a.example/?q=1&r=2)')).toBe(
      '<p><a href="https://a.example/?q=1&#x26;r=2" rel="noopener">甲</a></p>',
    );
    expect(html('[甲](mailto:a@b.example)')).toBe('<p><a href="mailto:a@b.example">甲</a></p>');
  });

  test('what looks like a tag in words or code stays words', () => {
    expect(html('&lt;b&gt; `<i>` \\{x\\}\n\n```\n<u>{x}</u>\n```')).toBe(
      '<p>&#x3C;b> <code>&#x3C;i></code> {x}</p>\n<pre><code>&#x3C;u>{x}&#x3C;/u>\n</code></pre>',
    );
  });

  test('comments leave nothing behind', () => {
    expect(parts('{/* 甲 */}')).toEqual([]);
    expect(html('{/* 甲 */}\n\n乙{/* 丙 */}丁\n\n{/* 戊 */}')).toBe('<p>乙丁</p>');
    expect(parts(`{/* 甲 */}<Photo id="a" />{/* 乙 */}`)).toEqual([photo('a')]);
  });

  test('a character that could pass for a component is none', () => {
    expect(parts('甲\u0000乙&#0;丙')).toEqual(['<p>甲\uFFFD乙\uFFFD丙</p>']);
  });
});

describe('components', () => {
  test('stand in the text as parts with plain attributes', () => {
    expect(parts(`甲${AHEAD}乙\n\n<Photo id="a" />\n\n丙`)).toEqual([
      '<p>甲',
      ahead,
      '乙</p>\n',
      photo('a'),
      '\n<p>丙</p>',
    ]);
  });

  test.each([
    ['alone', AHEAD, ['<p>', ahead, '</p>']],
    ['in marks', `**${AHEAD}**`, ['<p><strong>', ahead, '</strong></p>']],
    ['in an item', `- 甲${AHEAD}`, ['<ul>\n<li>甲', ahead, '</li>\n</ul>']],
    ['twice', `甲${AHEAD}${AHEAD}`, ['<p>甲', ahead, ahead, '</p>']],
  ])('an Ahead %s reads as words', (_, mdx, expected) => {
    expect(parts(mdx)).toEqual(expected);
  });

  test.each([
    ['alone', '<Photo id="a" />', [photo('a')]],
    ['over several lines', '<Photo\n  id="a"\n/>', [photo('a')]],
    ['beside another', '<Photo id="a" /> <Photo id="b" />', [photo('a'), photo('b')]],
    ['above another', '<Photo id="a" />\n<Photo id="b" />', [photo('a'), photo('b')]],
    ['indented', '  <Photo id="a" />', [photo('a')]],
  ])('a Photo %s is no paragraph', (_, mdx, expected) => {
    expect(parts(mdx)).toEqual(expected);
  });

  test('a Photo in an item or a quotation stays there', () => {
    expect(parts('> <Photo id="a" />').filter((it) => typeof it !== 'string')).toEqual([photo('a')]);
    expect(parts('- <Photo id="a" />').filter((it) => typeof it !== 'string')).toEqual([photo('a')]);
  });

  test.each([
    ['in one line', '<Aside title="经验">甲</Aside>', ['<p>甲</p>']],
    ['over lines', '<Aside title="经验">\n甲\n</Aside>', ['<p>甲</p>']],
    [
      'with paragraphs',
      '<Aside title="经验">\n\n甲\n\n- 乙\n\n</Aside>',
      ['<p>甲</p><ul>\n<li>乙</li>\n</ul>'],
    ],
    [
      'with a component',
      `<Aside title="经验">\n\n甲${AHEAD}\n\n<Photo id="a" />\n\n</Aside>`,
      ['<p>甲', ahead, '</p>', photo('a')],
    ],
    [
      'with an aside',
      '<Aside title="经验">\n\n<Aside title="乙">丙</Aside>\n\n</Aside>',
      [{ name: 'Aside', props: { title: '乙' }, children: ['<p>丙</p>'] }],
    ],
    [
      'with a link to an entry',
      '<Aside title="经验">\n\n[甲](cases/a)\n\n</Aside>',
      ['<p>', { name: 'EntryLink', props: { to: 'cases', id: 'a' }, children: ['甲'] }, '</p>'],
    ],
  ])('an Aside holds its text: %s', (_, mdx, children) => {
    expect(parts(mdx)).toEqual([{ name: 'Aside', props: { title: '经验' }, children }]);
  });

  test('entities in attributes are read', () => {
    expect(parts('<Aside title="甲&amp;“乙”">丙</Aside>')).toMatchObject([{ props: { title: '甲&“乙”' } }]);
  });
});

describe('links to entries become parts, because only a page knows where it stands', () => {
  test.each([
    ['[甲](cases/bridge)', { to: 'cases', id: 'bridge' }],
    ['[甲](agreements/pairing/)', { to: 'agreements', id: 'pairing' }],
    ['[甲](milestones/bridge/completion)', { to: 'milestones', id: 'bridge/completion' }],
    ['[甲][a]\n\n[a]: projects/bridge', { to: 'projects', id: 'bridge' }],
  ])('%j', (mdx, props) => {
    expect(parts(mdx)).toEqual(['<p>', { name: 'EntryLink', props, children: ['甲'] }, '</p>']);
  });

  test('and keep the marks of their words', () => {
    expect(parts('[**甲**乙](cases/a)')[1]).toMatchObject({ children: ['<strong>甲</strong>乙'] });
  });

  test('in tables and footnotes too', () => {
    const found = parts('| [甲](cases/a) |\n| - |\n| [乙](cases/b)[^1] |\n\n[^1]: [丙](cases/c)');
    expect(found.filter((it) => typeof it !== 'string').map((it) => it.props['id'])).toEqual(['a', 'b', 'c']);
  });
});

describe('what a text uses is told with its place', () => {
  test('components and links, also by definition and in asides', () => {
    const mdx = `[甲](cases/a)${AHEAD}\n\n<Aside title="乙">\n\n<Photo id="p" />\n\n</Aside>\n\n[丙][c]\n\n[c]: media/c`;
    expect(compileBody(mdx).uses).toEqual([
      { name: 'EntryLink', props: { to: 'cases', id: 'a' }, line: 1, column: 1 },
      { name: 'Ahead', props: ahead.props, line: 1, column: 13 },
      { name: 'Photo', props: { id: 'p' }, line: 5, column: 1 },
      { name: 'EntryLink', props: { to: 'media', id: 'c' }, line: 11, column: 1 },
    ]);
    const props = { before: 'a', after: 'b' };
    expect(compileBody('<Comparison before="a" after="b" />')).toMatchObject({
      body: { parts: [{ name: 'Comparison', props }] },
      uses: [{ name: 'Comparison', props, line: 1 }],
    });
  });

  test('but not what is refused by itself', () => {
    expect(compileBody('<Photo />\n\n<Photo id="a" class="b" />\n\n[甲](javascript:x)').uses).toEqual([]);
  });

  test('also when something else in the text is refused', () => {
    expect(compileBody('[甲](cases/a)\n\n<br />')).toMatchObject({
      readable: true,
      uses: [{ props: { id: 'a' } }],
      blocks: [{ text: '甲' }],
      body: { parts: [] },
    });
  });
});

test('a text that can’t be parsed is nothing but its refusal', () => {
  expect(compileBody('## 甲\n\n{')).toMatchObject({
    readable: false,
    headings: [],
    blocks: [],
    uses: [],
    body: { parts: [], headings: [] },
    refusals: [{ line: 3 }],
  });
});

test('the same text gives the same body', () => {
  const mdx = `## 背景\n\n甲[^1]${AHEAD}\n\n[^1]: 乙`;
  expect(compileBody(mdx).body).toEqual(compileBody(mdx).body);
});

test('CRLF gives what LF gives', () => {
  const mdx = '## 背景\n\n甲\n乙\n\n- 丙\n\n| 丁 |\n| - |\n| 1 |\n\n<Aside title="戊">\n\n己\n\n</Aside>\n';
  expect(html(mdx.replaceAll('\n', '\r\n')).replaceAll('\r\n', '\n')).toBe(html(mdx));
});

test.each([
  ['in a paragraph', '工期提前。[^9]', 1],
  ['under a heading', '## 背景\n\n见注[^gone]。', 3],
])('a footnote that is cited and not written is refused: %s', (_, mdx, line) => {
  expect(compileBody(mdx).refusals).toMatchObject([
    { line, message: expect.stringContaining('没有写内容') as string },
  ]);
});

test('a footnote that is written is not refused', () => {
  expect(compileBody('见注[^1]。\n\n[^1]: 内容').refusals).toEqual([]);
});
