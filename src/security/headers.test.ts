import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { headerRules, headersFile, nginxHeaders } from './headers.ts';
import { cardPolicy, contentSecurityPolicy, editorPolicy } from './policy.ts';

const rules = headerRules(
  ['cases', 'data', 'embed', 'feeds', 'oembed', 'assets', '404.html', 'site.js', '.well-known'],
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
  expect(of('/party/embed/*')['Content-Security-Policy']).toBe(
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors *",
  );
  expect(of('/party/embed/*')).not.toHaveProperty('X-Frame-Options');
  for (const path of ['/party/', '/party/cases/*', '/party/404.html', '/party/.well-known/*']) {
    expect(of(path)['Content-Security-Policy'], path).toContain("frame-ancestors 'self'");
    expect(of(path)['X-Frame-Options'], path).toBe('SAMEORIGIN');
  }
});

test('scripts of other sites may read data, feeds and how to embed, and nothing else', () => {
  const open = rules.filter((it) => it.headers['Access-Control-Allow-Origin'] === '*').map((it) => it.path);
  expect(open).toEqual(['/party/data/*', '/party/feeds/*', '/party/oembed/*']);
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

describe('for nginx', () => {
  const file = nginxHeaders('/a.b/', 'run()');

  /** What nginx would send: the last `set` that fits, unless it is empty. */
  function sent(uri: string): Record<string, string> {
    const values = new Map<string, string>();
    let fits = true;
    for (const line of file.split('\n')) {
      const pattern = /^if \(\$uri ~ "(.+)"\) \{$/.exec(line)?.[1];
      if (pattern !== undefined) fits = new RegExp(pattern).test(uri);
      if (line === '}') fits = true;
      const [, name = '', value = ''] = /^ *set (\S+) "(.*)";$/.exec(line) ?? [];
      if (fits && name !== '') values.set(name, value);
    }
    const added = [...file.matchAll(/^add_header (\S+) (\S+?)(?: always)?;$/gm)].map(
      ([, header = '', name = '']) => [header, values.get(name) ?? ''] as const,
    );
    return Object.fromEntries(added.filter(([, value]) => value !== ''));
  }

  test.each(['', 'cases/x/', 'data/cases.json', 'embed/cases/x/', 'feeds/all.xml', 'assets/a.css'])(
    'sends with “%s” what other hosts do',
    (path) => {
      const all = headerRules(['assets', 'cases', 'data', 'embed', 'feeds'], '/a.b/', 'run()');
      const folder = path.split('/')[0] ?? '';
      const rule = all.find((it) => it.path === (folder === '' ? '/a.b/' : `/a.b/${folder}/*`));
      expect(sent(`/a.b/${path}`)).toEqual(rule?.headers);
    },
  );

  test('sends nothing with what is not of this site', () => {
    expect(sent('/')).toEqual({});
    expect(sent('/a-b/embed/x/')).toEqual({});
  });

  test('sends with errors everything but how long they last', () => {
    const always = [...file.matchAll(/^add_header (\S+) \S+ always;$/gm)].map((it) => it[1]);
    expect(always).toContain('Content-Security-Policy');
    expect(always).not.toContain('Cache-Control');
  });

  test('no value has a mark that ends it or names a variable', () => {
    for (const it of file.matchAll(/^ *set \S+ (.*);$/gm)) expect(it[1]).toMatch(/^"[^"$\\]*"$/);
  });
});

test('the editor has a policy of its own, which nothing else has, and only where there is an editor', () => {
  const policy = editorPolicy(['https://git.example.cn']);
  expect(policy).toContain("connect-src 'self' data: blob: https://git.example.cn;");
  expect(policy).not.toMatch(/script-src[^;]*(?:'unsafe-inline'|'unsafe-eval'|blob:)/);
  const names = ['admin', 'cases'];
  const having = headerRules(names, '/', 'run()', policy).filter((it) =>
    it.headers['Content-Security-Policy']?.includes('wasm'),
  );
  expect(having.map((it) => it.path)).toEqual(['/admin/*']);
  expect(nginxHeaders('/', 'run()', policy)).toContain('"^/admin/"');
  expect(nginxHeaders('/', 'run()')).not.toContain('admin');
});

test('the policy of a card lets nothing be loaded', () => {
  expect(cardPolicy()).toContain("default-src 'none'");
  expect(cardPolicy()).not.toContain('script-src');
});
