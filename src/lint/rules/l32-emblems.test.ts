import { describe, expect, test } from 'vitest';
import type { LintPhoto } from '#lint/page.ts';
import { hitsOf } from '#testing/lint.ts';
import { emblems } from './l32-emblems.ts';

const said = (photo: Partial<LintPhoto>) =>
  hitsOf(
    emblems,
    {},
    {
      page: {
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
    },
  );

describe('a picture that is an emblem', () => {
  test.each([
    '党徽',
    '党徽图案',
    '一面鲜红的党旗',
    '金色的党徽',
    '中国共产党党旗',
    '中华人民共和国国徽',
    '五星国旗',
    '党徽，红色背景',
    '国旗和党旗',
    '团徽标志（矢量）',
  ])('%s', (alt) => {
    expect(said({ alt })).toHaveLength(1);
    expect(said({ caption: alt })).toHaveLength(1);
  });

  test.each(['tuanhui.png', './army/junqi-logo.svg', '团徽图案2.jpg'])('%s', (file) => {
    expect(said({ file })).toHaveLength(1);
  });
});

test.each([
  '党员在党旗下重温誓词',
  '会议室里的签约现场，背景墙上挂着党旗',
  '党旗在建设工地上空飘扬，工人正在浇筑',
  '国旗下的升旗仪式',
  '党徽下面的签到台前，工人排队',
  '佩戴党徽的党员在现场巡查',
])('“%s” is an event', (alt) => {
  expect(said({ alt })).toEqual([]);
});

test.each(['junqi-2-jie.jpg', '团旗下的宣誓.jpg', 'flag-zones.png'])('%s says no more', (file) => {
  expect(said({ file })).toEqual([]);
});

test.each(['danghui.png', 'national-emblem-icon.png', '党旗图案2.jpg'])(
  '%s is told by the scan of all files',
  (file) => {
    expect(said({ file })).toEqual([]);
  },
);
