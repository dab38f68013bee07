import { expect, test } from 'vitest';
import type { Citation } from './citation.ts';
import { gbt7714 } from './gbt7714.ts';

const record = (fields: Partial<Citation>): Citation => ({
  key: 'key',
  type: 'EB/OL',
  authors: [],
  title: '',
  ...fields,
});

// Examples of the edition of 2025, by their numbers in it. Where the author is a person, the example is given without
// one, as 7.1.3 allows in the numeric system; no other part is changed.
const CNNIC = record({
  type: 'R/OL',
  authors: ['中国互联网络信息中心'],
  title: '第29次中国互联网络发展状况统计报告',
  date: '2012-01-16',
});

test.each<[example: string, record: Citation, text: string]>([
  [
    '8.5.3 [1], a newspaper',
    record({
      type: 'N',
      title: '数字革命与竞争国际化',
      container: '中国青年报',
      date: '2000-11-20',
      page: '15',
    }),
    '数字革命与竞争国际化[N]. 中国青年报，2000-11-20（15）.',
  ],
  [
    'B.4 [6], a newspaper online, without a day of access',
    record({
      type: 'N/OL',
      title: '探索微观世界的无穷奥秘（科技大观）',
      container: '人民日报',
      date: '2022-08-16',
      page: '17',
      accessed: '2024-01-02',
      url: 'http://paper.people.com.cn/rmrb/html/2022-08/16/nw.D110000renmrb_20220816_317.htm',
    }),
    '探索微观世界的无穷奥秘（科技大观）[N/OL]. 人民日报，2022-08-16（17）. http://paper.people.com.cn/rmrb/html/2022-08/16/nw.D110000renmrb_20220816_317.htm.',
  ],
  [
    'B.7 [1], a report, with its date bare',
    { ...CNNIC, url: 'https://www.cnnic.net.cn/NMediaFile/old_attach/P020120612484958777344.pdf' },
    '中国互联网络信息中心. 第29次中国互联网络发展状况统计报告[R/OL]. 2012-01-16. https://www.cnnic.net.cn/NMediaFile/old_attach/P020120612484958777344.pdf.',
  ],
  [
    '8.8.3 [2], a report of more than three',
    record({
      type: 'R/OL',
      authors: ['中国信息通信研究院', '中国电信股份有限公司研究院', '中国移动通信研究院', '另一家研究院'],
      title: '电信业发展白皮书：2023：新时代高质量发展探索',
      date: '2023-12-28',
      url: 'http://www.caict.ac.cn/kxyj/qwfb/bps/202312/P020240326615399026294.pdf',
    }),
    '中国信息通信研究院，中国电信股份有限公司研究院，中国移动通信研究院，等. 电信业发展白皮书：2023：新时代高质量发展探索[R/OL]. 2023-12-28. http://www.caict.ac.cn/kxyj/qwfb/bps/202312/P020240326615399026294.pdf.',
  ],
  [
    '8.11.2.2 [1], a site without a date',
    record({ title: '中国国家博物馆', accessed: '2025-05-06', url: 'https://www.chnmuseum.cn/' }),
    '中国国家博物馆[EB/OL]. [2025-05-06]. https://www.chnmuseum.cn/.',
  ],
  [
    'B.10 [2], a page of an institution',
    record({
      authors: ['北京鲁迅博物馆（北京新文化运动纪念馆）'],
      title: '北京鲁迅博物馆志愿服务章程',
      container: '北京鲁迅博物馆',
      date: '2021-04-21',
      accessed: '2023-05-02',
      url: 'http://www.luxunmuseum.com.cn/html/202104/a11310.htm',
    }),
    '北京鲁迅博物馆（北京新文化运动纪念馆）. 北京鲁迅博物馆志愿服务章程[EB/OL]. （2021-04-21）[2023-05-02]. http://www.luxunmuseum.com.cn/html/202104/a11310.htm.',
  ],
  [
    'B.10 [8], a page without an author',
    record({
      title: '西黄丸',
      date: '2023-10-07',
      accessed: '2025-08-26',
      url: 'https://ydz.chp.org.cn/JHJ/item?bookId=1&entryId=1154',
    }),
    '西黄丸[EB/OL]. （2023-10-07）[2025-08-26]. https://ydz.chp.org.cn/JHJ/item?bookId=1&entryId=1154.',
  ],
])('GB/T 7714—2025, %s', (_, it, text) => {
  expect(gbt7714(it, '2025')).toBe(text);
});

// Examples of the edition of 2015, as github.com/zotero-chinese/styles lists them for GB/T 7714—2015（顺序编码，双语）;
// signs are half width here. Authors and a subtitle that name persons are left out.
test.each<[example: string, record: Citation, text: string]>([
  [
    'a newspaper',
    record({
      type: 'N',
      title: '数字革命与竞争国际化',
      container: '中国青年报',
      date: '2000-11-20',
      page: '15',
    }),
    '数字革命与竞争国际化[N]. 中国青年报, 2000-11-20(15).',
  ],
  [
    'a newspaper online, with the day of access',
    record({
      type: 'N/OL',
      title: '我们的科技一直在追赶',
      container: '人民日报',
      date: '2013-01-12',
      page: '2',
      accessed: '2013-03-20',
      url: 'http://paper.people.com.cn/rmrb/html/2013-01/12/nw.D110000renmrb_20130112_5-02.htm',
    }),
    '我们的科技一直在追赶[N/OL]. 人民日报, 2013-01-12(2)[2013-03-20]. http://paper.people.com.cn/rmrb/html/2013-01/12/nw.D110000renmrb_20130112_5-02.htm.',
  ],
  [
    'a report online, with its date in brackets',
    {
      ...CNNIC,
      accessed: '2013-03-26',
      url: 'http://www.cnnic.net.cn/hlwfzyj/hlwxzbg/201201/P020120709345264469680',
    },
    '中国互联网络信息中心. 第29次中国互联网络发展状况统计报告[R/OL]. (2012-01-16)[2013-03-26]. http://www.cnnic.net.cn/hlwfzyj/hlwxzbg/201201/P020120709345264469680.',
  ],
  [
    'a page',
    record({
      title: 'UNIMARC and metadata: Dublin Core',
      date: '2009-04-22',
      accessed: '2013-03-27',
      url: 'http://archive.ifla.org/IV/ifla64/138-161e.htm',
    }),
    'UNIMARC and metadata: Dublin Core[EB/OL]. (2009-04-22)[2013-03-27]. http://archive.ifla.org/IV/ifla64/138-161e.htm.',
  ],
  [
    'a page without a date',
    record({
      authors: ['Online Computer Library Center, Inc.'],
      title: 'About OCLC: history of cooperation',
      accessed: '2012-03-27',
      url: 'http://www.oclc.org/about/cooperation.en.html',
    }),
    'Online Computer Library Center, Inc. About OCLC: history of cooperation[EB/OL]. [2012-03-27]. http://www.oclc.org/about/cooperation.en.html.',
  ],
])('GB/T 7714—2015, %s', (_, it, text) => {
  expect(gbt7714(it, '2015')).toBe(text);
});
