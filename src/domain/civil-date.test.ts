import { describe, expect, test } from 'vitest';
import { addDays, compareDates, daysBetween, formatDate, isAfter } from './civil-date.ts';

describe('daysBetween', () => {
  test.each([
    ['2024-03-21', '2024-06-30', 101],
    ['2024-03-21', '2024-05-05', 45],
    ['2024-05-05', '2024-06-30', 56],
    ['2024-02-28', '2024-03-01', 2],
    ['2023-02-28', '2023-03-01', 1],
    ['2024-03-10', '2024-03-11', 1],
    ['2024-11-03', '2024-11-04', 1],
    ['1986-05-04', '1986-05-05', 1],
    ['2024-03-21', '2024-03-21', 0],
    ['2024-03-22', '2024-03-21', -1],
  ])('from %s to %s is %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  test.each(['Asia/Shanghai', 'UTC', 'America/New_York'])('is the same with TZ=%s', (zone) => {
    const before = process.env['TZ'];
    process.env['TZ'] = zone;
    try {
      expect(daysBetween('2024-03-21', '2024-06-30')).toBe(101);
      expect(addDays('2024-03-09', 2)).toBe('2024-03-11');
    } finally {
      process.env['TZ'] = before;
    }
  });

  test('refuses a date that is known only to the month', () => {
    expect(() => daysBetween('2024-03', '2024-06-30')).toThrow(RangeError);
  });
});

test.each([
  ['2024-03-21', '2024年3月21日'],
  ['2024-03', '2024年3月'],
  ['2024', '2024年'],
])('%s reads %s', (date, text) => {
  expect(formatDate(date)).toBe(text);
});

test('a less exact date sorts before the days it covers', () => {
  expect(['2024-03-21', '2024', '2024-03', '2023-12-31'].toSorted(compareDates)).toEqual([
    '2023-12-31',
    '2024',
    '2024-03',
    '2024-03-21',
  ]);
});

test('a year or month that is under way is not in the future', () => {
  expect(isAfter('2024', '2024-03-21')).toBe(false);
  expect(isAfter('2024-04', '2024-03-21')).toBe(true);
  expect(isAfter('2024-03-22', '2024-03-21')).toBe(true);
});
