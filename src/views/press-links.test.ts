import { expect, test } from 'vitest';
import { kitName, termsHref } from './press-links.ts';

test.each([
  ['/cases/bridge/', '/press/pictures/cases/bridge/closure/'],
  ['/cases/bridge', '/press/pictures/cases/bridge/closure/'],
  ['/projects/bridge/', '/press/pictures/projects/bridge/closure/'],
  ['/projects/bridge/milestones/closure/', undefined],
  ['/cases/', undefined],
  ['/cases/theme/joint/', undefined],
  ['/activities/visit/', undefined],
  ['/', undefined],
])('on %s a picture leads to %s', (page, href) => {
  expect(termsHref(page, 'closure')).toBe(href);
});

test('a case and a project of one id have kits of two names', () => {
  expect(kitName('cases', 'bridge')).not.toBe(kitName('projects', 'bridge'));
});
