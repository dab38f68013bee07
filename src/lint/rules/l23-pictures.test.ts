import { describe, expect, test } from 'vitest';
import type { LintPhoto } from '#lint/page.ts';
import { hitsOf } from '#testing/lint.ts';
import { pictures } from './l23-pictures.ts';

const PHOTO: LintPhoto = {
  index: 0,
  file: './site-zones.png',
  alt: '工地鸟瞰，场地分成四个责任区',
  caption: '体育中心四个红旗责任区的划分',
  people: 'none',
  locate: (field) => ({
    line: ['file', 'alt', 'caption', 'people', 'consent'].indexOf(field) + 1,
    column: 1,
  }),
};
const said = (photo: Partial<LintPhoto>, draft = false) =>
  hitsOf(pictures, {}, { page: { photos: [{ ...PHOTO, ...photo }], draft } });

describe('an alternative text', () => {
  test.each([
    ['图片', '没有说出画面内容'],
    ['图1', '没有说出画面内容'],
    ['现场照片', '没有说出画面内容'],
    ['image', '没有说出画面内容'],
    ['IMG_2031.JPG', '是文件名'],
    ['site-zones', '是文件名'],
    ['Site-Zones.png', '是文件名'],
    ['微信图片_20240321', '是文件名'],
    ['暂无', '没有说出画面内容'],
    ['责任区', '太短'],
  ])('%s', (alt, message) => {
    expect(said({ alt })).toEqual([`2:1 替代文字“${alt}”${said({ alt })[0]?.split('”')[1] ?? ''}`]);
    expect(said({ alt })[0]).toContain(message);
  });
});

describe('a caption', () => {
  test.each([
    ['无', '没有内容'],
    ['待补充', '没有内容'],
    ['图2', '没有内容'],
    ['DSC_0012', '是文件名'],
    [PHOTO.alt, '和替代文字一样'],
  ])('%s', (caption, message) => {
    expect(said({ caption })).toHaveLength(1);
    expect(said({ caption })[0]).toContain(message);
  });
});

test.each(['网络', '来自网络', '无', '未知', '待补。'])('a credit of “%s” names nobody', (credit) => {
  expect(hitsOf(pictures, { credit })).toHaveLength(1);
});

test.each(['澜江城建 示意图', '澜江城建集团党委工作部', '无锡日报', '网络安全中心'])(
  '“%s” is a credit',
  (credit) => {
    expect(hitsOf(pictures, { credit })).toEqual([]);
  },
);

test.each(['体育场外景插图', '图书馆工地的塔吊', '照片墙前的工人座谈', '图纸会审现场的长桌'])(
  '“%s” says what is seen',
  (alt) => {
    expect(said({ alt })).toEqual([]);
  },
);

test('what is to be written may stand in a draft', () => {
  expect(said({ alt: '【待写】', caption: '【待写：图片说明】' }, true)).toEqual([]);
});
