import { expect, test } from 'vitest';
import { boardHref, entryHref, facetHref, paths } from './paths.ts';

test.each([
  ['cases/bridge', '/cases/bridge/'],
  ['projects/bridge', '/projects/bridge/'],
  ['media/news', '/media/news/'],
  ['organizations/constructor', '/organizations/constructor/'],
  ['agreements/pairing', '/co-building/pairing/'],
  ['milestones/bridge/completion', '/projects/bridge/milestones/completion/'],
])('%s has its page at %s', (reference, href) => {
  expect(entryHref(reference)).toBe(href);
});

test('every page is a folder, so that its address ends with a slash', () => {
  const all = [...Object.values(paths), facetHref('cases', 'theme', 'red'), boardHref('bridge', 'pier')];
  for (const href of all) expect(href).toMatch(/^\/(?:[a-z-]+\/)*$/);
  expect(facetHref('cases', 'theme', 'red')).toBe('/cases/theme/red/');
  expect(boardHref('bridge', 'pier')).toBe('/print/boards/bridge/pier/');
});
