import { describe, expect, test } from 'vitest';
import type { Answer } from './engine.ts';
import { facetCounts, filtered, sorted } from './facet-counts.ts';
import type { Manifest } from './index-format.ts';
import { readState } from './search-state.ts';

const manifest: Manifest = {
  version: '1',
  shards: [],
  facets: { kind: ['案例', '报道'], year: ['2023', '2024'] },
  pages: [
    [1, 1, 9, '2024-03-21', { kind: [0], year: [1] }],
    [1, 1, 9, '2023-05', { kind: [1], year: [0] }],
    [1, 1, 9, '2024-06-30', { kind: [1], year: [1] }],
    [1, 1, 9, '', {}],
  ],
};
const answer = (...pages: number[]): Answer => ({
  tier: 'phrase',
  terms: ['a'],
  hits: pages.map((page) => ({ page, score: 1 })),
});
const selected = (query: string) => readState(query).selected;
const pagesOf = (answers: readonly Answer[]) => answers.map((it) => it.hits.map((hit) => hit.page));

describe('filtering', () => {
  test.each([
    ['', [[0, 1, 2, 3]]],
    ['?year=2024', [[0, 2]]],
    ['?year=2024&kind=报道', [[2]]],
    ['?kind=报道&kind=案例', [[0, 1, 2]]],
    ['?kind=未知', []],
  ])('%s leaves pages with any value of each facet', (query, expected) => {
    expect(pagesOf(filtered([answer(0, 1, 2, 3)], selected(query), manifest))).toEqual(expected);
  });
});

describe('counting', () => {
  const counts = (query: string) =>
    Object.fromEntries(
      facetCounts([answer(0, 1, 2, 3)], selected(query), manifest).map(({ name, values }) => [
        name,
        values.map((it) => `${it.value}:${String(it.count)}${it.selected ? '*' : ''}`),
      ]),
    );

  test('goes by frequency, years from the newest', () => {
    expect(counts('')).toEqual({ kind: ['报道:2', '案例:1'], year: ['2024:2', '2023:1'] });
  });

  test('says what a further value of the same facet would add', () => {
    expect(counts('?year=2023')).toEqual({ kind: ['报道:1'], year: ['2024:2', '2023:1*'] });
  });

  test('keeps a selected value that nothing has', () => {
    expect(counts('?kind=未知')['kind']).toContain('未知:0*');
  });
});

test('sorting by date has the newest first and the undated last, in each tier', () => {
  expect(pagesOf(sorted([answer(3, 1, 0, 2)], 'date', manifest))).toEqual([[2, 0, 1, 3]]);
  expect(pagesOf(sorted([answer(3, 1)], 'relevance', manifest))).toEqual([[3, 1]]);
});
