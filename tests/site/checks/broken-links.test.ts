import { expect, test } from 'vitest';
import { brokenLinks } from './broken-links.ts';

function broken(html: string, others: Record<string, string> = {}): string[] {
  const texts = new Map(Object.entries({ 'cases/one/index.html': html, ...others }));
  const files = new Set([...texts.keys(), 'index.html', 'assets/a.png', 'assets/b.png', 'fonts/h.woff2']);
  return brokenLinks({ base: '/party/', publicOrigin: 'https://brand.example', files, texts });
}

test.each([
  ['a page of the site', '<a href="/party/cases/one/">'],
  ['the home page', '<a href="/party/">'],
  ['an anchor of the same page', '<a href="#top"></a><p id="top">'],
  ['an anchor with Chinese characters', '<a href="#%E6%88%90%E6%95%88"></a><p id="成效">'],
  [
    'a relative picture',
    '<img src="../../assets/a.png" srcset="/party/assets/a.png 1x, /party/assets/b.png 2x">',
  ],
  ['its own canonical address', '<link rel="canonical" href="https://brand.example/party/cases/one/">'],
  ['a page of others, kept apart', '<a href="https://news.example.org/" rel="noopener">'],
  ['an address for mail', '<a href="mailto:party@brand.example">'],
  ['a font named in a style', '<style>@font-face{src:url(/party/fonts/h.woff2)}</style>'],
  ['a picture in place', '<style>a{background:url(data:image/png;base64,AA)}</style>'],
])('a link to %s is sound', (_, html) => {
  expect(broken(html)).toEqual([]);
});

test.each([
  ['<a href="/party/cases/two/">', 'leads to no file'],
  ['<a href="/party/cases/one">', 'leads to no file'],
  ['<a href="/cases/one/">', 'leaves the base path /party/'],
  ['<a href="#nowhere">', 'leads to no anchor'],
  ['<a href="/party/cases/one/#nowhere">', 'leads to no anchor'],
  ['<a href="javascript:alert(1)">', 'has a protocol of its own'],
  ['<a href="https://news.example.org/">', 'leaves the site without rel="noopener"'],
  ['<img srcset="/party/assets/a.png 1x, /party/assets/c.png 2x">', 'leads to no file'],
  ['<video poster="/party/assets/c.png">', 'leads to no file'],
  ['<script src="https://cdn.example.org/x.js"></script>', 'loads from another origin'],
  ['<link rel="stylesheet" href="//cdn.example.org/x.css">', 'loads from another origin'],
  ['<meta property="og:image" content="https://brand.example/party/assets/c.png">', 'leads to no file'],
  ['<style>@font-face{src:url("/party/fonts/none.woff2")}</style>', 'leads to no file'],
  ['<p style="background:url(/party/assets/c.png)">', 'leads to no file'],
])('%s %s', (html, problem) => {
  expect(broken(html)).toEqual([expect.stringContaining(problem)]);
});

test('style sheets are read too', () => {
  expect(broken('', { 'assets/site.css': '@import "none.css";a{background:url(a.png)}' })).toEqual([
    'assets/site.css: <style url()="none.css"> leads to no file',
  ]);
});
