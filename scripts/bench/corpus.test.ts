import { expect, test } from 'vitest';
import { folded } from '#search/fold.ts';
import { makePages } from './corpus.ts';
import { DOMAIN_QUERIES } from './domain-queries.ts';
import { makeQueries } from './queries.ts';
import { holding, truthOf } from './truth.ts';

const made = makePages(60);
const pages = truthOf(
  made.map(({ href, title, kind, date, keys, paragraphs }) => ({
    href,
    title,
    kind,
    date,
    facets: {},
    blocks: [
      { field: 'title', text: title },
      ...keys.map((text) => ({ field: 'key', text }) as const),
      ...paragraphs.map((text) => ({ field: 'body', text }) as const),
    ],
  })),
);
const queries = makeQueries(pages, 8);

test('the same numbers give the same pages and the same queries', () => {
  expect(makePages(60)).toEqual(made);
  expect(makeQueries(pages, 8)).toEqual(queries);
  expect(makePages(60, 1)).not.toEqual(made);
});

test('bodies have 1 to 16 KB, about 4.5 in the middle', () => {
  const sizes = made.map((it) => Buffer.byteLength(it.paragraphs.join(''))).toSorted((a, b) => a - b);
  expect(sizes[0]).toBeGreaterThan(1000);
  expect(sizes.at(-1)).toBeLessThan(16_500);
  expect(sizes[30]).toBeGreaterThan(3000);
  expect(sizes[30]).toBeLessThan(6500);
});

test('every query is answered by some page, as the pages themselves say', () => {
  expect(queries.length).toBeGreaterThan(100);
  for (const { means, truth } of queries) {
    expect(truth.size).toBeGreaterThan(0);
    expect(truth).toEqual(holding(means, pages));
  }
});

test('what is not written otherwise stands as typed on its pages', () => {
  const straight = queries.filter((it) => !it.isVariant && it.type !== '多词');
  for (const { text, truth } of straight) {
    for (const it of pages.filter(({ href }) => truth.has(href))) {
      expect(it.blocks.some((block) => block.includes(folded(text)))).toBe(true);
    }
  }
});

test('there are at least 80 queries by hand, none of them twice', () => {
  expect(DOMAIN_QUERIES.length).toBeGreaterThanOrEqual(80);
  expect(new Set(DOMAIN_QUERIES.map((it) => it.text)).size).toBe(DOMAIN_QUERIES.length);
});
