import { expect, test } from 'vitest';
import { headlineOn, sameHeadline } from './headline.ts';

const HEADLINE = '云津过江通道主桥合龙，较合同工期提前49天';

test.each([
  ['云津过江通道主桥合龙 较合同工期提前４９天', true],
  ['云津过江通道主桥合龙,较合同工期提前49天！', true],
  ['云津过江通道主桥合龙，较合同工期提前48天', false],
  ['云津过江通道主桥合龙', false],
  ['云津过江通道主桥合龙，较合同工期提前49%', false],
])('to the letter: %s', (written, same) => {
  expect(sameHeadline(written, HEADLINE)).toBe(same);
});

test.each([
  ['alone', [HEADLINE], HEADLINE],
  ['with section and site behind', [`${HEADLINE}_要闻_江省日报`], HEADLINE],
  ['with the site before', [`江省日报 - ${HEADLINE}`], HEADLINE],
  ['set in two lines', ['云津过江通道主桥合龙\n较合同工期提前49天|江省日报'], HEADLINE],
  ['in one of several', ['江省日报', HEADLINE], HEADLINE],
  [
    'another number',
    ['云津过江通道主桥合龙，较合同工期提前94天_江省日报'],
    '云津过江通道主桥合龙，较合同工期提前94天',
  ],
  [
    'longer than ours',
    [`今晨，${HEADLINE}，西引桥仍滞后_要闻`],
    '今晨，云津过江通道主桥合龙，较合同工期提前49天，西引桥仍滞后',
  ],
  ['nothing like it', ['江省日报', '第3版：要闻'], undefined],
  ['no title', [], undefined],
])('the headline of a page: %s', (_, titles, found) => {
  expect(headlineOn(titles, HEADLINE)).toBe(found);
});

test('a headline with dashes is found whole', () => {
  expect(headlineOn(['匠心——记一座桥-江省日报'], '匠心——记一座桥')).toBe('匠心——记一座桥');
});

test('a headline of marks alone is like nothing', () => {
  expect(headlineOn(['——', '江省日报'], '——')).toBeUndefined();
});
