import { describe, expect, test } from 'vitest';
import { makeMilestone } from '#testing/content.ts';
import type { BaselineKind } from './content.ts';
import {
  actualDate,
  baselineGaps,
  baselinesOf,
  headlineVariance,
  isMasked,
  isReached,
  median,
  savedShare,
  varianceAgainst,
  variancesOf,
} from './variance.ts';

const CONTRACT = { kind: '合同工期', date: '2024-06-30', basis: '施工合同' } as const;
const PLAN = { kind: '原计划', date: '2024-05-05', basis: '施工组织设计' } as const;

/** A milestone with one contract date. */
const against = (contract: string, actual: string) =>
  makeMilestone({ baselines: [{ ...CONTRACT, date: contract }], actual });

const MASKED = { masked: true, order: 1 } as const;

describe('the golden case: contract 2024-06-30, plan 2024-05-05, actual 2024-03-21', () => {
  test('is 101 days before the contract and 45 before the plan', () => {
    expect(variancesOf(makeMilestone())).toEqual([
      { baseline: '合同工期', days: 101, state: 'early', declared: false },
      { baseline: '原计划', days: 45, state: 'early', declared: false },
    ]);
  });

  test('has a plan that lies 56 days inside the contract', () => {
    expect(baselineGaps(makeMilestone())).toEqual([{ from: '合同工期', to: '原计划', days: 56 }]);
  });

  test.each(['Asia/Shanghai', 'UTC', 'America/New_York'])('is the same with TZ=%s', (zone) => {
    const before = process.env['TZ'];
    process.env['TZ'] = zone;
    try {
      expect(variancesOf(makeMilestone()).map((it) => it.days)).toEqual([101, 45]);
    } finally {
      process.env['TZ'] = before;
    }
  });
});

test.each([
  ['on the day itself is on time', '2024-06-30', '2024-06-30', 0, 'on-time'],
  ['one day before is early', '2024-06-30', '2024-06-29', 1, 'early'],
  ['one day after is late', '2024-06-30', '2024-07-01', -1, 'late'],
  ['twelve days after is late', '2024-06-30', '2024-07-12', -12, 'late'],
  ['over a leap day counts it', '2024-03-01', '2024-02-28', 2, 'early'],
  ['from a leap day is one day', '2024-03-01', '2024-02-29', 1, 'early'],
  ['over February of another year counts no leap day', '2023-03-01', '2023-02-28', 1, 'early'],
  ['2000 was a leap year', '2000-03-01', '2000-02-28', 2, 'early'],
  ['2100 is no leap year', '2100-03-01', '2100-02-28', 1, 'early'],
  ['over the turn of a year', '2025-01-01', '2024-12-31', 1, 'early'],
  ['a whole leap year', '2025-01-01', '2024-01-01', 366, 'early'],
])('finished: %s', (_, contract, actual, days, state) => {
  expect(variancesOf(against(contract, actual))).toEqual([
    { baseline: '合同工期', days, state, declared: false },
  ]);
});

describe('there is no variance', () => {
  test.each([
    ['while the milestone is not reached', undefined],
    ['when only the month is known', '2024-03'],
    ['when only the year is known', '2024'],
    ['when the date is masked and nothing was declared', MASKED],
  ])('%s', (_, actual) => {
    const milestone = makeMilestone({ actual });
    expect(variancesOf(milestone)).toEqual([]);
    expect(headlineVariance(milestone)).toBeUndefined();
    expect(varianceAgainst(milestone, '合同工期')).toBeUndefined();
  });

  test('against a baseline that the milestone has not', () => {
    expect(varianceAgainst(makeMilestone(), '定额工期')).toBeUndefined();
  });
});

describe('the headline', () => {
  test('is the most binding baseline and not the most flattering', () => {
    const milestone = makeMilestone({
      baselines: [
        { ...PLAN, date: '2024-07-17' },
        { ...CONTRACT, date: '2024-06-30' },
      ],
      actual: '2024-07-05',
    });
    expect(headlineVariance(milestone)).toMatchObject({ baseline: '合同工期', days: -5, state: 'late' });
    expect(varianceAgainst(milestone, '原计划')).toMatchObject({ days: 12, state: 'early' });
  });

  test('stays the contract when an extension was approved', () => {
    const milestone = makeMilestone({
      baselines: [{ kind: '批准顺延', date: '2024-08-30', basis: '顺延批复' }, CONTRACT],
      actual: '2024-07-30',
    });
    expect(headlineVariance(milestone)).toMatchObject({ baseline: '合同工期', days: -30 });
    expect(baselineGaps(milestone)).toEqual([{ from: '合同工期', to: '批准顺延', days: -61 }]);
  });

  test('does not depend on the order in the file', () => {
    const kinds: BaselineKind[] = ['定额工期', '原计划', '批准顺延', '合同工期'];
    const milestone = makeMilestone({ baselines: kinds.map((kind) => ({ ...CONTRACT, kind })) });
    expect(baselinesOf(milestone).map((it) => it.kind)).toEqual(kinds.toReversed());
    expect(variancesOf(milestone).map((it) => it.baseline)).toEqual(kinds.toReversed());
    expect(milestone.baselines.map((it) => it.kind)).toEqual(kinds);
  });
});

test('a masked date gives what was declared, marked as such, and nothing that its baselines would give', () => {
  const milestone = makeMilestone({
    actual: {
      ...MASKED,
      declared: [
        { baseline: '原计划', days: 45 },
        { baseline: '合同工期', days: 0 },
        { baseline: '定额工期', days: -3 },
      ],
    },
  });
  expect(variancesOf(milestone)).toEqual([
    { baseline: '合同工期', days: 0, state: 'on-time', declared: true },
    { baseline: '原计划', days: 45, state: 'early', declared: true },
    { baseline: '定额工期', days: -3, state: 'late', declared: true },
  ]);
});

test('there are no gaps between fewer than two baselines', () => {
  expect(baselineGaps(makeMilestone({ baselines: [] }))).toEqual([]);
  expect(baselineGaps(makeMilestone({ baselines: [CONTRACT] }))).toEqual([]);
});

describe('the share of the duration that was saved', () => {
  test.each([
    ['of 730 contract days, 101', '2022-07-01', '合同工期', 101 / 730],
    ['of 674 planned days, 45', '2022-07-01', '原计划', 45 / 674],
    ['of exactly 30 days', '2024-05-31', '合同工期', 101 / 30],
  ] as const)('%s', (_, start, baseline, share) => {
    expect(savedShare(makeMilestone({ start }), baseline)).toBeCloseTo(share, 10);
  });

  test('is negative for a delay', () => {
    expect(savedShare(makeMilestone({ start: '2024-01-01', actual: '2024-07-18' }), '合同工期')).toBeLessThan(
      0,
    );
  });

  test.each([
    ['the start is not known', { start: undefined }],
    ['the start is known only to the month', { start: '2022-07' }],
    ['the whole duration is below 30 days', { start: '2024-06-01' }],
    ['the milestone is not reached', { actual: undefined }],
    ['the baseline is not there', { baselines: [PLAN] }],
  ])('is not given when %s', (_, fields) => {
    expect(savedShare(makeMilestone(fields), '合同工期')).toBeUndefined();
  });
});

test.each([
  [[], undefined],
  [[7], 7],
  [[3, 1], 2],
  [[1, 2], 1.5],
  [[101, -5, 12], 12],
  [[10, 9, 100, 1], 9.5],
  [[-12, -12], -12],
])('the median of %j is %s', (days, middle) => {
  expect(median(days)).toBe(middle);
});

test.each([
  ['a day', '2024-03-21', { reached: true, date: '2024-03-21', masked: false }],
  ['a month', '2024-03', { reached: true, date: '2024-03', masked: false }],
  ['a masked date', MASKED, { reached: true, date: undefined, masked: true }],
  ['nothing', undefined, { reached: false, date: undefined, masked: false }],
])('an actual date of %s', (_, actual, { reached, date, masked }) => {
  const milestone = makeMilestone({ actual });
  expect(isReached(milestone)).toBe(reached);
  expect(actualDate(milestone)).toBe(date);
  expect(isMasked(milestone)).toBe(masked);
});
