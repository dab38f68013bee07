import { expect, test } from 'vitest';
import { pageFacts } from './page-facts.ts';
import { sitemaps } from './write-sitemap.ts';

const ROOT = 'https://brand.example/party/';
const head = (more: string) => `<html><head>${more}</head><body></body></html>`;
const canonical = `<link rel="canonical" href="${ROOT}cases/bridge/">`;
const ofPath = (path: string, modified?: string) => ({
  url: `${ROOT}${path}`,
  pictures: [],
  ...(modified !== undefined && { modified }),
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
    pictures: [`${ROOT}assets/a.jpg`],
  });
});

test('what search engines are kept from is not told of', () => {
  expect(pageFacts(head(`${canonical}<meta name="robots" content="noindex">`))).toBeUndefined();
  expect(pageFacts(head('<title>Moved</title>'))).toBeUndefined();
  expect(pageFacts(head(canonical))).toEqual({ url: `${ROOT}cases/bridge/`, pictures: [] });
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

test('a section with more addresses than a file may hold is cut', () => {
  const pages = ['a', 'b', 'c'].map((it) => ofPath(`cases/${it}/`));
  const files = sitemaps(pages, ROOT, 2);
  expect(files.map((it) => it.name)).toEqual(['sitemap.xml', 'sitemap-cases-1.xml', 'sitemap-cases-2.xml']);
});

test('addresses are escaped, and no pages make no files', () => {
  const [, file] = sitemaps([{ url: `${ROOT}a/?b&c`, pictures: [`${ROOT}x&y.jpg`] }], ROOT);
  expect(file?.text).toContain(
    'a/?b&amp;c</loc><image:image><image:loc>https://brand.example/party/x&amp;y.jpg',
  );
  expect(sitemaps([], ROOT)).toEqual([]);
});
