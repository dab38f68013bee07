import { expect, test } from 'vitest';
import { writings } from '#leaks/encodings.ts';
import { decodeHtml, missingNotice, pageTitles } from './page-titles.ts';

test('a page calls itself by its title, its metadata and its headings', () => {
  const html = `<head><title>主桥合龙_江省日报</title><meta property="og:title" content="主桥&amp;引桥">
    <meta name="ArticleTitle" content="主桥合龙"></head>
    <body><h1> 主桥<br>合龙，<em>提前</em>49天 </h1><script>var t = "<h1>不是</h1>"</script><p>正文</p></body>`;
  expect(pageTitles(html)).toEqual(['主桥合龙_江省日报', '主桥&引桥', '主桥合龙', '主桥 合龙，提前49天']);
});

test('what is as long as a text is none', () => {
  expect(pageTitles(`<h1>${'字'.repeat(201)}</h1><title></title>`)).toEqual([]);
});

const [utf8 = Buffer.of(), , , gbk = Buffer.of()] = writings('<meta charset="gb2312"><title>合龙</title>');
const bare = writings('<title>合龙</title>');

test.each([
  ['the header names it', bare[3] ?? utf8, 'text/html; charset=GBK'],
  ['the page names it', gbk, 'text/html'],
  ['nobody names UTF-8', bare[0] ?? gbk, ''],
  ['nobody names GBK', bare[3] ?? utf8, ''],
  ['an encoding is named that there is none of', bare[0] ?? gbk, 'text/html; charset=none'],
])('a page is read where %s', (_, bytes, contentType) => {
  expect(pageTitles(decodeHtml(bytes, contentType))).toEqual(['合龙']);
});

test.each([
  ['404', true],
  ['404 Not Found', true],
  ['页面不存在_江省日报', true],
  ['抱歉，您访问的页面不存在', true],
  ['该文章已被删除', true],
  ['404米长的栈桥合龙', false],
  ['让“页面不存在”成为过去', false],
  ['江省日报', false],
])('“%s” says that there is nothing: %s', (title, missing) => {
  expect(missingNotice(['江省日报', title]) !== undefined).toBe(missing);
});
