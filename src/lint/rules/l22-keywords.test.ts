import { describe, expect, test } from 'vitest';
import { hitsOf } from '#testing/lint.ts';
import { keywords } from './l22-keywords.ts';

describe('keywords', () => {
  test.each(['党建共建 项目建设', '党建共建、项目建设', '党建共建；项目建设', '党建,共建', '党建/共建'])(
    '%s are several',
    (keyword) => {
      expect(hitsOf(keywords, { keyword: [keyword] })).toEqual([`1:1 “${keyword}”是几个关键词写在了一起`]);
    },
  );

  test('are no longer than 12 and no shorter than 2 characters, and stand once', () => {
    expect(hitsOf(keywords, { keyword: ['联建平台责任区先锋岗红色工地'] })[0]).toContain('有 14 字');
    expect(hitsOf(keywords, { keyword: ['桥'] })[0]).toContain('太短');
    expect(hitsOf(keywords, { keyword: ['联建', '共建', '联建'] })).toEqual(['1:1 关键词“联建”写了两次']);
  });

  test.each(['联建', 'BIM', 'BIM 技术', 'EPC 总承包', '国有企业党建', '“三会一课”', '一平台四区六责一计划'])(
    '%s is one',
    (keyword) => {
      expect(hitsOf(keywords, { keyword: [keyword] })).toEqual([]);
    },
  );

  test('in a line of a plain text are parted somehow', () => {
    const line = (text: string) => hitsOf(keywords, '', { page: { texts: paragraph(text) } });
    expect(line('关键词：联建平台责任区先锋岗红色工地')[0]).toContain('1:5 关键词“联建平台');
    expect(line('关键词：联建平台 责任区；先锋岗')).toEqual([]);
    expect(line('关键词是联建平台和责任区先锋岗红色工地。')).toEqual([]);
  });
});

function paragraph(text: string) {
  const locate = (offset: number) => ({ line: 1, column: offset + 1 });
  return [{ text, role: 'paragraph' as const, verbatim: false, path: [], links: [], locate }];
}

describe('a title', () => {
  test('of two clauses is parted', () => {
    const long = '联建平台聚合力过江通道工程建设提质效';
    expect(hitsOf(keywords, { title: `云津新区${long}` })).toHaveLength(1);
    expect(hitsOf(keywords, { title: long }, { page: { kind: 'text' } })).toHaveLength(1);
  });

  test.each([
    '支部结对破难题桥梁合龙抢节点',
    '党旗插在工地上党员冲在急难处',
    '品牌引领开新局党建聚力促攻坚',
    '夜校点亮工友梦支部架起连心桥',
  ])('“%s” has two halves', (title) => {
    expect(hitsOf(keywords, { title })).toHaveLength(1);
  });

  test.each([
    '渡口站党建联建平台协议签订仪式',
    '澜江大桥建设者在汛期坚守一线',
    '党建引领下的重大工程建设管理',
    '过江通道项目党员在一线守护安全',
    '三个支部在一张图上解决管线难题',
    '联建平台聚合力，过江通道工程建设提质效',
    '联建平台聚合力 过江通道工程建设提质效',
    '四家单位一个联合党支部把先锋岗设在关键工序上面',
    '以高质量党建引领保障过江通道工程建设高质量发展',
  ])('“%s” is right', (title) => {
    expect(hitsOf(keywords, { title }, { page: { kind: 'text' } })).toEqual([]);
  });
});

describe('a summary', () => {
  test('says something, and not everything', () => {
    expect(hitsOf(keywords, { summary: '项目党建工作取得较好成效。' })[0]).toContain('摘要只有 13 字');
    expect(hitsOf(keywords, { summary: '工'.repeat(401) })[0]).toContain('摘要有 401 字');
    expect(hitsOf(keywords, { summary: '四家单位的党员编入一个联合党支部。' })).toEqual([]);
  });

  test('may still be short in a draft', () => {
    expect(hitsOf(keywords, { summary: '待写' }, { page: { draft: true } })).toEqual([]);
  });
});
