import { describe, expect, test } from 'vitest';
import { aligned, indexReader } from './reader.ts';
import { makeSearchPage, memoryIndex } from './test-index.ts';

const pages = [
  makeSearchPage('红旗责任区', ['四个红旗责任区把职责落到岗位。', '责任到人']),
  makeSearchPage('体育中心', ['体育中心提前101天竣工，红旗飘扬', '责任区另设']),
  makeSearchPage('联建平台', ['红旗责任，区级验收。𠮷祥𠮷祥']),
];

/** Page numbers with the positions of what was found. */
async function found(text: string) {
  return Object.fromEntries(await memoryIndex(pages).reader.find(text));
}

describe('a string is found exactly where it stands', () => {
  test.each([
    ['of two characters', '红旗', [0, 1, 2]],
    ['of an even number', '提前101天', [1]],
    ['of an odd number', '红旗责任区', [0, 2]],
    ['of three', '责任区', [0, 1, 2]],
    ['across punctuation', '竣工红旗', [1]],
    ['over a whole block', '四个红旗责任区把职责落到岗位', [0]],
    ['of one character', '区', [0, 1, 2]],
    ['of one character at the end of a block', '人', [0]],
    ['of characters outside the basic plane', '𠮷祥𠮷', [2]],
    ['that stands nowhere', '红旗体育', []],
    ['of a character that stands nowhere', '隧', []],
    ['of pairs that stand on one page apart', '平台红旗', []],
    ['that is empty', '', []],
  ])('%s', async (_, text, numbers) => {
    expect(Object.keys(await found(text)).map(Number)).toEqual(numbers);
  });

  test('with all of its positions, in ascending order', async () => {
    expect((await found('红旗责任区'))['0']).toEqual([0, 8]);
    expect((await found('责'))['0']).toEqual([2, 10, 15, 21]);
  });
});

test('no phrase runs over the border of two blocks', async () => {
  expect(await found('飘扬责任区')).toEqual({});
  expect(await found('岗位责任')).toEqual({});
});

test('an even phrase asks for every second pair, an odd one for its last pair besides', () => {
  const piece = (offset: number, ...at: number[]) => ({ offset, found: new Map([[0, at]]) });
  expect(aligned([piece(0, 4, 9), piece(2, 6), piece(3, 7, 12)])).toEqual(new Map([[0, [4]]]));
  expect(aligned([piece(0, 4), piece(2, 7)])).toEqual(new Map());
  expect(aligned([])).toEqual(new Map());
});

test('a shard is asked for once, and only when it is needed', async () => {
  const { reader, asked } = memoryIndex(pages);
  expect(asked).toEqual([]);
  await Promise.all([reader.find('红旗'), reader.find('红旗责任区')]);
  const once = [...asked];
  await reader.find('红旗责任区');
  expect(asked).toEqual(once);
  expect(new Set(asked).size).toBe(asked.length);
});

test('a character that no page has is known without asking', async () => {
  const { reader, asked } = memoryIndex(pages);
  expect([reader.has('红'), reader.has('責')]).toEqual([true, false]);
  expect((await reader.find('責任')).size).toBe(0);
  expect(asked).toEqual([]);
});

test('a shard that is missing or damaged rejects, and is asked for again the next time', async () => {
  const { manifest, load, asked } = memoryIndex(pages);
  let isBroken = true;
  const reader = indexReader(manifest, (name) =>
    isBroken ? Promise.reject(new Error('damaged')) : load(name),
  );
  await expect(reader.find('红旗')).rejects.toThrow('damaged');
  isBroken = false;
  expect((await reader.find('红旗')).size).toBe(3);
  expect(asked).toHaveLength(1);
});
