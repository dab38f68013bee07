import { describe, expect, test } from 'vitest';
import { makeMilestone } from '#testing/content.ts';
import { scheduleView } from './schedule.ts';

const contract = (date: string) => ({ kind: '合同工期', date, basis: '施工合同' }) as const;
const view = (fields: Parameters<typeof makeMilestone>[0]) => scheduleView(makeMilestone(fields));

test('all dates of a milestone have a row, the most binding baseline first and the actual date last', () => {
  const schedule = view({
    evidence: [
      { grade: '文件', text: '竣工报告' },
      { grade: '自报', text: '台账' },
    ],
  });
  expect(schedule?.rows.map((it) => [it.kind, it.label, it.date.iso, it.variance?.short, it.basis])).toEqual([
    ['baseline', '合同工期', '2024-06-30', '提前101天', '施工合同'],
    ['baseline', '原计划', '2024-05-05', '提前45天', '施工组织设计'],
    ['actual', '实际', '2024-03-21', undefined, '竣工报告；台账'],
  ]);
});

test('later dates stand further to the right, and the distances are those of the days', () => {
  const [contractX = 0, planX = 0, actualX = 0] = view({})?.rows.map((it) => it.x) ?? [];
  expect(actualX).toBeLessThan(planX);
  expect(planX).toBeLessThan(contractX);
  expect((planX - actualX) / (contractX - actualX)).toBeCloseTo(45 / 101, 10);
});

describe('everything stands inside the chart', () => {
  test.each([
    ['the golden case', {}],
    ['one day apart', { baselines: [contract('2024-03-22')] }],
    ['all on one day', { baselines: [contract('2024-03-21')] }],
    ['years apart', { baselines: [contract('2034-12-31')], actual: '2024-01-01' }],
    ['late', { actual: '2025-01-01' }],
    ['not reached', { actual: undefined }],
    ['over the turn of a year', { baselines: [contract('2024-01-01')], actual: '2023-12-31' }],
    ['at the end of what a date may be', { baselines: [contract('2199-12-31')], actual: '2199-12-30' }],
  ])('%s', (_, fields) => {
    const schedule = view(fields);
    const places = [...(schedule?.rows ?? []), ...(schedule?.ticks ?? [])].map((it) => it.x);
    expect(places.length).toBeGreaterThan(1);
    for (const x of places) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(1);
    }
  });
});

describe('ticks', () => {
  const labels = (from: string, to: string) =>
    view({ baselines: [contract(to)], actual: from })?.ticks.map((it) => it.label);

  test.each([
    [
      'the first days of months',
      '2024-03-21',
      '2024-06-30',
      ['2024年4月', '2024年5月', '2024年6月', '2024年7月'],
    ],
    ['over the turn of a year', '2023-11-20', '2024-01-20', ['2023年12月', '2024年1月']],
    ['none where no month begins', '2024-03-14', '2024-03-15', []],
  ])('are %s', (_, from, to, expected) => {
    expect(labels(from, to)).toEqual(expected);
  });

  test('are at most eight, however long it took', () => {
    for (const to of ['2024-12-01', '2026-01-01', '2034-01-01', '2124-01-01']) {
      const found = labels('2024-01-01', to) ?? [];
      expect(found.length).toBeGreaterThan(2);
      expect(found.length).toBeLessThanOrEqual(8);
    }
  });

  test('stand where their day stands', () => {
    const schedule = view({ baselines: [contract('2024-05-01')], actual: '2024-04-01' });
    const at = (label: string) => schedule?.ticks.find((it) => it.label === label)?.x;
    expect(at('2024年5月')).toBe(schedule?.rows[0]?.x);
    expect(at('2024年4月')).toBe(schedule?.rows[1]?.x);
  });
});

test('without a baseline there is nothing to hold a date against', () => {
  expect(view({ baselines: [] })).toBeUndefined();
});

test.each([
  [
    'the month alone is known',
    { baselines: [contract('2024-06-30')], actual: '2024-03' },
    ['合同工期', '实际'],
  ],
  ['nothing was reached', { baselines: [contract('2024-06-30')], actual: undefined }, ['合同工期']],
  [
    'the date is masked',
    { baselines: [contract('2024-06-30')], actual: { masked: true, order: 1 } as const },
    ['合同工期'],
  ],
])('what is known is listed and nothing is drawn when %s', (_, fields, labels) => {
  const schedule = view(fields);
  expect(schedule?.rows.map((it) => it.label)).toEqual(labels);
  expect(schedule?.drawn).toBe(false);
});

test('two baselines are compared though the date is masked, and only declared numbers stand beside them', () => {
  const schedule = view({ actual: { masked: true, order: 1, declared: [{ baseline: '原计划', days: 45 }] } });
  expect(schedule?.rows.map((it) => [it.label, it.variance?.short])).toEqual([
    ['合同工期', undefined],
    ['原计划', '提前45天'],
  ]);
});
