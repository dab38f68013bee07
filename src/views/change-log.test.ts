import { expect, test } from 'vitest';
import { noticesOf } from '#domain/notices.ts';
import { makeAward, makeCase, makeContent, makeLibrary, TODAY } from '#testing/content.ts';
import { changeLog, changeLogView } from './change-log.ts';

const correction = (date: string, note: string) => ({ date, kind: '更正', note }) as const;
const withdrawn = { date: '2024-08-01', reason: '数据有误' };
const lists = {
  cases: [
    makeCase({
      id: 'a',
      changes: [
        correction('2024-06-01', '甲'),
        correction('2024-06-01', '乙'),
        correction('2024-07-01', '丙'),
      ],
    }),
    makeCase({ id: 'draft', status: 'draft', changes: [correction('2024-06-01', '草稿')] }),
    makeCase({ id: 'gone', status: 'withdrawn', withdrawn, changes: [correction('2024-06-02', '撤下前')] }),
    makeCase({ id: 'unexplained', status: 'withdrawn' }),
  ],
  awards: [makeAward({ expiresAt: '2023-12-31' })],
};
const source = { ...makeLibrary(lists), notices: noticesOf(makeContent(lists), TODAY) };

test('changes of what is shown and notices of what is gone are told together, newest first', () => {
  expect(changeLog(source).map((it) => [it.date, it.kind, it.address, it.note])).toEqual([
    ['2024-08-01', '已撤下', 'cases/gone/', '数据有误'],
    ['2024-07-01', '更正', 'cases/a/', '丙'],
    ['2024-06-02', '更正', 'cases/gone/', '撤下前'],
    ['2024-06-01', '更正', 'cases/a/', '甲'],
    ['2024-06-01', '更正', 'cases/a/', '乙'],
    ['2024-01-01', '已到期', 'awards/bridge-award/', '本页内容有效期至2023年12月31日，已到期。'],
  ]);
});

test('each has an anchor that does not depend on its words', () => {
  expect(changeLog(source).map((it) => it.anchor)).toEqual([
    'cases--gone--2024-08-01--withdrawn',
    'cases--a--2024-07-01--correction',
    'cases--gone--2024-06-02--correction',
    'cases--a--2024-06-01--correction',
    'cases--a--2024-06-01--correction--2',
    'awards--bridge-award--2024-01-01--expired',
  ]);
});

test('the page has them by year', () => {
  const { years } = changeLogView(source);
  expect(years.map((it) => [it.id, it.label, it.changes.length])).toEqual([['year-2024', '2024年', 6]]);
  expect(years[0]?.changes[0]).toMatchObject({ href: '/cases/gone/', date: { text: '2024年8月1日' } });
});

test('where nothing was changed there is nothing to tell', () => {
  expect(changeLog({ ...makeLibrary(), notices: [] })).toEqual([]);
});
