import { describe, expect, test } from 'vitest';
import { buildIndex, type SearchPage } from './build-index.ts';
import { placesOf, shardOf } from './index-format.ts';
import { makeSearchPage, memoryIndex } from './test-index.ts';

test('the same pages give the same index', () => {
  const pages = [makeSearchPage('红旗责任区', ['四个责任区']), makeSearchPage('体育中心', ['提前101天'])];
  expect(JSON.stringify(buildIndex(structuredClone(pages)))).toBe(JSON.stringify(buildIndex(pages)));
});

test('a row says where title, key text and body end, with one position between blocks', () => {
  const { manifest } = buildIndex([makeSearchPage('红旗', ['责任区'], { keys: ['党员'] })]);
  expect(manifest.pages).toEqual([[3, 6, 10, '2024-03-21', { kind: [0] }]]);
});

test('a page without key text or body has its ends where the title ends', () => {
  expect(buildIndex([makeSearchPage('红旗')]).manifest.pages[0]?.slice(0, 3)).toEqual([3, 3, 3]);
});

test('blocks are put into the order of their fields, and no facets are repeated in a page file', () => {
  const page: SearchPage = {
    ...makeSearchPage('红旗'),
    blocks: [
      { field: 'body', text: '正文' },
      { field: 'key', text: '要点' },
      { field: 'title', text: '红旗' },
    ],
  };
  const [text] = buildIndex([page]).pages;
  expect(text?.blocks.map((it) => it.text)).toEqual(['红旗', '要点', '正文']);
  expect(text).not.toHaveProperty('facets');
});

test('facet values are sorted, and pages name them by number', () => {
  const { manifest } = buildIndex([
    makeSearchPage('一', [], { facets: { year: ['2024'], kind: ['荣誉', '典型案例'] } }),
    makeSearchPage('二', [], { facets: { year: ['2023'] } }),
  ]);
  expect(manifest.facets).toEqual({ kind: ['典型案例', '荣誉'], year: ['2023', '2024'] });
  expect(manifest.pages.map((it) => it[4])).toEqual([{ year: [1], kind: [0, 1] }, { year: [0] }]);
});

describe('characters too frequent for one shard', () => {
  const { manifest, shards, reader } = memoryIndex(heavyPages());

  test('have several', () => {
    expect(placesOf(manifest.shards).get('工')?.length).toBeGreaterThan(1);
  });

  test('have each pair in the shard that its second character says', () => {
    const places = placesOf(manifest.shards).get('工') ?? [];
    for (const [number, shard] of shards.entries()) {
      for (const key of Object.keys(shard).filter((it) => it.startsWith('工'))) {
        expect(shardOf(places, Array.from(key)[1] ?? '')).toBe(number);
      }
    }
  });

  test('are found alone and in pairs, wherever these are', async () => {
    expect((await reader.find('工')).size).toBe(60);
    expect((await reader.find('工甲')).size).toBe(60);
    expect((await reader.find('工癸')).size).toBe(60);
  });
});

/** Pages of one character before many others, again and again. */
function heavyPages(): SearchPage[] {
  const text = Array.from('甲乙丙丁戊己庚辛壬癸', (it) => `工${it}`.repeat(12)).join('');
  return Array.from({ length: 60 }, (_, index) => makeSearchPage(`第${String(index)}页`, [text]));
}
