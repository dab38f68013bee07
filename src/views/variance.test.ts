import { expect, test } from 'vitest';
import type { Variance } from '#domain/variance.ts';
import { makeMilestone } from '#testing/content.ts';
import { headlineView, sourcedSentence, variancesView, varianceView } from './variance.ts';

test.each<[Variance, object]>([
  [
    { baseline: '合同工期', days: 101, state: 'early', declared: false },
    { days: 101, word: '提前', short: '提前101天', sentence: '较合同工期提前101天' },
  ],
  [
    { baseline: '原计划', days: -12, state: 'late', declared: false },
    { days: 12, word: '滞后', short: '滞后12天', sentence: '较原计划滞后12天' },
  ],
  [
    { baseline: '合同工期', days: 0, state: 'on-time', declared: true },
    { days: 0, word: '按期', short: '按期', sentence: '与合同工期一致，按期', declared: true },
  ],
])('%j is told in words and without a sign', (variance, view) => {
  const shown = varianceView(variance);
  expect(shown).toMatchObject({ ...view, baseline: variance.baseline, state: variance.state });
  expect(Object.is(shown.days, -0)).toBe(false);
});

test.each([
  [true, '较合同工期提前22天（据申报材料）'],
  [false, '较合同工期提前22天'],
])('a sentence that stands alone says where the number is from: declared %j', (declared, said) => {
  const view = varianceView({ baseline: '合同工期', days: 22, state: 'early', declared });
  expect(sourcedSentence(view)).toBe(said);
});

test('the contract comes first in the list, and heads the milestone', () => {
  expect(variancesView(makeMilestone()).map((it) => it.sentence)).toEqual([
    '较合同工期提前101天',
    '较原计划提前45天',
  ]);
  expect(headlineView(makeMilestone())?.short).toBe('提前101天');
});

test('a delay is told as plainly as an early finish', () => {
  expect(headlineView(makeMilestone({ actual: '2024-07-12' }))).toMatchObject({
    state: 'late',
    short: '滞后12天',
  });
});

test('a milestone without a number has no headline', () => {
  expect(headlineView(makeMilestone({ actual: undefined }))).toBeUndefined();
  expect(variancesView(makeMilestone({ actual: '2024-03' }))).toEqual([]);
});
