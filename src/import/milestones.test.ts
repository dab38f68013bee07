import { expect, test } from 'vitest';
import { makeContent, makeProject } from '#testing/content.ts';
import { milestoneOffers } from './milestones.ts';

// The bridge has one milestone, 101 days before its contract and 45 before its plan.
const content = makeContent({ projects: [makeProject({ id: 'bridge' })] });
const offers = (text: string, projects = ['bridge']) => milestoneOffers(text, content, projects);

test('a number that a registered milestone gives is to be computed from it', () => {
  const [offer] = offers('主桥合龙，较合同工期提前101天。');
  expect(offer).toMatchObject({
    days: 101,
    baseline: '合同工期',
    milestone: expect.stringMatching(/^bridge\//) as string,
  });
  expect(offer?.question).toContain('<Ahead milestone="bridge/');
});

test('another number asks for the contract’s day and the actual one', () => {
  const [offer] = offers('2023年6月3日主塔封顶，较合同工期提前30天。');
  expect(offer).toMatchObject({ days: 30, date: '2023-06-03', baseline: '合同工期' });
  expect(offer?.milestone).toBeUndefined();
  expect(offer?.question).toMatch(/合同工期的日期是哪一天？实际是不是 2023-06-03？/);
});

test('a number without a baseline asks for it, and late is negative', () => {
  const [offer] = offers('因暴雨滞后12天。');
  expect(offer).toMatchObject({ days: -12 });
  expect(offer?.question).toContain('对照的是哪个基准');
});

test('a day on which something was finished may be a milestone', () => {
  expect(offers('2023年9月26日，区间全线贯通。')).toMatchObject([{ date: '2023-09-26' }]);
});

test.each(['2023年9月26日，召开动员会。', '提前3天通知居民。', '正文。'])('%s asks nothing', (text) => {
  expect(offers(text)).toEqual([]);
});
