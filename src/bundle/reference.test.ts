import { expect, test } from 'vitest';
import { offlineReference } from './reference.ts';
import { siteOf } from './test-site.ts';

const site = siteOf('index.html', 'cases/a/index.html', 'cases/index.html', 'assets/旗 1.png', 'site.js');

test.each([
  ['/party/', 'cases/a/index.html', '../../index.html'],
  ['/party/', 'index.html', 'index.html'],
  ['/party/cases/', 'cases/a/index.html', '../index.html'],
  ['/party/cases/a/#p-1', 'index.html', 'cases/a/index.html#p-1'],
  ['/party/cases/a', 'index.html', 'cases/a/index.html'],
  ['/party/cases/a/?q=%E6%97%97#p', 'cases/index.html', 'a/index.html?q=%E6%97%97#p'],
  ['../', 'cases/a/index.html', '../index.html'],
  ['a/', 'cases/index.html', 'a/index.html'],
  ['/party/site.js', '404.html', 'site.js'],
  ['/party/assets/%E6%97%97%201.png', 'cases/index.html', '../assets/%E6%97%97%201.png'],
  ['https://brand.example/party/cases/a/', 'index.html', 'cases/a/index.html'],
])('%s in %s is the file %s', (reference, from, expected) => {
  expect(offlineReference(reference, from, site)).toBe(expected);
});

test.each([
  ['/party/feeds/all.atom', 'https://brand.example/party/feeds/all.atom'],
  ['/other-app/', 'https://brand.example/other-app/'],
  ['//cdn.example/x.js', 'https://cdn.example/x.js'],
  ['https://news.example/a', 'https://news.example/a'],
  ['/party/%E0%A4%A', 'https://brand.example/party/%E0%A4%A'],
])('%s is not in the bundle and leads to the web', (reference, expected) => {
  expect(offlineReference(reference, 'cases/index.html', site)).toBe(expected);
});

test.each(['', '#main', '?elder=1', 'mailto:a@example.com', 'data:image/png;base64,AA', 'tel:10086'])(
  '%j stays as it is',
  (reference) => {
    expect(offlineReference(reference, 'cases/index.html', site)).toBe(reference);
  },
);

test('a site at the root of its host is no different', () => {
  const atRoot = { ...site, base: '/' };
  expect(offlineReference('/cases/a/', 'cases/index.html', atRoot)).toBe('a/index.html');
});
