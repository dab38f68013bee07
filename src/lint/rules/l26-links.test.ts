import { describe, expect, test } from 'vitest';
import { hitsOf } from '#testing/lint.ts';
import { links } from './l26-links.ts';

describe('an address', () => {
  test.each([
    ['http://news.example.cn/1', '用的是不加密的 http 地址'],
    ['http://192.0.2.10/oa', '用的是 IP 地址 192.0.2.10'],
    ['https://192.0.2.10:8080/', '用的是 IP 地址'],
    ['https://mp.weixin.qq.com/s?tempkey=abc&chksm=1', '是公众号的临时地址'],
    ['https://mp.weixin.qq.com/s?src=11&timestamp=1&signature=x', '是公众号的临时地址'],
    ['https://pan.baidu.com/s/1abc', '指向网盘 pan.baidu.com'],
    ['https://www.alipan.com/s/abc', '指向网盘'],
    ['https://www.youtube.com/watch?v=1', '指向境外网站 www.youtube.com'],
    ['https://zh.wikipedia.org/wiki/X', '指向境外网站'],
    ['https://www.google.com.hk/', '指向境外网站'],
    ['https://x.com/a', '指向境外网站'],
  ])('%s', (url, message) => {
    expect(hitsOf(links, `见[大桥合龙的报道](${url})。`)).toEqual([
      expect.stringContaining(`1:3 链接“大桥合龙的报道”${message}`),
    ]);
  });
});

describe('the words of a link', () => {
  test.each(['点击这里', '这里', '此处', '链接', '点击查看', 'here'])('%s', (words) => {
    expect(hitsOf(links, `请[${words}](https://news.example.cn/1)。`)).toEqual([
      `1:3 链接文字“${words}”没有说明去向`,
    ]);
  });

  test('are no address', () => {
    expect(hitsOf(links, '见 https://news.example.cn/1 。')).toHaveLength(1);
  });
});

test.each([
  '见[大桥合龙的报道](https://news.example.cn/1)。',
  '见[共建协议](agreements/line3-pairing)和[上文](#one)。',
  '见[公众号文章](https://mp.weixin.qq.com/s/AbCdEf)和[另一篇](https://mp.weixin.qq.com/s?__biz=A&mid=1&sn=2)。',
  '见[阿里云](https://www.aliyun.com/)、[盒子](https://www.netflix.com.example.cn/)、[方案](https://max.com/a)。',
  '请[来信](mailto:party-work@example.com)。',
  '见[这里的规定](https://news.example.cn/1)。',
])('“%s” is right', (mdx) => {
  expect(hitsOf(links, mdx)).toEqual([]);
});
