import { describe, expect, test } from 'vitest';
import { makeCase, makeLibrary, makeSite } from '#testing/content.ts';
import { llmsTxt } from './llms-txt.ts';
import { robotsTxt } from './robots-txt.ts';
import { securityTxt } from './security-txt.ts';

describe('robots.txt', () => {
  test('lets everything be read, and names the sitemap', () => {
    expect(robotsTxt('https://brand.example/party/', false)).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://brand.example/party/sitemap.xml\n',
    );
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

  test('is not there where nobody is named', () => {
    expect(securityTxt(makeSite(), '2026-01-01')).toBeUndefined();
  });
});

describe('llms.txt', () => {
  const text = llmsTxt({
    ...makeLibrary({ cases: [makeCase({ title: '合龙[一]', summary: '怎样合龙。' })] }),
    notices: [],
    preview: false,
  });

  test('says what the site is, and how its numbers are cited', () => {
    expect(text).toMatch(/^# .+\n\n> .+\n\n/);
    expect(text).toContain('写明对照的基准');
  });

  test('leads to data, schemas and cases by whole addresses', () => {
    expect(text).toContain('](https://brand.example/data/milestones.json)：');
    expect(text).toContain('](https://brand.example/data/cases.schema.json)');
    expect(text).toContain('- [合龙\\[一\\]](https://brand.example/cases/bridge-case/)：怎样合龙。');
  });
});
