import { expect, test } from 'vitest';
import { chineseDate, chinesePeriod } from './dates.ts';

test.each([
  ['2023年6月30日', '2023-06-30'],
  ['2023年6月', '2023-06'],
  ['2023年', '2023'],
  ['2023', '2023'],
  ['2023.6.30', '2023-06-30'],
  ['2023-06-30', '2023-06-30'],
  ['2023/6', '2023-06'],
  ['××年××月', undefined],
  ['去年', undefined],
  ['23年6月', undefined],
])('%s is %s', (text, date) => {
  expect(chineseDate(text)).toBe(date);
});

test.each([
  ['2021年10月至2023年12月', { start: '2021-10', end: '2023-12' }],
  ['2021年10月—2023年12月', { start: '2021-10', end: '2023-12' }],
  ['2021.10-2023.12', { start: '2021-10', end: '2023-12' }],
  ['2021年3月至9月', { start: '2021-03', end: '2021-09' }],
  ['2021年3月至今', { start: '2021-03' }],
  ['2021年', { start: '2021' }],
  ['长期', undefined],
])('the period %s', (text, period) => {
  expect(chinesePeriod(text)).toEqual(period);
});
