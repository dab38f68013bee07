import { expect, test } from 'vitest';
import { rewriteCss } from './rewrite-css.ts';

test.each([
  ['a{background:url(/x.png)}', 'a{background:url("</x.png>")}'],
  [`a{background:url( '/x y.png' )}`, 'a{background:url("</x y.png>")}'],
  [
    '@font-face{src:url("/f.woff2")format("woff2"),url(/g.woff)}',
    '@font-face{src:url("</f.woff2>")format("woff2"),url("</g.woff>")}',
  ],
  ['@import "/a.css" screen;', '@import "</a.css>" screen;'],
  ['@import url(/a.css);', '@import url("</a.css>");'],
  [String.raw`a{background:url("/a\"b.png")}`, String.raw`a{background:url("</a\"b.png>")}`],
])('%s', (css, expected) => {
  expect(rewriteCss(css, (it) => `<${it}>`)).toBe(expected);
});

test.each([
  '/* url(/x.png) */',
  'a::after{content:"url(/x.png)"}',
  '@charset "utf-8";',
  "a{font-family:'/x'}",
])('%s has no address', (css) => {
  expect(rewriteCss(css, (it) => `<${it}>`)).toBe(css);
});
