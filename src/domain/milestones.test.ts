import { expect, test } from 'vitest';
import { makeProject, milestoneFields } from '#testing/content.ts';
import { inOrder } from './milestones.ts';

type Fields = Parameters<typeof milestoneFields>[0];

const contract = (date: string) => [{ kind: '合同工期', date, basis: '合同' } as const];
const masked = (order: number) => ({ masked: true, order }) as const;

const ordered = (...milestones: Fields[]) =>
  inOrder(makeProject({ milestones: milestones.map(milestoneFields) })).map((it) => it.id);

test.each<[string, Fields[], string[]]>([
  [
    'reached ones go by their date',
    [
      { id: 'b', actual: '2024-03-21' },
      { id: 'a', actual: '2023-12-31' },
    ],
    ['a', 'b'],
  ],
  [
    'a month stands before the days it covers',
    [
      { id: 'day', actual: '2024-03-01' },
      { id: 'month', actual: '2024-03' },
      { id: 'year', actual: '2024' },
    ],
    ['year', 'month', 'day'],
  ],
  [
    'two of one day stay as they are written',
    [
      { id: 'z', actual: '2024-03-21' },
      { id: 'a', actual: '2024-03-21' },
    ],
    ['z', 'a'],
  ],
  [
    'those to come go last, by their most binding baseline',
    [
      {
        id: 'late',
        actual: undefined,
        baselines: [{ kind: '原计划', date: '2025-01-01', basis: '计划' }, ...contract('2026-06-30')],
      },
      { id: 'soon', actual: undefined, baselines: contract('2025-06-30') },
      { id: 'done', actual: '2024-03-21' },
    ],
    ['done', 'soon', 'late'],
  ],
  [
    'one to come without a baseline is the very last',
    [
      { id: 'some-day', actual: undefined, baselines: [] },
      { id: 'dated', actual: undefined, baselines: contract('2030-01-01') },
    ],
    ['dated', 'some-day'],
  ],
  [
    'a masked one stands at the place it names',
    [
      { id: 'third', actual: '2024-03-21' },
      { id: 'second', actual: masked(2) },
      { id: 'first', actual: '2023-03-21' },
    ],
    ['first', 'second', 'third'],
  ],
  [
    'masked ones stand among each other by their order, whatever the file says',
    [
      { id: 'third', actual: masked(3) },
      { id: 'first', actual: masked(1) },
      { id: 'second', actual: '2024-03-21' },
    ],
    ['first', 'second', 'third'],
  ],
  [
    'a place behind the end is the end of the reached ones',
    [
      { id: 'open', actual: undefined },
      { id: 'masked', actual: masked(9) },
      { id: 'dated', actual: '2024-03-21' },
    ],
    ['dated', 'masked', 'open'],
  ],
  ['a project may have none', [], []],
])('%s', (_, milestones, ids) => {
  expect(ordered(...milestones)).toEqual(ids);
});

test('the project itself is left as it is', () => {
  const project = makeProject({
    milestones: [
      milestoneFields({ id: 'b', actual: '2024-03-21' }),
      milestoneFields({ id: 'a', actual: '2023' }),
    ],
  });
  inOrder(project);
  expect(project.milestones.map((it) => it.id)).toEqual(['b', 'a']);
});
