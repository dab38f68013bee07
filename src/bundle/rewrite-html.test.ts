import { describe, expect, test } from 'vitest';
import { rewriteHtml } from './rewrite-html.ts';
import { siteOf } from './test-site.ts';

const site = siteOf(
  ...['index.html', 'cases/index.html', 'cases/a/index.html', 'search/index.html'],
  ...['a.css', 'site.js', 'quote.js', 'icon.svg', 'i.avif', 'j.avif', 'f.woff2', 'a,b.png'],
);

/** The page of a case after it was made fit, without the address that is added to its head. */
function rewritten(html: string): string {
  return rewriteHtml(html, 'cases/a/index.html', site);
}

describe('references', () => {
  test.each([
    ['<a href="/party/">', '<a href="../../index.html">'],
    ["<A HREF='/party/cases/'>", '<A HREF="../index.html">'],
    ['<a href=/party/cases/>', '<a href="../index.html">'],
    ['<a href="/party/?q=1&amp;elder=2">', '<a href="../../index.html?q=1&amp;elder=2">'],
    ['<a href="&#47;party/cases/">', '<a href="../index.html">'],
    ['<form action="/party/search/" method="get">', '<form action="../../search/index.html" method="get">'],
    ['<script defer src="/party/site.js"></script>', '<script defer src="../../site.js"></script>'],
    ['<link rel="stylesheet" href="/party/a.css">', '<link rel="stylesheet" href="../../a.css">'],
    ['<link rel="icon" href="/party/icon.svg">', '<link rel="icon" href="../../icon.svg">'],
    [
      '<source srcset="/party/i.avif 480w, /party/j.avif 960w">',
      '<source srcset="../../i.avif 480w, ../../j.avif 960w">',
    ],
    [
      '<source srcset="/party/i.avif 1x,/party/j.avif 2x">',
      '<source srcset="../../i.avif 1x,../../j.avif 2x">',
    ],
    [
      '<img src="/party/i.avif" srcset="/party/a,b.png">',
      '<img src="../../i.avif" srcset="../../a%2Cb.png">',
    ],
    ['<div style="background:url(/party/i.avif)">', '<div style="background:url(&quot;../../i.avif&quot;)">'],
    [
      '<style>@font-face{src:url(/party/f.woff2)}</style>',
      '<style>@font-face{src:url("../../f.woff2")}</style>',
    ],
    ['<svg><use xlink:href="/party/icon.svg#a"/></svg>', '<svg><use xlink:href="../../icon.svg#a"/></svg>'],
    [
      '<template data-script="/party/quote.js"></template>',
      '<template data-script="../../quote.js"></template>',
    ],
    [
      '<meta http-equiv="refresh" content="0; url=/party/cases/">',
      '<meta http-equiv="refresh" content="0; url=../index.html">',
    ],
  ])('%s', (html, expected) => {
    expect(rewritten(html)).toBe(expected);
  });

  test.each([
    '<p>/party/cases/</p>',
    '<!-- <a href="/party/"> -->',
    '<script type="application/ld+json">{"a":"<a href=\'/party/\'>"}</script>',
    '<textarea><a href="/party/cases/"></textarea>',
    '<a href="https://news.example/a">',
    '<a href="#main" hidden>',
    '<p data-path="/party/no/such/page">',
    '<meta property="og:image" content="https://brand.example/party/share/a.png">',
  ])('%s stays byte for byte', (html) => {
    expect(rewritten(html)).toBe(html);
  });

  test('a link to what is left out leads to the web', () => {
    expect(rewritten('<a href="/party/feeds/all.atom">')).toBe(
      '<a href="https://brand.example/party/feeds/all.atom">',
    );
  });
});

describe('what only serves a connection', () => {
  test('is taken out', () => {
    const preload = '<link rel="preload" href="/party/f.woff2" as="font" crossorigin>';
    const script = '<script src="/party/site.js" crossorigin="anonymous" integrity="sha384-x"></script>';
    const lost = '<div><img src="/party/share/a.square.png" alt=""></div>';
    expect(rewritten(`${preload}${script}${lost}`)).toBe('<script src="../../site.js"></script><div></div>');
  });

  test('its policy names files too', () => {
    const policy = (sources: string) =>
      `<meta http-equiv="Content-Security-Policy" content="default-src ${sources}; object-src 'none'">`;
    expect(rewritten(policy("'self'"))).toBe(policy("'self' file:"));
  });
});

describe('the address on the web', () => {
  test('stays with the page that names it', () => {
    const html = '<head><link rel="canonical" href="https://brand.example/party/cases/a/"></head>';
    expect(rewritten(html)).toBe(html);
  });

  test('is named by a page that did not', () => {
    expect(rewritten('<head><title>a</title></head>')).toBe(
      '<head><title>a</title><link rel="canonical" href="https://brand.example/party/cases/a/"></head>',
    );
  });

  test('of other forms is given whole', () => {
    expect(rewritten('<link rel="alternate" href="/party/cases/">')).toBe(
      '<link rel="alternate" href="https://brand.example/party/cases/">',
    );
  });
});

test.each([
  ['<script type="module" src="/party/site.js"></script>', /module script/],
  ['<base href="/party/">', /<base>/],
  ['<script src="/party/gone.js"></script>', /gone\.js, which is not in the bundle/],
  ['<link rel="stylesheet" href="https://cdn.example/a.css">', /cdn\.example/],
  ['<style>a{background:url(/party/gone.png)}</style>', /gone\.png/],
])('%s can not be opened as a file', (html, message) => {
  expect(() => rewritten(html)).toThrow(message);
});
