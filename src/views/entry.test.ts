import { describe, expect, test } from 'vitest';
import { makeAward, makeCase, makeContent } from '#testing/content.ts';
import { entryView } from './entry.ts';

describe('the neighbours of an entry', () => {
  const content = makeContent({
    awards: [
      makeAward({ id: 'a', date: '2022-01-01' }),
      makeAward({ id: 'b', date: '2024-01-01' }),
      makeAward({ id: 'c', date: '2023-01-01' }),
    ],
  });
  const neighbours = (id: string) => {
    const { previous, next } = entryView(makeAward({ id }), content);
    return [previous?.href, next?.href];
  };

  test.each([
    ['b', undefined, '/awards/c/'],
    ['c', '/awards/b/', '/awards/a/'],
    ['a', '/awards/c/', undefined],
  ])('of %s are those beside it in the list, newest first', (id, previous, next) => {
    expect(neighbours(id)).toEqual([previous, next]);
  });

  test('have their titles', () => {
    expect(entryView(makeAward({ id: 'c' }), content).previous).toEqual({
      href: '/awards/b/',
      title: '荣誉 b',
    });
  });

  test('are none where an entry is alone', () => {
    const view = entryView(makeCase(), makeContent());
    expect(view).not.toHaveProperty('previous');
    expect(view).not.toHaveProperty('next');
  });
});

test('an entry shows when it was published, updated and changed', () => {
  const entry = makeCase({
    published: '2024-05-06',
    updated: '2024-07-01',
    changes: [{ date: '2024-07-01', kind: '更正', note: '改正日期' }],
  });
  expect(entryView(entry, makeContent({ cases: [entry] }))).toMatchObject({
    published: { text: '2024年5月6日', iso: '2024-05-06' },
    updated: { text: '2024年7月1日', iso: '2024-07-01' },
    changes: [{ date: { iso: '2024-07-01' }, kind: '更正', note: '改正日期' }],
  });
});

test('changes are told newest first, and what was wrong also by itself', () => {
  const changes = [
    { date: '2024-06-01', kind: '更正', note: '甲' },
    { date: '2024-07-01', kind: '补充', note: '乙' },
    { date: '2024-08-01', kind: '更正', note: '丙' },
  ] as const;
  const entry = makeCase({ updated: '2024-08-01', changes: [...changes] });
  const view = entryView(entry, makeContent({ cases: [entry] }));
  expect(view.changes.map((it) => it.note)).toEqual(['丙', '乙', '甲']);
  expect(view.corrections.map((it) => it.note)).toEqual(['丙', '甲']);
});

test('an entry that was never updated says nothing of it', () => {
  expect(entryView(makeCase(), makeContent())).not.toHaveProperty('updated');
});
