import type { PageFacts } from './page-facts.ts';

/** The most addresses of one file (sitemaps.org). */
const LIMIT = 50_000;

/** A file at the root of a site. */
export interface SitemapFile {
  name: string;
  text: string;
}

/**
 * The sitemaps of a site, one a section, and `sitemap.xml`, which names them; nothing for no pages. `root` is the
 * address of the home page. The days are those of the contents: the same content gives the same bytes.
 */
export function sitemaps(pages: readonly PageFacts[], root: string, limit = LIMIT): SitemapFile[] {
  if (pages.length === 0) return [];
  const sections = Map.groupBy(pages, ({ url }) => sectionOf(url.slice(root.length)));
  const parts = [...sections]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([section, members]) => cut(members.toSorted(byUrl), limit, `sitemap-${section}`));
  return [
    { name: 'sitemap.xml', text: indexOf(parts, root) },
    ...parts.map(({ name, members }) => ({ name, text: urlSet(members) })),
  ];
}

interface Part {
  name: string;
  members: readonly PageFacts[];
}

function cut(members: readonly PageFacts[], limit: number, name: string): Part[] {
  const count = Math.ceil(members.length / limit);
  return Array.from({ length: count }, (_, index) => ({
    name: count === 1 ? `${name}.xml` : `${name}-${index + 1}.xml`,
    members: members.slice(index * limit, (index + 1) * limit),
  }));
}

function indexOf(parts: readonly Part[], root: string): string {
  const entries = parts.map(({ name, members }) => {
    const newest = members
      .flatMap((it) => it.modified ?? [])
      .toSorted()
      .at(-1);
    return ['<sitemap>', `<loc>${escaped(root + name)}</loc>`, lastmod(newest), '</sitemap>'].join('');
  });
  return xml('sitemapindex', '', entries);
}

function urlSet(members: readonly PageFacts[]): string {
  const entries = members.map(({ url, modified, pictures }) =>
    [
      '<url>',
      `<loc>${escaped(url)}</loc>`,
      lastmod(modified),
      ...pictures.map((it) => `<image:image><image:loc>${escaped(it)}</image:loc></image:image>`),
      '</url>',
    ].join(''),
  );
  return xml('urlset', ' xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"', entries);
}

function xml(name: string, more: string, entries: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${name} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${more}>`,
    ...entries,
    `</${name}>`,
    '',
  ].join('\n');
}

function lastmod(day: string | undefined): string {
  return day === undefined ? '' : `<lastmod>${day}</lastmod>`;
}

/** The folder a page lies in; pages of their own are `pages`. */
function sectionOf(path: string): string {
  const [folder = '', ...below] = path.split('/');
  return below.length === 0 ? 'pages' : folder;
}

function byUrl(a: PageFacts, b: PageFacts): number {
  return a.url < b.url ? -1 : 1;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
