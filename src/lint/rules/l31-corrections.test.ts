import { expect, test } from 'vitest';
import { hitsOf } from '#testing/lint.ts';
import { corrections } from './l31-corrections.ts';

const context = {
  corrections: [
    { wrong: '望塔车站', right: '望塔站', except: ['老望塔车站'], source: '站名批复' },
    { wrong: '过江通道', right: '云津过江通道', except: [], source: '项目批复' },
  ],
};
const of = (text: string | { verbatim: string }) => hitsOf(corrections, text, { context });

test('what is on the list is found, each time', () => {
  expect(of('望塔车站封顶，望塔车站完工。')).toEqual([
    '1:1 “望塔车站”是勘误表里的错误写法',
    '1:8 “望塔车站”是勘误表里的错误写法',
  ]);
  expect(of('过江通道合龙。')).toEqual(['1:1 “过江通道”是勘误表里的错误写法']);
});

test.each(['望塔站封顶。', '老望塔车站旧址保留。', '云津过江通道合龙。'])('%s is right', (text) => {
  expect(of(text)).toEqual([]);
});

test('a word that runs over the border of two others is none', () => {
  const listed = { corrections: [{ wrong: '峻工', right: '竣工', except: [], source: '词典' }] };
  expect(hitsOf(corrections, '面对严峻工况。', { context: listed })).toEqual([]);
  expect(hitsOf(corrections, '按期峻工时。', { context: listed })).toHaveLength(1);
});

test('a quoted headline stays as it is', () => {
  expect(of({ verbatim: '望塔车站封顶' })).toEqual([]);
});

test('without a list nothing is found', () => {
  expect(hitsOf(corrections, '望塔车站封顶。')).toEqual([]);
});
