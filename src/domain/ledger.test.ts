import { describe, expect, test } from 'vitest';
import { makeContent, makeMilestone, makeProject, milestoneFields } from '#testing/content.ts';
import { countStates, ledgerOf, statisticsByEvent } from './ledger.ts';

const contract = { kind: '合同工期', date: '2024-06-30', basis: '合同' } as const;
const of = (event: '贯通' | '竣工' | '竣工验收', actual: string) =>
  makeMilestone({ event, actual, baselines: [contract] });

describe('statistics by event', () => {
  test('never mix events, not even 竣工 and 竣工验收', () => {
    const statistics = statisticsByEvent(
      [
        of('贯通', '2024-06-20'),
        of('竣工', '2024-06-29'),
        of('竣工验收', '2024-07-05'),
        of('贯通', '2024-06-10'),
      ],
      '合同工期',
    );
    expect(statistics).toEqual([
      { event: '贯通', count: 2, median: 15, least: 10, most: 20 },
      { event: '竣工', count: 1, median: 1, least: 1, most: 1 },
      { event: '竣工验收', count: 1, median: -5, least: -5, most: -5 },
    ]);
  });

  test('count a delay as a negative number', () => {
    expect(
      statisticsByEvent(
        [of('竣工', '2024-07-12'), of('竣工', '2024-06-28'), of('竣工', '2024-06-30')],
        '合同工期',
      ),
    ).toEqual([{ event: '竣工', count: 3, median: 0, least: -12, most: 2 }]);
  });

  test('leave out declared days, which nothing here can check', () => {
    const declared = makeMilestone({
      actual: { masked: true, order: 1, declared: [{ baseline: '合同工期', days: 300 }] },
    });
    expect(statisticsByEvent([declared], '合同工期')).toEqual([]);
    expect(statisticsByEvent([declared, of('竣工', '2024-06-29')], '合同工期')).toEqual([
      { event: '竣工', count: 1, median: 1, least: 1, most: 1 },
    ]);
  });

  test.each([
    ['is known only to the month', makeMilestone({ actual: '2024-03' })],
    ['is not reached', makeMilestone({ actual: undefined })],
    ['has another baseline only', makeMilestone({ baselines: [{ ...contract, kind: '原计划' }] })],
  ])('leave out what %s', (_, milestone) => {
    expect(statisticsByEvent([milestone], '合同工期')).toEqual([]);
  });
});

test('states are counted by the headline: the contract decides, not the plan', () => {
  const late = makeMilestone({
    baselines: [{ ...contract, kind: '原计划', date: '2024-12-31' }, contract],
    actual: '2024-07-01',
  });
  expect(
    countStates([
      late,
      of('竣工', '2024-06-30'),
      makeMilestone(),
      makeMilestone(),
      makeMilestone({ actual: undefined }),
    ]),
  ).toEqual({ early: 2, 'on-time': 1, late: 1 });
});

test('the ledger has every milestone once, reached and to come apart, with its id across the site', () => {
  const { reached, open } = ledgerOf(
    makeContent({
      projects: [
        makeProject({
          milestones: [
            milestoneFields({ id: 'open', actual: undefined }),
            milestoneFields({ id: 'second' }),
            milestoneFields({ id: 'masked', actual: { masked: true, order: 2 } }),
            milestoneFields({ id: 'first', actual: '2023-01-01' }),
          ],
        }),
        makeProject({ id: 'tunnel' }),
      ],
    }),
  );
  expect(reached.map((it) => it.id)).toEqual([
    'bridge/first',
    'bridge/masked',
    'bridge/second',
    'tunnel/completion',
  ]);
  expect(open.map((it) => it.id)).toEqual(['bridge/open']);
});
