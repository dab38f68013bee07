import { describe, expect, test } from 'vitest';
import type { LintPhoto } from '#lint/page.ts';
import { hitsOf, makeLintContext, makeLintPage } from '#testing/lint.ts';
import { maps } from './l33-maps.ts';

const pageWith = (photo: Partial<LintPhoto>) =>
  makeLintPage(
    {},
    {
      photos: [
        {
          index: 0,
          file: './signing.png',
          alt: '会议桌上放着四份协议',
          caption: '签订共建协议',
          people: 'none',
          locate: () => ({ line: 1, column: 1 }),
          ...photo,
        },
      ],
    },
  );

const said = (photo: Partial<LintPhoto>) => hitsOf(maps, {}, { page: pageWith(photo) });

describe('a map', () => {
  test.each([
    '澜江市地图',
    '云津过江通道区位图',
    '项目位置示意图，标出两处工地',
    '北埠区行政区划图',
    '项目位置图（2024年）',
    '长征路线图',
  ])('%s', (words) => {
    expect(said({ alt: words })).toHaveLength(1);
    expect(said({ caption: words })).toHaveLength(1);
    expect(said({ alt: words, mapApproval: 'GS(2024)1234号' })).toEqual([]);
  });

  test.each(['map.png', './location-map-2.png', 'ditu.jpg', '澜江市地图.png'])('%s', (file) => {
    expect(said({ file })).toHaveLength(1);
  });
});

test.each([
  '桥梁施工总平面图',
  '地铁车站剖面插图',
  '党员查看项目位置图',
  '墙上挂着一张城市地图',
  '党员在地图前讨论导改方案',
  '四个红旗责任区的责任地图',
  '党建联建路线图',
  '交通导改绕行路线图',
])('“%s” is none', (alt) => {
  expect(said({ alt })).toEqual([]);
});

test('what only the name of the file says is mended there', () => {
  const photo = { alt: '会议桌', file: './map.png' };
  const remedies = (it: Partial<LintPhoto>) =>
    maps.check(pageWith(it), makeLintContext()).map(({ remedy }) => remedy);
  expect(remedies(photo)).toEqual([expect.stringContaining('请改文件名')]);
  expect(remedies({ ...photo, alt: '澜江市地图' })).toEqual([expect.not.stringContaining('文件名')]);
});

test.each(['mind-map.png', 'sitemap.png', 'roadmap-2024.png', 'mapper.png', 'site-zones.png'])(
  '%s is none',
  (file) => {
    expect(said({ file })).toEqual([]);
  },
);
