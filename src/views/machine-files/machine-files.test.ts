import { describe, expect, test } from 'vitest';
import type { Case } from '#domain/content.ts';
import { makeCase, makeLibrary, makeSite } from '#testing/content.ts';
import { llmsTxt } from './llms-txt.ts';
import { robotsTxt } from './robots-txt.ts';
import { securityTxt } from './security-txt.ts';

describe('robots.txt', () => {
  test('lets everything be read, and names the sitemap', () => {
    expect(robotsTxt('https://brand.example/', false)).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://brand.example/sitemap.xml\n',
    );
  });

  test('below a path says what the one of the host has to take over', () => {
    const [comment, ...rest] = robotsTxt('https://brand.example/party/', false).split('\n');
    expect(comment).toMatch(/^# .*域名根目录.* https:\/\/brand\.example\/robots\.txt$/);
    expect(rest).toContain('Sitemap: https://brand.example/party/sitemap.xml');
  });

  test('of a preview lets nothing be read', () => {
    expect(robotsTxt('https://brand.example/', true)).toMatch(/^Disallow: \/$/m);
    expect(robotsTxt('https://brand.example/', true)).not.toContain('Sitemap');
  });
});

describe('security.txt', () => {
  const site = makeSite({ security: { email: 'security@brand.example' } });

  test.each([
    ['2026-01-01', '2027-01-01'],
    ['2026-06-30', '2027-01-01'],
    ['2026-07-01', '2027-07-01'],
    ['2026-12-31', '2027-07-01'],
  ])('made on %s it expires on %s', (today, day) => {
    expect(securityTxt(site, today)).toContain(`Expires: ${day}T00:00:00+08:00`);
  });

  test('names whom to tell and where it stands', () => {
    expect(securityTxt(site, '2026-01-01')).toContain('Contact: mailto:security@brand.example\n');
    expect(securityTxt(site, '2026-01-01')).toContain(
      'Canonical: https://brand.example/.well-known/security.txt\n',
    );
  });

  test('below a path is trusted in both places, and says where it has to be copied', () => {
    const below = { ...site, url: 'https://brand.example/party/' };
    const lines = securityTxt(below, '2026-01-01')?.split('\n') ?? [];
    expect(lines.filter((it) => /^(?:#|Canonical)/.test(it))).toEqual([
      expect.stringMatching(/^# .*域名根目录.*复制到 https:\/\/brand\.example\/\.well-known\/security\.txt/),
      'Canonical: https://brand.example/.well-known/security.txt',
      'Canonical: https://brand.example/party/.well-known/security.txt',
    ]);
    expect(securityTxt(site, '2026-01-01')?.match(/^(?:#|Canonical)/gm)).toEqual(['Canonical']);
  });

  test('names what is to be read before', () => {
    const told = makeSite({ security: { email: 'a@b.example', policy: 'https://brand.example/policy' } });
    expect(securityTxt(told, '2026-01-01')).toContain('Policy: https://brand.example/policy\n');
  });

  test('is not there where nobody is named', () => {
    expect(securityTxt(makeSite(), '2026-01-01')).toBeUndefined();
  });
});

describe('llms.txt', () => {
  const textOf = (...cases: Case[]) => llmsTxt({ ...makeLibrary({ cases }), notices: [], preview: false });
  const text = textOf(makeCase({ title: '合龙[一]', summary: '怎样合龙。\n写明依据。' }));

  test('says what the site is, and how its numbers are cited', () => {
    expect(text).toMatch(/^# .+\n\n> .+\n\n/);
    expect(text).toContain('写明对照的基准');
  });

  test('leads to data, schemas and cases by whole addresses', () => {
    expect(text).toContain('](https://brand.example/data/milestones.json)：');
    expect(text).toContain('](https://brand.example/data/cases.schema.json)');
    expect(text).toContain(
      '- [合龙\\[一\\]](https://brand.example/cases/bridge-case/)：怎样合龙。写明依据。\n',
    );
  });

  test('of many cases the newest are named, and it says so', () => {
    const many = Array.from({ length: 51 }, (_, n) => makeCase({ id: `c${n}`, title: `合龙之${n}` }));
    expect(textOf(...many).match(/\/cases\/c\d+\//g)).toHaveLength(50);
    expect(textOf(...many)).toContain('只列最新的50个，全部51个见数据文件。\n\n- [');
    expect(text).not.toContain('只列最新');
  });

  test('leads to the feed of the site in every form', () => {
    for (const form of ['atom', 'rss', 'json']) {
      expect(text).toContain(`](https://brand.example/feeds/all.${form})`);
    }
  });
});
