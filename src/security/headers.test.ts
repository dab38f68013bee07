import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { headerRules, headersFile } from './headers.ts';
import { contentSecurityPolicy } from './policy.ts';

const rules = headerRules(
  ['cases', 'embed', 'assets', '404.html', 'site.js', '.well-known'],
  '/party/',
  'run()',
);
const of = (path: string) => rules.find((it) => it.path === path)?.headers ?? {};

test('scripts are files of the site, and the one whose hash is given; none may stand in a page', () => {
  const hash = createHash('sha256').update('run()').digest('base64');
  const [, scripts] = /script-src ([^;]+)/.exec(contentSecurityPolicy('run()')) ?? [];
  expect(scripts).toBe(`'self' 'sha256-${hash}'`);
});

test('embeds alone may stand in frames of other sites', () => {
  expect(of('/party/embed/*')['Content-Security-Policy']).toContain('frame-ancestors *');
  expect(of('/party/embed/*')).not.toHaveProperty('X-Frame-Options');
  for (const path of ['/party/', '/party/cases/*', '/party/404.html', '/party/.well-known/*']) {
    expect(of(path)['Content-Security-Policy'], path).toContain("frame-ancestors 'self'");
    expect(of(path)['X-Frame-Options'], path).toBe('SAMEORIGIN');
  }
});

test('every path has one rule, because hosts add up all that match', () => {
  const paths = rules.map((it) => it.path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).not.toContain('/party/*');
  expect(paths).not.toContain('/party/site.js');
});

test('files whose names change with their bytes are kept for a year', () => {
  expect(of('/party/assets/*')['Cache-Control']).toBe('public, max-age=31536000, immutable');
  expect(of('/party/cases/*')).not.toHaveProperty('Cache-Control');
});

test('is written as hosts of pages read it', () => {
  expect(headersFile([{ path: '/a/*', headers: { 'X-One': '1', 'X-Two': '2' } }])).toBe(
    '/a/*\n  X-One: 1\n  X-Two: 2\n',
  );
});
