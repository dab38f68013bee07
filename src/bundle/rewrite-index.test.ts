import { expect, test } from 'vitest';
import { rewriteIndex } from './rewrite-index.ts';
import { siteOf } from './test-site.ts';

const site = siteOf('assets/a.webp');

test('pictures are found from the page of results', () => {
  expect(rewriteIndex('__search("p0","v",{"picture":"/party/assets/a.webp","title":"甲"})', site)).toBe(
    '__search("p0","v",{"picture":"../assets/a.webp","title":"甲"})',
  );
});

test('words of a page are no field', () => {
  const text = JSON.stringify({ text: '"picture":"/party/assets/a.webp"' });
  expect(rewriteIndex(text, site)).toBe(text);
});
