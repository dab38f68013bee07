import { expect, test } from 'vitest';
import { isLeftOut } from './left-out.ts';

test.each([
  ...[
    '_headers',
    'redirects.map',
    'headers.nginx.conf',
    'robots.txt',
    '404.html',
    'llms.txt',
    'sitemap.xml',
    'sitemap-cases.xml',
  ],
  ...['.well-known/security.txt', 'share/cases/a.png', 'feeds/all.atom', 'feeds/projects/a.json'],
])('%s is left out', (path) => {
  expect(isLeftOut(path)).toBe(true);
});

test.each([
  ...['index.html', 'cases/a/index.html', 'assets/share.png', 'data/cases.json', 'site.js', 'fonts/OFL.txt'],
  ...['projects/a/calendar.ics', 'press/cases-a.zip', 'feeds/index.html', 'cases/robots.txt/index.html'],
])('%s stays', (path) => {
  expect(isLeftOut(path)).toBe(false);
});
