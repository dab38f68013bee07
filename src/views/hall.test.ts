import { describe, expect, test } from 'vitest';
import { makeCase, makeLibrary, makeMilestone, makeProject } from '#testing/content.ts';
import { HALL_LIMIT, hallView } from './hall.ts';

const dated = (id: string, day: string) => makeMilestone({ id, title: `节点${id}`, actual: day });

describe('milestones', () => {
  test('the newest come first, and only those with a day and a number', () => {
    const milestones = [
      dated('first', '2024-01-10'),
      dated('second', '2024-03-10'),
      makeMilestone({ id: 'masked', actual: { masked: true, order: 1 } }),
      makeMilestone({ id: 'open', actual: undefined }),
    ];
    const view = hallView(makeLibrary({ projects: [makeProject({ milestones })] }));
    expect(view.milestones.map((it) => it.title)).toEqual(['节点second', '节点first']);
  });

  test('are at most as many as a visitor stands for', () => {
    const milestones = Array.from({ length: 20 }, (_, index) =>
      dated(`m${index}`, `2024-01-${String(index + 10)}`),
    );
    const view = hallView(makeLibrary({ projects: [makeProject({ milestones })] }));
    expect(view.milestones).toHaveLength(HALL_LIMIT.slides);
  });

  test('of a full year the events with a number stay, in their order, and the rest is counted', () => {
    const milestones = Array.from({ length: 9 }, (_, index) => dated(`m${index}`, `2024-01-${index + 10}`));
    const view = hallView(makeLibrary({ projects: [makeProject({ milestones })] }));
    const year = view.years.find((it) => it.label === '2024年');
    expect(year?.events).toHaveLength(HALL_LIMIT.events);
    expect(year?.events.every((it) => it.variance !== undefined)).toBe(true);
    expect(year?.more).toMatch(/^另有\d+件/);
  });
});

test('chapters lead to their first slide, and an empty one is not named', () => {
  const view = hallView(makeLibrary({ cases: [makeCase({ title: '大桥案例' })], projects: [] }));
  expect(view.chapters.at(-1)).toEqual({ title: '典型案例', href: '#hall-case-bridge-case' });
  expect(view.chapters.map((it) => it.title)).not.toContain('里程碑');
});
