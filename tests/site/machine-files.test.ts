import { describe, expect, test } from 'vitest';
import { filesIn, pagesOf, siteNamed, sites, textOf } from './built-sites.ts';

describe.each(sites)('$name', (site) => {
  const root = `${site.publicOrigin}${site.base}`;
  const maps = filesIn(site.dir).filter((it) => /^sitemap-[\w-]+\.xml$/.test(it));
  const listed = maps.flatMap((it) => locationsIn(textOf(site, it)));

  test('the sitemaps name every page that may be found, and no other', () => {
    const open = pagesOf(site).flatMap(({ file, html }) => {
      const address = `${root}${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
      const isOwn = html.includes(`<link rel="canonical" href="${address}"`);
      return isOwn && !html.includes('<meta name="robots" content="noindex') ? [address] : [];
    });
    expect(listed.toSorted()).toEqual(open.toSorted());
    expect(listed.filter((it) => /\/(?:embed|404)/.test(it))).toEqual([]);
  });

  test('a list has the day of the newest page that it leads to, and a page of no entries has none', () => {
    const days = new Map(maps.flatMap((it) => daysIn(textOf(site, it))));
    const cases = [...days].filter(([url]) => /^cases\/[^/]+\/$/.test(url.slice(root.length)));
    const newest = cases
      .map(([, day]) => day)
      .toSorted()
      .at(-1);
    expect(newest).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(days.get(`${root}cases/`)).toBe(newest);
    expect(days.get(`${root}about/accessibility/`)).toBe('');
  });

  test('sitemap.xml names the sitemaps, and robots.txt names it', () => {
    const named = locationsIn(textOf(site, 'sitemap.xml'));
    expect(named.toSorted()).toEqual(maps.map((it) => `${root}${it}`).toSorted());
    expect(textOf(site, 'robots.txt')).toContain(`Sitemap: ${root}sitemap.xml`);
  });

  test('pictures in the sitemaps, and all that llms.txt leads to, are on the site', () => {
    const pictures = maps.flatMap((it) => [...textOf(site, it).matchAll(/<image:loc>([^<]+)<\/image:loc>/g)]);
    const links = [...textOf(site, 'llms.txt').matchAll(/\]\(([^)]+)\)/g)];
    const files = new Set(filesIn(site.dir));
    const missing = [...pictures, ...links]
      .map(([, address = '']) => address.slice(root.length))
      .filter((it) => !files.has(it === '' || it.endsWith('/') ? `${it}index.html` : it));
    expect(missing).toEqual([]);
    expect(links.length).toBeGreaterThan(5);
  });
});

test('security.txt is there where site.yaml names whom to tell', () => {
  expect(textOf(siteNamed('the demonstration'), '.well-known/security.txt')).toMatch(
    /^Contact: mailto:.+\nExpires: \d{4}-0[17]-01T/,
  );
  expect(filesIn(siteNamed('the fixture brand').dir)).not.toContain('.well-known/security.txt');
});

/** Addresses with the day of their last change, empty where none is told. */
function daysIn(xml: string): [url: string, day: string][] {
  const found = xml.matchAll(/<url><loc>([^<]+)<\/loc>(?:<lastmod>([^<]+)<\/lastmod>)?/g);
  return [...found].map(([, url = '', day = '']) => [url, day]);
}

function locationsIn(xml: string): string[] {
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, it = '']) => it);
}
