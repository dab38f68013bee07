import { expect, test } from 'vitest';
import { makeMilestone, makeProject } from '#testing/content.ts';
import { milestoneDates } from './publication-dates.ts';

const datesOf = (actual: string | undefined, project = {}) => {
  const milestone = makeMilestone({ actual });
  const owner = makeProject({ published: '2022-02-01', ...project });
  return milestoneDates({ id: 'bridge/completion', project: owner, milestone });
};

test.each([
  ['a day', '2024-03-21', '2024-03-21'],
  ['a month', '2024-02', '2024-02-29'],
  ['a year', '2024', '2024-12-31'],
  ['a day before its project', '2021-01-01', '2022-02-01'],
  ['no date', undefined, '2022-02-01'],
])('with %s it is never dated before what it tells of', (_, actual, published) => {
  expect(datesOf(actual)).toEqual({ published, updated: published });
});

test('a corrected project is news of its milestones too', () => {
  const project = {
    updated: '2024-06-01',
    changes: [{ date: '2024-06-01', kind: '更正' as const, note: '改正日期' }],
  };
  expect(datesOf('2024-03-21', project)).toEqual({ published: '2024-03-21', updated: '2024-06-01' });
  expect(datesOf(undefined, project).published).toBe('2024-06-01');
});
