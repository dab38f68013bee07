import { expect, test } from 'vitest';
import { fileOf, fullestPages, pageAt } from './page-choice.ts';

test('of each kind there is, the page with the longest HTML', () => {
  const files = [
    { path: 'index.html', bytes: 1 },
    { path: 'cases/index.html', bytes: 90 },
    { path: 'cases/short/index.html', bytes: 5 },
    { path: 'cases/long/index.html', bytes: 9 },
    { path: 'cases/year/2024/index.html', bytes: 99 },
    { path: 'projects/a/milestones/b/index.html', bytes: 3 },
  ];
  expect(fullestPages(files)).toEqual([
    { name: '首页', path: '' },
    { name: '案例', path: 'cases/long/' },
    { name: '里程碑', path: 'projects/a/milestones/b/' },
    { name: '列表', path: 'cases/' },
  ]);
});

test.each([
  ['/', { name: '首页', path: '' }],
  ['/cases/long', { name: '案例', path: 'cases/long/' }],
  ['cases/long/index.html', { name: '案例', path: 'cases/long/' }],
  ['about/', { name: '/about/', path: 'about/' }],
  ['404.html', { name: '/404.html', path: '404.html' }],
])('a page is found by its path: %s', (asked, page) => {
  expect(pageAt(asked)).toEqual(page);
});

test('a path leads back to its file', () => {
  expect(['', 'cases/', '404.html'].map(fileOf)).toEqual(['index.html', 'cases/index.html', '404.html']);
});
