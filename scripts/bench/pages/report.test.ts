import { expect, test } from 'vitest';
import { type Figures, type Loss } from './figures.ts';
import { reportOf } from './report.ts';
import { makeSample } from './sample.ts';

const circumstances = { lighthouse: '13', browser: '153', runs: 3 };
const measured = (name: string, figures: Partial<Figures> = {}, losses: Loss[] = [], site = '演示网站') => ({
  site,
  page: { name, path: 'x/' },
  middle: makeSample(figures, losses),
});
const rowWith = (report: string, start: string) => report.split('\n').find((it) => it.startsWith(start));

test('a site that meets every target is said to', () => {
  const report = reportOf([measured('首页', { fcp: 970, lcp: 1200, tbt: 50 })], circumstances);
  expect(rowWith(report, '| 演示网站')).toBe(
    '| 演示网站 | 首页 | 100 | 100 | 100 | 100 | 0.97 | 1.20 | 50 | 0 | 0.80 | 87.9 / 9 | 48.8 / 6 |',
  );
  expect(report).toContain('全部达到目标');
  expect(report).toContain('不是本次结果');
});

test('what is missed is marked and named, with the audits that took points', () => {
  const losses = [{ category: 'seo', audit: 'canonical', text: '规范\n链接' }];
  const report = reportOf([measured('首页', { seo: 92, fcp: 980, cls: 0.002 }, losses)], circumstances);
  expect(rowWith(report, '| 演示网站')).toContain('| **92 ✗** | **0.98 ✗** | 1.00 | 0 | **0.002 ✗** |');
  expect(report).toContain('未达到目标的页面：首页（/x/）');
  expect(report).toContain('- 首页：seo / canonical：规范 链接');
});

test('figures are compared as precisely as they are shown', () => {
  const figures = { fcp: 974, lcp: 1204, cls: 0.000027, bytesWithoutPictures: 60 * 1024 + 40 };
  expect(reportOf([measured('案例', figures)], circumstances)).toContain('全部达到目标');
  expect(reportOf([measured('案例', { lcp: 1206 })], circumstances)).toContain('**1.21 ✗**');
});

test('the weight is limited on case pages alone', () => {
  const heavy = { bytesWithoutPictures: 60 * 1024 + 600, requestsWithoutPictures: 8 };
  const report = reportOf([measured('案例', heavy), measured('时间线', heavy)], circumstances);
  expect(rowWith(report, '| 演示网站 | 案例')).toContain('| **60.6 ✗** / **8 ✗** |');
  expect(rowWith(report, '| 演示网站 | 时间线')).toContain('| 60.6 / 8 |');
});

test('a peer that misses a target does not count against the site', () => {
  const report = reportOf([measured('首页'), measured('首页', { lcp: 2000 }, [], 'peer')], circumstances);
  expect(rowWith(report, '| peer')).toContain('**2.00 ✗**');
  expect(report).toContain('全部达到目标');
});

test('what could not be measured is a miss', () => {
  expect(reportOf([measured('首页', { lcp: Number.NaN })], circumstances)).toContain(
    '未达到目标的页面：首页',
  );
});
