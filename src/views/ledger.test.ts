import { describe, expect, test } from 'vitest';
import { makeContent, makeProject, milestoneFields } from '#testing/content.ts';
import { ledgerView } from './ledger.ts';

type Fields = Parameters<typeof milestoneFields>[0];

const view = (...milestones: Fields[]) =>
  ledgerView(makeContent({ projects: [makeProject({ milestones: milestones.map(milestoneFields) })] }));

const contract = [{ kind: '合同工期', date: '2024-06-30', basis: '合同' } as const];
const late: Fields = { id: 'late', actual: '2024-07-12', baselines: contract };
const onTime: Fields = { id: 'on-time', actual: '2024-06-30', baselines: contract };
const month: Fields = { id: 'month', actual: '2024-03' };
const masked: Fields = {
  id: 'masked',
  actual: { masked: true, order: 1, declared: [{ baseline: '合同工期', days: 30 }] },
};
const open: Fields = { id: 'open', actual: undefined };

test('the summary counts what was reached: early, on time and late', () => {
  expect(view({}, late, onTime, month, open).summary).toBe(
    '4个里程碑已实现，其中1个提前、1个按期、1个滞后（以合同工期为先）。另有1个只知年月或没有基准，不计算天数。',
  );
});

test('the bar shares out what has a number, and its parts are the whole', () => {
  const { bar } = view({}, late, onTime, month, open);
  expect(bar.map((it) => [it.state, it.count])).toEqual([
    ['early', 1],
    ['on-time', 1],
    ['late', 1],
  ]);
  expect(bar.reduce((sum, it) => sum + it.share, 0)).toBeCloseTo(1, 10);
  expect(view(open).bar.map((it) => it.share)).toEqual([0, 0, 0]);
});

describe('rows', () => {
  test('have every reached milestone, with its date or why there is none', () => {
    expect(view({}, late, month, masked, open).rows.map((it) => [it.href, it.date])).toEqual([
      ['/projects/bridge/milestones/masked/', { text: '日期未公开' }],
      ['/projects/bridge/milestones/month/', { text: '2024年3月', iso: '2024-03' }],
      ['/projects/bridge/milestones/completion/', { text: '2024年3月21日', iso: '2024-03-21' }],
      ['/projects/bridge/milestones/late/', { text: '2024年7月12日', iso: '2024-07-12' }],
    ]);
  });

  test('have an id each, whatever their projects are called', () => {
    const { rows } = ledgerView(
      makeContent({
        projects: [
          makeProject({ milestones: [milestoneFields({ id: 'north-closure' })] }),
          makeProject({ id: 'bridge-north', milestones: [milestoneFields({ id: 'closure' })] }),
        ],
      }),
    );
    expect(new Set(rows.map((it) => it.id)).size).toBe(2);
  });

  test('are graded by their evidence', () => {
    expect(view({ evidence: [{ grade: '文件', text: '竣工报告' }] }).rows[0]?.grade).toBe('文件');
    expect(view({}).rows[0]?.grade).toBe('自报');
  });
});

test('milestones to come have their baselines, the contract first', () => {
  expect(view(open).open.map((it) => [it.href, it.due.map((due) => [due.kind, due.date.iso])])).toEqual([
    [
      '/projects/bridge/milestones/open/',
      [
        ['合同工期', '2024-06-30'],
        ['原计划', '2024-05-05'],
      ],
    ],
  ]);
});

test('statistics are by event against the contract, without what was only declared', () => {
  const { statistics } = view(
    { event: '竣工' },
    { ...late, event: '竣工' },
    { ...onTime, event: '贯通' },
    masked,
    open,
  );
  expect(statistics.map((it) => [it.event, it.count])).toEqual([
    ['竣工', 2],
    ['贯通', 1],
  ]);
});
