import { describe, expect, test } from 'vitest';
import { readPage } from './read-page.ts';

const read = (body: string) => readPage(`<!doctype html><html><body>${body}</body></html>`, 'cases/a/');
const texts = (body: string) =>
  read(`<article data-pagefind-body>${body}</article>`)?.blocks.map((it) => `${it.field} ${it.text}`);

test('a page without a body for search is none', () => {
  expect(read('<main><h1>关于</h1></main>')).toBeUndefined();
});

test('only the body for search is read', () => {
  expect(read('<p>前</p><main data-pagefind-body><p>正文</p></main><p>后</p>')?.blocks).toEqual([
    { field: 'body', text: '正文' },
  ]);
});

test('what a result shows and its facets come from the attributes', () => {
  const page = read(`<article data-pagefind-body>
    <span hidden data-pagefind-meta="kind:里程碑"></span><span hidden data-pagefind-meta="date:2024-03-21"></span>
    <span hidden data-pagefind-meta="number:较合同工期提前101天"></span>
    <span hidden data-pagefind-filter="kind:里程碑"></span>
    <span hidden data-pagefind-filter="theme:红旗责任区"></span><span hidden data-pagefind-filter="theme:攻坚：质量"></span>
    <h1>竣工</h1>
    <picture><source type="image/avif" srcset="/a.avif 480w"><source type="image/webp" srcset="/a-480.webp 480w, /a-800.webp 800w"></picture>
    <picture><source type="image/webp" srcset="/b.webp 480w"></picture></article>`);
  expect(page).toEqual({
    href: 'cases/a/',
    title: '竣工',
    kind: '里程碑',
    date: '2024-03-21',
    number: '较合同工期提前101天',
    picture: '/a-480.webp',
    blocks: [{ field: 'title', text: '竣工' }],
    facets: { kind: ['里程碑'], theme: ['红旗责任区', '攻坚：质量'] },
  });
});

test('a page that tells nothing of itself has neither number nor picture', () => {
  expect(read('<main data-pagefind-body><p>正文</p></main>')).toEqual({
    href: 'cases/a/',
    title: '',
    kind: '',
    date: '',
    blocks: [{ field: 'body', text: '正文' }],
    facets: {},
  });
});

describe('text', () => {
  test.each([
    ['of an h1 is the title', '<h1>红旗</h1>', ['title 红旗']],
    [
      'of a weighted element is key text',
      '<p data-pagefind-weight="3">提前<b>101</b>天</p>',
      ['key 提前101天'],
    ],
    [
      'inside a weighted list is key text',
      '<ul data-pagefind-weight="3"><li>甲<li>乙</ul>',
      ['key 甲', 'key 乙'],
    ],
    [
      'in inline elements stays in one block',
      '<p>红<wbr>旗<em>责任</em><a href="/">区</a></p>',
      ['body 红旗责任区'],
    ],
    [
      'in an inline element shown as a block is one of its own',
      '<p>甲<span class="block">乙</span>丙</p>',
      ['body 甲', 'body 乙', 'body 丙'],
    ],
    ['on both sides of a line break is two blocks', '<p>甲<br>乙</p>', ['body 甲', 'body 乙']],
    ['between blocks is a block', '<div>甲<p>乙</p>丙</div>', ['body 甲', 'body 乙', 'body 丙']],
    ['has its white space collapsed', '<p>  甲\n   乙 </p>', ['body 甲 乙']],
    ['has its entities read', '<p>A&amp;B&nbsp;甲</p>', ['body A&B 甲']],
    ['that is ignored is left out', '<p>甲<span data-pagefind-ignore>乙</span>丙</p>', ['body 甲丙']],
    ['inside what is ignored is left out', '<div data-pagefind-ignore><p>乙</p></div><p>丙</p>', ['body 丙']],
    [
      'of navigation, footers, forms and scripts is left out',
      '<nav>一</nav><footer>二</footer><form>三</form><script>四</script><style>五</style><p>六</p>',
      ['body 六'],
    ],
    [
      'of table cells is a block each',
      '<table><tr><td>甲</td><td>乙</td></tr></table>',
      ['body 甲', 'body 乙'],
    ],
  ])('%s', (_, body, expected) => {
    expect(texts(body)).toEqual(expected);
  });
});

test('a body inside what is ignored is not read', () => {
  expect(read('<div data-pagefind-body data-pagefind-ignore><p>乙</p></div>')?.blocks).toEqual([]);
});
