import { describe, expect, test } from 'vitest';
import type { SearchPage } from './build-index.ts';
import { search } from './engine.ts';
import { makeSearchPage, memoryIndex } from './test-index.ts';

/** `tier:title,title` of each tier. */
async function answers(text: string, pages: readonly SearchPage[]): Promise<string[]> {
  const { reader, manifest } = memoryIndex(pages);
  return (await search(text, reader, manifest)).map(
    ({ tier, hits }) => `${tier}:${hits.map((it) => pages[it.page]?.title ?? '').join(',')}`,
  );
}

describe('pages come in this order', () => {
  test('a title before key text before body', async () => {
    const pages = [
      makeSearchPage('丙', ['联建平台。联建平台。联建平台。']),
      makeSearchPage('乙', ['别的'], { keys: ['联建平台'] }),
      makeSearchPage('渡口站联建平台记事', ['别的']),
    ];
    expect(await answers('联建平台', pages)).toEqual(['phrase:渡口站联建平台记事,乙,丙']);
  });

  test('a title that is nothing but the phrase first', async () => {
    const pages = [
      makeSearchPage('红旗责任区的一天，红旗责任区的一年', ['红旗责任区'.repeat(9)], {
        keys: ['红旗责任区'],
      }),
      makeSearchPage('红旗责任区', ['四个责任区'], { keys: ['红旗责任区'] }),
    ];
    expect(await answers('红旗责任区', pages.toReversed())).toEqual([
      'phrase:红旗责任区,红旗责任区的一天，红旗责任区的一年',
    ]);
  });

  test('the more often, the higher', async () => {
    const pages = [makeSearchPage('甲', ['验收。其他']), makeSearchPage('乙', ['验收。验收'])];
    expect(await answers('验收', pages)).toEqual(['phrase:乙,甲']);
  });

  test('the newer first among equals, and those without a date last', async () => {
    const pages = [
      makeSearchPage('甲', ['验收'], { date: '' }),
      makeSearchPage('乙', ['验收'], { date: '2023-01-01' }),
      makeSearchPage('丁', ['验收'], { date: '2025-01-01' }),
    ];
    expect(await answers('验收', pages)).toEqual(['phrase:丁,乙,甲']);
  });
});

describe('tiers', () => {
  const pages = [
    makeSearchPage('红旗责任区', ['四个红旗责任区把职责落到岗位。']),
    makeSearchPage('体育中心', ['体育中心提前101天竣工。红旗飘扬，责任到人，各区都有。']),
    makeSearchPage('红旗责任岗', ['体育中心与红旗责任岗']),
  ];

  test.each([
    ['a phrase alone, when it is found', '红旗责任区', ['phrase:红旗责任区']],
    ['a phrase whose blank is no part of it', '101 天', ['phrase:体育中心']],
    ['a phrase in quotation marks', '“体育中心”', ['phrase:体育中心,红旗责任岗']],
    ['all terms after the phrase', '体育 中心', ['phrase:体育中心,红旗责任岗']],
    ['all terms, when they stand apart', '红旗 体育中心', ['terms:体育中心,红旗责任岗']],
    ['a term that no page has leaves nothing, and is not dropped', '红旗 隧道', []],
    ['all words of a phrase that stands nowhere', '红旗责任人', ['terms:红旗责任岗,红旗责任区,体育中心']],
    ['a single character', '岗', ['phrase:红旗责任岗,红旗责任区']],
    ['nothing for punctuation', '……', []],
  ])('%s', async (_, text, expected) => {
    expect(await answers(text, pages)).toEqual(expected);
  });

  test('all words of a phrase come before what is one character off', async () => {
    const apart = [makeSearchPage('甲', ['红旗责任曲绳']), makeSearchPage('乙', ['曲线、责任与红旗'])];
    expect(await answers('红旗责任曲线', apart)).toEqual(['terms:乙', 'near:甲']);
  });

  test('name what was looked for, folded', async () => {
    const { reader, manifest } = memoryIndex(pages);
    const [answer] = await search('红旗　ＢＩＭ 体育', reader, manifest);
    expect(answer).toBeUndefined();
    expect((await search('红旗　体育', reader, manifest))[0]?.terms).toEqual(['红旗', '体育']);
  });
});

describe('a near miss', () => {
  const pages = [makeSearchPage('甲', ['四个联建平台']), makeSearchPage('乙', ['盾构掘进'])];

  test('is never another number', async () => {
    const numbers = [makeSearchPage('甲', ['提前101天']), makeSearchPage('乙', ['主跨128米'])];
    expect(await answers('提前102天', numbers)).toEqual([]);
    expect(await answers('126', numbers)).toEqual([]);
    expect(await answers('提全101天', numbers)).toEqual(['near:甲']);
  });

  test.each([
    ['has another first character', '连建平台'],
    ['has another character inside', '联间平台'],
    ['has another last character', '联建平抬'],
    ['has one character too many', '联建的平台'],
    ['lacks one', '联平台'],
  ])('%s', async (_, text) => {
    expect(await answers(text, pages)).toEqual(['near:甲']);
  });

  test.each([
    ['two other characters', '连间平台'],
    ['two characters in all', '盾沟'],
    ['more than sixteen characters', '盾构掘进盾构掘进盾构掘进盾构掘进啊'],
  ])('is not: %s', async (_, text) => {
    expect((await answers(text, pages)).filter((it) => it.startsWith('near'))).toEqual([]);
  });

  test('asks for no shard of a piece when the other stands nowhere', async () => {
    const { reader, manifest, asked } = memoryIndex(pages);
    await search('甲盾盾盾盾', reader, manifest);
    expect(new Set(asked).size).toBe(asked.length);
  });
});

test('an index without pages answers nothing', async () => {
  expect(await answers('红旗', [])).toEqual([]);
});
