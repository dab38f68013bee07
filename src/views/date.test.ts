import { expect, test } from 'vitest';
import { dateView, periodText } from './date.ts';

test.each([
  ['2024-03-21', '2024年3月21日'],
  ['2024-03', '2024年3月'],
  ['2024', '2024年'],
])('%s reads %s and keeps its precision for machines', (date, text) => {
  expect(dateView(date)).toEqual({ text, iso: date });
});

test.each([
  [{ start: '2022-07', end: '2024-03' }, '2022年7月至2024年3月'],
  [{ start: '2022-07-01' }, '2022年7月1日起'],
  [{ start: '2022', end: undefined }, '2022年起'],
])('a period of %j', (period, text) => {
  expect(periodText(period, { to: '至', since: '起' })).toBe(text);
});
