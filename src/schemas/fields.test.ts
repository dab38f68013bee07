import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { anyRef, date, day, id, milestoneRef, ref, text, webUrl } from './fields.ts';

const accepts = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;

describe('dates', () => {
  test.each([
    ['2024-03-21', true, true],
    ['2024-02-29', true, true],
    ['2000-02-29', true, true],
    ['2024-12-31', true, true],
    ['2024-03', false, true],
    ['2024', false, true],
    ['2023-02-29', false, false],
    ['2100-02-29', false, false],
    ['2024-02-30', false, false],
    ['2024-04-31', false, false],
    ['2024-13-01', false, false],
    ['2024-00-10', false, false],
    ['2024-01-00', false, false],
    ['2024-13', false, false],
    ['2024-3-21', false, false],
    ['24-03-21', false, false],
    ['1872', false, true],
    ['0224-03-21', false, false],
    ['9024-03-21', false, false],
    ['0224', false, false],
    ['2024/03/21', false, false],
    ['2024年3月21日', false, false],
    ['20240321', false, false],
    ['2024-03-21T00:00:00Z', false, false],
    [' 2024-03-21', false, false],
    ['2024-03-21\n', false, false],
    ['２０２４-03-21', false, false],
    ['', false, false],
    [2024, false, false],
    [new Date(0), false, false],
    [null, false, false],
  ])('%j: a day %s, a date %s', (value, asDay, asDate) => {
    expect(accepts(day('日期'), value)).toBe(asDay);
    expect(accepts(date('日期'), value)).toBe(asDate);
  });

  test.each(['Asia/Shanghai', 'UTC', 'America/New_York', 'Pacific/Kiritimati'])(
    'are the same with TZ=%s',
    (zone) => {
      const before = process.env['TZ'];
      process.env['TZ'] = zone;
      try {
        expect(accepts(day('日期'), '2024-02-29')).toBe(true);
        expect(accepts(day('日期'), '2024-02-30')).toBe(false);
      } finally {
        process.env['TZ'] = before;
      }
    },
  );

  test('a day that no calendar has is told by itself', () => {
    for (const schema of [day('日期'), date('日期')]) {
      const messages = schema.safeParse('2024-02-30').error?.issues.map((it) => it.message);
      expect(messages).toEqual(['日历里没有 2024-02-30 这一天：请核对']);
    }
  });

  test('what is wrong with one is told in Chinese, with an example', () => {
    for (const schema of [day('日期'), date('日期')]) {
      for (const value of ['2024-2-3', 20240321, undefined]) {
        expect(schema.safeParse(value).error?.issues[0]?.message).toMatch(/^日期请写成带引号的 "2024-03-21"/);
      }
    }
  });
});

test.each([
  ['bridge', true],
  ['bridge-2', true],
  ['2024', true],
  ['constructor', true],
  ['', false],
  ['Bridge', false],
  ['bridge--2', false],
  ['-bridge', false],
  ['bridge-', false],
  ['bridge_2', false],
  ['bridge.2', false],
  ['bridge/2', false],
  ['大桥', false],
  ['bridge\n', false],
  [2024, false],
])('%j is an id: %s', (value, expected) => {
  expect(accepts(id(), value)).toBe(expected);
  expect(accepts(ref('projects', '项目'), value)).toBe(expected);
});

test.each([
  ['bridge/completion', true],
  ['bridge', false],
  ['bridge/completion/more', false],
  ['milestones/bridge/completion', false],
  ['bridge/', false],
])('%j names a milestone: %s', (value, expected) => {
  expect(accepts(milestoneRef(), value)).toBe(expected);
});

test.each([
  ['projects/bridge', true],
  ['milestones/bridge/completion', true],
  ['media/news', false],
  ['bridge', false],
  ['projects/', false],
  ['xprojects/bridge', false],
  ['projects/bridge/a/b', false],
])('%j names a project or a milestone: %s', (value, expected) => {
  expect(accepts(anyRef(['projects', 'milestones'], '对象'), value)).toBe(expected);
});

test.each([
  ['甲乙丙', true],
  [' 甲乙丙 ', true],
  ['甲乙丙丁', false],
  ['', false],
  [' \u3000', false],
  [3, false],
])('%j is a text of up to three characters: %s', (value, expected) => {
  expect(accepts(text('文字', 3), value)).toBe(expected);
});

test('a text is trimmed', () => {
  expect(text('文字').parse(' 甲\n')).toBe('甲');
});

test.each([
  ['https://news.example/1?a=b#c', true],
  ['http://news.example', true],
  ['https://新闻.example/甲', true],
  ['news.example', false],
  ['//news.example', false],
  ['javascript:alert(1)', false],
  ['mailto:a@b.example', false],
  ['ftp://news.example', false],
  ['https://', false],
  ['', false],
])('%j is a web address: %s', (value, expected) => {
  expect(accepts(webUrl('网址'), value)).toBe(expected);
});

describe('what works in bodies alone is refused in fields', () => {
  test.each([
    ['**加粗**', false],
    ['见[案例](cases/a)', false],
    ['提前<Ahead milestone="a/b" baseline="合同工期" />', false],
    ['第3*4号', true],
    ['甲 < 乙，[注] 与（说明）', true],
  ])('%s', (value, accepted) => {
    expect(accepts(text('摘要'), value)).toBe(accepted);
  });
});
