import { expect, test } from 'vitest';
import { readableMasks } from './readable-masks.ts';

const LABELS = ['××集团', '××集团有限公司', '林××', '甲公司'];
const named = (text: string, name: string) => `<span role="img" aria-label="${name}">${text}</span>`;

test.each([
  ['a label', '<p>由××集团承建</p>', `<p>由${named('××集团', '某集团（名称已隐去）')}承建</p>`],
  [
    'the longest label',
    '<p>××集团有限公司</p>',
    `<p>${named('××集团有限公司', '某集团有限公司（名称已隐去）')}</p>`,
  ],
  [
    'a label that ends so',
    '<p>林××、林××</p>',
    `<p>${named('林××', '林某（名称已隐去）')}、${named('林××', '林某（名称已隐去）')}</p>`,
  ],
  ['what is no label', '<p>××省×××市</p>', `<p>${named('××', '某')}省${named('×××', '某')}市</p>`],
  [
    'a label across the breaks of a heading',
    '<h1><span>×<wbr>×<wbr>集团<wbr>合龙</span></h1>',
    `<h1><span>${named('×<wbr>×<wbr>集团', '某集团（名称已隐去）')}<wbr>合龙</span></h1>`,
  ],
  ['no label across elements', '<p><b>××</b>集团</p>', `<p><b>${named('××', '某')}</b>集团</p>`],
])('%s is named', (_, html, expected) => {
  expect(readableMasks(html, LABELS)).toBe(expected);
});

test.each([
  ['a page without masks', '<p>甲公司，3×4米</p>'],
  ['a title', '<title>××集团</title>'],
  ['a script', '<script>const a = "××集团";</script>'],
  ['a style', '<style>p::before{content:"××"}</style>'],
  ['a drawing', '<svg><text>××集团</text></svg>'],
  ['what a program reads', '<p data-pagefind-filter="project:××集团"></p>'],
])('%s is left alone', (_, html) => {
  expect(readableMasks(html, LABELS)).toBe(html);
});

test('attributes that are read aloud say it in words', () => {
  expect(
    readableMasks(
      `<meta name="description" content="××集团"><img alt='××集团的××大桥' src="a.jpg"><a aria-label="××" href="/">甲</a>`,
      LABELS,
    ),
  ).toBe(
    `<meta name="description" content="某集团"><img alt='某集团的某大桥' src="a.jpg"><a aria-label="某" href="/">甲</a>`,
  );
});

test('entities and what stands around a mask stay as they were written', () => {
  expect(readableMasks('<p>A &amp; ××集团 &lt;<br />x</p><!-- ×× -->', LABELS)).toBe(
    `<p>A &amp; ${named('××集团', '某集团（名称已隐去）')} &lt;<br />x</p><!-- ×× -->`,
  );
});

test('a page that was done is not done again', () => {
  const once = readableMasks('<p>由××集团承建</p>', LABELS);
  expect(readableMasks(once, LABELS)).toBe(once);
});
