import { expect, test } from 'vitest';
import { withDays } from './page-days.ts';
import { pageFacts } from './page-facts.ts';
import { sitemaps } from './write-sitemap.ts';

const ROOT = 'https://brand.example/party/';
const head = (more: string) => `<html><head>${more}</head><body></body></html>`;
const canonical = `<link rel="canonical" href="${ROOT}cases/bridge/">`;
const ofPath = (path: string, modified?: string, links: string[] = []) => ({
  url: `${ROOT}${path}`,
  modified,
  links: links.map((it) => `${ROOT}${it}`),
  pictures: [],
});

test('a page tells its address, the day of its last change, and its pictures', () => {
  const data = {
    '@graph': [{ '@type': 'ImageObject', contentUrl: `${ROOT}assets/a.jpg` }, { '@type': 'Article' }],
  };
  const html = head(
    `${canonical}<meta property="article:modified_time" content="2024-06-01T00:00:00+08:00">` +
      `<script type="application/ld+json">${JSON.stringify(data)}</script><script>{}</script>`,
  );
  expect(pageFacts(html)).toEqual({
    url: `${ROOT}cases/bridge/`,
    modified: '2024-06-01',
    links: [],
    pictures: [`${ROOT}assets/a.jpg`],
  });
});

test('what a page leads to is what its own matter does, without query and fragment', () => {
  const link = (href: string) => `<a href="${href}">x</a>`;
  const matter = ['/party/cases/a/#p1', '../b/?q=1', '../b/', 'http://[', 'https://else.example/'].map(link);
  const html = `${head(canonical)}<nav>${link('/party/nav/')}</nav><main>${matter.join('')}</main>${link('/party/foot/')}`;
  expect(pageFacts(html)?.links).toEqual([
    'https://brand.example/party/cases/a/',
    'https://brand.example/party/cases/b/',
    'https://else.example/',
  ]);
});

test('what search engines are kept from is not told of', () => {
  expect(pageFacts(head(`${canonical}<meta name="robots" content="noindex">`))).toBeUndefined();
  expect(pageFacts(head('<title>Moved</title>'))).toBeUndefined();
  expect(pageFacts(head(canonical))).toMatchObject({ url: `${ROOT}cases/bridge/`, pictures: [] });
});

test('one file a section, and one that names them with the day of the newest page', () => {
  const files = sitemaps(
    [ofPath(''), ofPath('cases/b/', '2024-01-02'), ofPath('cases/a/', '2024-03-04'), ofPath('media/')],
    ROOT,
  );
  expect(files.map((it) => it.name)).toEqual([
    'sitemap.xml',
    'sitemap-cases.xml',
    'sitemap-media.xml',
    'sitemap-pages.xml',
  ]);
  expect(files[0]?.text).toContain(
    `<sitemap><loc>${ROOT}sitemap-cases.xml</loc><lastmod>2024-03-04</lastmod></sitemap>\n` +
      `<sitemap><loc>${ROOT}sitemap-media.xml</loc></sitemap>`,
  );
  expect(files[1]?.text).toContain(
    `<url><loc>${ROOT}cases/a/</loc><lastmod>2024-03-04</lastmod></url>\n<url><loc>${ROOT}cases/b/</loc>`,
  );
});

test.each([
  ['addresses', { addresses: 2, bytes: 1_000 }],
  ['bytes', { addresses: 10, bytes: 150 }],
])('a section with more %s than a file may hold is cut', (_, limits) => {
  const pages = ['a', 'b', 'c'].map((it) => ofPath(`cases/${it}/`));
  const files = sitemaps(pages, ROOT, limits);
  expect(files.map((it) => it.name)).toEqual(['sitemap.xml', 'sitemap-cases-1.xml', 'sitemap-cases-2.xml']);
  expect(files.map((it) => it.text.match(/<url>/g)?.length)).toEqual([undefined, 2, 1]);
});

test('a list has the day of the newest page that it leads to, if any tells one', () => {
  const [list, other, ours] = withDays([
    ofPath('cases/', undefined, ['cases/a/', 'cases/b/', 'about/', 'gone/']),
    ofPath('cases/a/', '2024-01-02', ['cases/b/']),
    ofPath('about/', undefined, ['cases/']),
    ofPath('cases/b/', '2024-03-04'),
  ]);
  expect(list?.modified).toBe('2024-03-04');
  expect(other?.modified).toBe('2024-01-02');
  expect(ours?.modified).toBeUndefined();
});

test('addresses are escaped, and no pages make no files', () => {
  const [, file] = sitemaps([{ url: `${ROOT}a/?b&c`, links: [], pictures: [`${ROOT}x&y.jpg`] }], ROOT);
  expect(file?.text).toContain(
    'a/?b&amp;c</loc><image:image><image:loc>https://brand.example/party/x&amp;y.jpg',
  );
  expect(sitemaps([], ROOT)).toEqual([]);
});
