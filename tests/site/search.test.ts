import { beforeAll, describe, expect, test } from 'vitest';
import { ask, type Sources } from '#search/ask.ts';
import { folded } from '#search/fold.ts';
import { readPage } from '#search/read-page.ts';
import { filesIn, pagesOf, siteNamed, textOf } from './built-sites.ts';
import { searchIndexIn } from './search-files.ts';

const demonstration = siteNamed('the demonstration');

/** What the pages themselves say, in the order of their numbers: the truth that the index is measured by. */
const pages = pagesOf(demonstration)
  .filter(({ file }) => file.endsWith('index.html'))
  .map(({ file, html }) => readPage(html, file.replace(/index\.html$/, '')))
  .filter((it) => it !== undefined)
  .map((page) => ({ ...page, folded: page.blocks.map((it) => folded(it.text)) }));

let index: Sources;
beforeAll(async () => {
  index = await searchIndexIn(demonstration.dir);
});

describe('every phrase finds the pages that say it, and no other page as exact', () => {
  test('titles, which come first', async () => {
    for (const { title } of pages) {
      const found = await exactly(title);
      expect(found.toSorted(byNumber), title).toEqual(saying(title));
      const same = pages.flatMap((it, number) => (folded(it.title) === folded(title) ? [number] : []));
      expect(found.slice(0, same.length).toSorted(byNumber), title).toEqual(same);
    }
  });

  test('keywords, outcomes and numbers', async () => {
    const keys = pages.flatMap((it) =>
      it.blocks.flatMap(({ field, text }) => (field === 'key' ? [text] : [])),
    );
    const parts = new Set(
      keys.flatMap((it) => [it, ...it.split(/[、，；]/)]).filter((it) => folded(it) !== ''),
    );
    expect(parts.size).toBeGreaterThan(100);
    await expectExact([...parts]);
  });

  test.each([1, 2, 3, 5, 8, 14])('pieces of %i characters, cut anywhere', async (length) => {
    const cut = pieces(length, 120);
    expect(cut.length).toBeGreaterThan(60);
    await expectExact(cut);
  });
});

describe('a visitor who types', () => {
  test.each([
    ['a word', '红旗责任区', '红旗责任区'],
    ['a number of days', '提前101天', '提前101天'],
    ['a number with a blank', '101 天', '101天'],
    ['full-width digits', '提前１０１天', '提前101天'],
    ['a word in quotation marks', '“联建平台”', '联建平台'],
    ['letters of any case', 'PARTY-Work', 'partywork'],
    ['punctuation inside', '难点、堵点', '难点堵点'],
    ['traditional characters', '紅旗責任區', '红旗责任区'],
    ['other traditional characters', '黨建聯建', '党建联建'],
    ['initials', 'hqzrq', '红旗责任区'],
    ['full pinyin', 'hongqizerenqu', '红旗责任区'],
    ['initials of a part of a name', 'djlj', '党建联建'],
    ['pinyin of a word of the texts', 'hetong', '合同'],
  ])('%s is answered by every page that says it', async (_, typed, meant) => {
    expect(saying(meant).length).toBeGreaterThan(0);
    expect((await exactly(typed)).toSorted(byNumber)).toEqual(saying(meant));
  });

  test.each([
    ['a wrong character', '红旗责任驱', '红旗责任区'],
    ['a character too many', '红旗责任任区', '红旗责任区'],
    ['a character too few', '红旗任区', '红旗责任区'],
  ])('%s finds the pages all the same, and is offered the right word', async (_, typed, meant) => {
    const { answers, suggestions } = await ask(typed, index);
    const found = answers.flatMap((it) => it.hits.map(({ page }) => page));
    expect(found).toEqual(expect.arrayContaining(saying(meant)));
    expect(suggestions.map((it) => it.text)).toContain(meant);
  });

  test('several words finds the pages that say all of them', async () => {
    const { answers } = await ask('红旗责任区 验收', index);
    const found = answers.flatMap((it) => it.hits.map(({ page }) => page)).toSorted(byNumber);
    const both = saying('红旗责任区').filter((it) => saying('验收').includes(it));
    expect(both.length).toBeGreaterThan(0);
    expect(found).toEqual(both);
  });

  test('what no page says finds nothing, rather than something else', async () => {
    expect(await ask('量子霍尔效应', index)).toMatchObject({ answers: [], suggestions: [] });
  });
});

describe('the index', () => {
  test('names the pages of the site, and only them', async () => {
    expect(index.manifest.pages).toHaveLength(pages.length);
    const files = filesIn(demonstration.dir);
    expect(files.filter((it) => /^search\/index\/p\d+\.js$/.test(it))).toHaveLength(pages.length);
    for (const [number, { href }] of pages.entries()) {
      expect(files).toContain(`${href}index.html`);
      expect(textOf(demonstration, `search/index/p${number}.js`)).toContain(JSON.stringify(href));
    }
    const hrefs = (await index.terms()).flatMap((it) => (it.href === undefined ? [] : [it.href]));
    expect(pages.map((it) => it.href)).toEqual(expect.arrayContaining(hrefs));
  });

  test.each(['kind', 'year', 'project', 'theme'])('has the facet %s with values', (name) => {
    expect(index.manifest.facets[name]?.length).toBeGreaterThan(1);
  });
});

/** The pages that are answered as exact, the best first. */
async function exactly(typed: string): Promise<number[]> {
  const { answers } = await ask(typed, index);
  return answers.filter((it) => it.tier === 'phrase').flatMap((it) => it.hits.map(({ page }) => page));
}

async function expectExact(phrases: readonly string[]): Promise<void> {
  for (const it of phrases) expect((await exactly(it)).toSorted(byNumber), it).toEqual(saying(it));
}

/** The numbers of the pages where a block holds a phrase, whatever stands between its characters. */
function saying(phrase: string): number[] {
  const wanted = folded(phrase);
  return pages.flatMap((it, number) => (it.folded.some((text) => text.includes(wanted)) ? [number] : []));
}

/** Pieces of a length from all over the site, evenly: the same in every run of the same content. */
function pieces(length: number, count: number): string[] {
  const texts = pages.flatMap((it) => it.blocks.map(({ text }) => text)).filter((it) => it.length >= length);
  const all = texts.flatMap((text) =>
    Array.from({ length: Math.floor(text.length / length) }, (_, at) =>
      text.slice(at * length, (at + 1) * length),
    ),
  );
  const step = Math.max(1, Math.floor(all.length / count));
  const spread = all.filter((it, number) => number % step === 0 && folded(it) !== '' && it.isWellFormed());
  return [...new Set(spread)];
}

function byNumber(a: number, b: number): number {
  return a - b;
}
