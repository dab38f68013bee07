import { describe, expect, test } from 'vitest';
import { scanText } from './scan-text.ts';
import { TermMatcher } from './term-matcher.ts';
import { TERMS } from './test-files.ts';

const matcher = new TermMatcher(TERMS);

function lines(text: string, isMarkup = false): number[] {
  return scanText(text, isMarkup, matcher).map((it) => it.termLine);
}

describe('a name in a text', () => {
  test.each([
    ['as it is', '由甲乙丙集团承建'],
    ['spaced out', '甲 乙\u3000丙\n集\u200b团'],
    ['as an escape', '"\\u7532\\u4e59\\u4e19\\u96c6\\u56e2"'],
    ['as a long escape', '"\\u{7532}乙丙集团"'],
    ['as an escape of a style sheet', 'content:"\\7532\\4e59 \\4e19\\96c6\\56e2"'],
    ['as hexadecimal entities', '&#x7532;&#x4e59;丙集团'],
    ['as decimal entities', '&#30002;&#20057;丙集团'],
    ['as entities of entities', '&amp;#x7532;乙丙集团'],
    ['with an entity inside', '甲&shy;乙&nbsp;丙集&#8203;团'],
    ['percent-encoded', `/a/${encodeURIComponent('甲乙丙集团')}.html`],
    ['percent-encoded twice', encodeURIComponent(encodeURIComponent('甲乙丙集团'))],
    ['percent-encoded in GBK', '%BC%D7%D2%D2%B1%FB%BC%AF%CD%C5'],
    ['as a domain name', `https://${domain('甲乙丙集团')}.example/`],
    ['with a break in a string', '甲乙\\n丙集团'],
    ['in markup of a script', '"<b>甲乙</b>丙集团"'],
  ])('is found %s', (_how, text) => {
    expect(lines(text)).toEqual([1]);
  });

  test.each([
    ['broken by tags', '甲<wbr>乙<b class="a>b">丙</b><mark>集</mark>团'],
    ['with readings', '<ruby>甲<rt>jia</rt>乙<rp>(</rp><rt>yi</rt></ruby>丙集团'],
    ['around a comment', '甲乙<!-- x > y -->丙集团'],
    ['in escaped markup', '<description>甲&lt;b&gt;乙&lt;/b&gt;丙集团</description>'],
    ['in runs of an office document', '<w:p><w:r><w:t>甲乙</w:t></w:r><w:r><w:t>丙集团</w:t></w:r></w:p>'],
  ])('is found in markup %s', (_how, text) => {
    expect(lines(text, true)).toEqual([1]);
  });

  test.each([
    ['<td>丁</td><td>戊</td>', true],
    ['<w:p>丁</w:p><w:p>戊</w:p>', true],
    ['丁、戊', false],
    ['丁/戊', false],
    ['甲乙丙', false],
  ])('is not in %s', (text, isMarkup) => {
    expect(lines(text, isMarkup)).toEqual([]);
  });

  test.each([
    'CANARY works',
    'canary-works',
    'canary_works.js',
    'CanaryWorks',
    'canary\n  works',
    'Canary+Works',
  ])('in letters is found as %s', (text) => {
    expect(lines(text)).toEqual([3]);
  });
});

test.each([0, 500, 1020, 1500, 5000])('a name after %i characters is told with its column', (length) => {
  const [found] = scanText(`${'好'.repeat(length)}丁\u200b戊`, false, matcher);
  expect(found).toMatchObject({ termLine: 2, column: length + 1 });
});

test('a name with a page of blanks inside is found', () => {
  expect(scanText(`好丁${' '.repeat(3000)}戊`, false, matcher)).toMatchObject([{ termLine: 2, column: 2 }]);
});

test('a short name in letters is a word of its own', () => {
  const short = new TermMatcher([{ line: 1, text: 'QZX' }]);

  expect(scanText('the QZX公司', false, short)).toHaveLength(1);
  expect(scanText('aqzxb qzx1', false, short)).toEqual([]);
});

test.each([
  ['<p>\n好 <b>丁</b>戊</p>', { line: 2, column: 6, where: '正文' }],
  ['<img\n alt="丁&#x620a;">', { line: 2, column: 7, where: 'alt 属性' }],
  ['<script>\nconst a = "丁戊"</script>', { line: 2, column: 12, where: '脚本或样式' }],
  ['<p>x</p><!-- 丁戊 -->', { line: 1, column: 14, where: '注释' }],
])('%s tells the place', (text, place) => {
  expect(scanText(text, true, matcher)).toEqual([{ termLine: 2, ...place }]);
});

function domain(name: string): string {
  return new URL(`https://${name}.example/`).hostname.replace('.example', '');
}
