import { describe, expect, test } from 'vitest';
import { hitsOf } from '#testing/lint.ts';
import { staleWords } from './l24-stale-words.ts';

describe('a word for a day that moves', () => {
  test.each([
    ['今年大桥合龙。', '今年'],
    ['截至今年6月，完成六成。', '今年'],
    ['去年开工的标段已经完成。', '去年'],
    ['日前，大桥合龙。', '日前'],
    ['记者日前获悉，大桥合龙。', '日前'],
    ['近日，大桥合龙。', '近日'],
    ['目前工程进展顺利。', '目前'],
    ['到目前为止，没有返工。', '目前'],
    ['接下来，支部将轮流牵头。', '接下来'],
    ['在接下来的施工中，支部轮流牵头。', '接下来'],
    ['最近，社区送来锦旗。', '最近'],
    ['最近一个月没有投诉。', '最近'],
    ['昨天完成首吊。', '昨天'],
    ['前不久，四方开会。', '前不久'],
    ['去年底开工的标段已经完成。', '去年底'],
    ['本月底，隧道贯通。', '本月底'],
    ['目前为止没有返工。', '目前'],
    ['上个月完成首吊。', '上个月'],
  ])('%s', (text, word) => {
    expect(hitsOf(staleWords, text)).toEqual([expect.stringContaining(`“${word}”过一段时间`)]);
  });
});

test.each([
  '项目前期准备，科目前后衔接，醒目前提下张贴。',
  '围挡最近处不到20米，离最近的小区150米，最近的一户在路口。',
  '5月31日前完成，节日前走访，竣工日前办结，十日前报到。',
  '接近日均水平，失去年轻人，如今年轻人多了。',
  '透明年报，证明年限，把图纸接下来，任务承接下来。',
  '他说：“今年回家过年。”',
  '截至2024年3月，目前已完成六成。',
  '2024年3月21日大桥合龙，目前已经通车。',
  '今年（2024年）完成合龙。',
  '讲古今年画里的故事，汛期前不久检修，通报上周进展，公示栏写明本月重点。',
  '下个月换什么工序，要先讲清楚。',
  '> 今年我们回家过年。',
])('“%s” is right', (text) => {
  expect(hitsOf(staleWords, text)).toEqual([]);
});

test('pages without a date and quoted headlines may say it', () => {
  expect(hitsOf(staleWords, '目前有党员12名。', { page: { dated: false } })).toEqual([]);
  expect(hitsOf(staleWords, { verbatim: '大桥日前合龙' })).toEqual([]);
});

test('a date of another sentence makes nothing clear', () => {
  expect(hitsOf(staleWords, '2024年3月21日合龙。目前进展顺利。')).toHaveLength(1);
});
