import { expect, test } from 'vitest';
import { hitsOf } from '#testing/lint.ts';
import { superlatives } from './l12-superlatives.ts';

test.each([
  ['建成全省首个联建平台。', '1:5 “首个”没有登记依据'],
  ['这在国内尚属首例。', '“首例”没有登记依据'],
  ['在全国首次采用这种工法。', '“首次”没有登记依据'],
  ['是全市最大的体育场。', '“最大”没有登记依据'],
  ['刷新同类项目单月施工最快纪录。', '“最快”没有登记依据'],
  ['刷新单月施工最快纪录。', '“最快”没有登记依据'],
  ['是行业唯一入选的项目。', '“唯一”没有登记依据'],
  ['考评排名第一。', '“第一”没有登记依据'],
  ['一座新城从无到有。', '“从无到有”没有登记依据'],
  ['短短半年建成。', '“短短”没有登记依据'],
  ['填补国内技术空白。', '“填补国内技术空白”没有登记依据'],
  ['工艺国际领先。', '“国际领先”没有登记依据'],
])('%s', (text, message) => {
  expect(hitsOf(superlatives, text)).toEqual([expect.stringContaining(message)]);
});

test.each([
  '首个节段吊装，首次例会，第一次议事，首个工作日答复。',
  '第一时间到场，第一书记，一线，第一季度，第一批交付，第一，对图。',
  '全市第一季度检查，全国第一批试点，全省第一书记培训。',
  '离围挡最近处不到20米，最要紧的是安全，最早登记的难点，最大限度减少扰民。',
  '全市最高气温38度，报全国最高人民法院，本市最大的困难是管线。',
  '用全国唯一编号查询；工期不是全市唯一的原因。',
  '节省最多的一项，全国规范规定的最大间距，通风系统最大功率，监测区域最大沉降，责任区最长的梁。',
  '最快三天办结，最长的梁20米。',
  '夜班工人第一次不用赶会。',
  '安全是第一位的，安全第一。',
])('%s is right', (text) => {
  expect(hitsOf(superlatives, text)).toEqual([]);
});

test('what has evidence is silent, and a quoted headline', () => {
  const page = { proven: ['单月掘进486米，刷新同类区间最快纪录'] };
  expect(hitsOf(superlatives, '刷新单月施工最快纪录。', { page })).toEqual([]);
  expect(hitsOf(superlatives, '是全市最大的体育场。', { page })).toHaveLength(1);
  expect(hitsOf(superlatives, { verbatim: '全市最大体育场竣工' })).toEqual([]);
});
