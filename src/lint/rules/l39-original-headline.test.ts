import { expect, test } from 'vitest';
import { hitsOf } from '#testing/lint.ts';
import { originalHeadline } from './l39-original-headline.ts';

const SEEN = '云津过江通道主桥合龙，较合同工期提前49天';
const hits = (headline: string, original?: string) =>
  hitsOf(originalHeadline, { headline } as object, { page: original === undefined ? {} : { original } });

test('a headline that was changed is refused with both', () => {
  expect(hits('云津过江通道主桥胜利合龙', SEEN)).toEqual([
    `1:1 原标题“云津过江通道主桥胜利合龙”与原文网页上的“${SEEN}”不一致`,
  ]);
});

test('one that was cut short is another one', () => {
  expect(hits('云津过江通道主桥合龙', SEEN)).toHaveLength(1);
});

test.each([
  ['the same to the letter', SEEN, SEEN],
  ['the same but for spaces and widths', '云津过江通道主桥合龙 较合同工期提前４９天', SEEN],
  ['one that nobody has looked up', '别的标题', undefined],
])('%s is fine', (_, headline, original) => {
  expect(hits(headline, original)).toEqual([]);
});
