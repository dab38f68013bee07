import { describe, expect, test } from 'vitest';
import { makeSearchPage } from './test-index.ts';
import { soundsOf, vocabularyOf } from './vocabulary.ts';

const pages = [
  makeSearchPage('四个红旗责任区', ['党员带头，工期提前。'], {
    href: 'cases/zones/',
    keys: ['联建平台、难点堵点；管线迁改', '101 天'],
    facets: { kind: ['典型案例'], project: ['澜江市体育中心'] },
  }),
  makeSearchPage('联建平台', ['党员带头'], { href: 'cases/platform/' }),
  makeSearchPage('竣工', ['党员带头'], { href: 'projects/completion/' }),
];
const terms = vocabularyOf(pages);
const named = (text: string) => terms.find((it) => it.text === text);

describe('what may be meant are', () => {
  test.each([
    ['titles, with their page', '四个红旗责任区', { href: 'cases/zones/', kind: '典型案例' }],
    ['key texts, part by part', '难点堵点', {}],
    ['outcomes with their number', '101 天', {}],
    ['values of facets', '澜江市体育中心', {}],
    ['words of the texts', '党员', { word: true }],
    ['pairs of words that three pages use', '党员带头', { word: true }],
  ])('%s', (_, text, more) => {
    expect(named(text)).toMatchObject({ text, ...more });
  });

  test('not pairs of words that fewer use', () => {
    expect(named('工期提前')).toBeUndefined();
  });

  test('not pieces of names, though three pages have them as neighbouring words', () => {
    const same = Array.from({ length: 3 }, (_, at) => makeSearchPage(`第${String(at)}`, ['党员带头']));
    const found = vocabularyOf([...same, makeSearchPage('甲', [], { keys: ['党员带头人'] })]);
    expect(found.map((it) => it.text)).toContain('党员带头人');
    expect(found.map((it) => it.text)).not.toContain('党员带头');
  });

  test('not single characters, and not whole sentences', () => {
    const long = '长'.repeat(31);
    expect(vocabularyOf([makeSearchPage('甲', [], { keys: ['乙', long], facets: {} })])).toEqual([]);
  });
});

test('a title that is a key text too is told once, with its page', () => {
  expect(terms.filter((it) => it.text === '联建平台')).toMatchObject([{ href: 'cases/platform/' }]);
});

test('the order is that of the texts, whatever the order of the pages', () => {
  expect(vocabularyOf(pages.toReversed())).toEqual(terms);
});

test.each([
  ['红旗责任区', 'hongqizerenqu', 'hqzrq'],
  ['重庆银行', 'chongqingyinhang', 'cqyh'],
  ['绿色女工', 'lvsenvgong', 'lsng'],
  ['提前101天', 'tiqian101tian', 'tq101t'],
  ['bim技术', 'bimjishu', 'bimjs'],
])('%s sounds %s, in short %s', (text, pinyin, initials) => {
  expect(soundsOf(text)).toEqual({ pinyin, initials });
});
