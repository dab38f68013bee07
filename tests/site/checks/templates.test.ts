import { expect, test } from 'vitest';
import { templatesOf } from './templates.ts';

const FILES = [
  '404.astro',
  'index.astro',
  'about/numbers.mdx',
  '[section]/index.astro',
  '[section]/[facet]/[value].astro',
  'cases/[id].astro',
  'projects/[id]/index.astro',
  'projects/[id]/milestones/[milestone].astro',
  'timeline/[...cut].astro',
  '_parts/Row.astro',
  'feed.xml.ts',
];

test.each([
  ['404.html', '404.astro'],
  ['index.html', 'index.astro'],
  ['about/numbers/index.html', 'about/numbers.mdx'],
  ['cases/index.html', '[section]/index.astro'],
  ['cases/theme/red-site/index.html', '[section]/[facet]/[value].astro'],
  ['cases/bridge/index.html', 'cases/[id].astro'],
  ['projects/bridge/index.html', 'projects/[id]/index.astro'],
  ['projects/bridge/milestones/done/index.html', 'projects/[id]/milestones/[milestone].astro'],
  ['timeline/index.html', 'timeline/[...cut].astro'],
  ['timeline/2024/index.html', 'timeline/[...cut].astro'],
  ['timeline/kind/media/index.html', 'timeline/[...cut].astro'],
])('%s is made by %s', (page, file) => {
  const made = templatesOf(FILES, [page]).filter((it) => it.pages.length > 0);
  expect(made).toEqual([{ file, pages: [page] }]);
});

test('a page that no template makes is told', () => {
  expect(() => templatesOf(FILES, ['a/b/c/d/e/index.html'])).toThrow(
    'no template makes: a/b/c/d/e/index.html',
  );
});
