import { describe, expect, test } from 'vitest';
import { shortDescription, shortTitle } from './shorten.ts';

describe('a shared title', () => {
  test.each([
    ['大桥合龙', '大桥合龙'],
    ['一'.repeat(28), '一'.repeat(28)],
    [
      '四家单位一个联合党支部，先锋岗设在关键工序，大桥较合同工期提前四十九天合龙',
      '四家单位一个联合党支部，先锋岗设在关键工序…',
    ],
    [
      '中共示例建设集团有限公司委员会，第一工程公司党支部书记讲党课',
      '中共示例建设集团有限公司委员会，第一工程公司党支部书记…',
    ],
    [
      '大桥，四家单位成立一个联合党支部把先锋岗设在关键工序上',
      '大桥，四家单位成立一个联合党支部把先锋岗设在关键工序上',
    ],
    [
      '大桥，四家单位成立一个联合党支部把先锋岗设在关键工序的最前面',
      '大桥，四家单位成立一个联合党支部把先锋岗设在关键工序…',
    ],
  ])('“%s” is “%s”', (title, short) => {
    expect(shortTitle(title)).toBe(short);
  });

  test('has at most 28 characters, also of a word that is longer', () => {
    for (const title of ['工'.repeat(40), 'x'.repeat(40), '大桥合龙'.repeat(10), '😀'.repeat(29)]) {
      expect([...shortTitle(title)].length).toBeLessThanOrEqual(28);
      expect(shortTitle(title)).toMatch(/…$/);
    }
  });
});

test('a description has at most 120 characters and ends after a word', () => {
  const text = '参建各方党组织围绕一道工程难题共同拿方案、共同担责任。'.repeat(6);
  const short = shortDescription(text);
  expect([...short].length).toBeLessThanOrEqual(120);
  expect(text.startsWith(short.slice(0, -1))).toBe(true);
  expect(short).toMatch(/[^，。、]…$/);
});
