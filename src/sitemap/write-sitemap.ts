import { newestOf, withDays } from './page-days.ts';
import type { PageFacts } from './page-facts.ts';

/** What one file may hold: sitemaps.org allows 50,000 addresses and 50 MiB, of which some is left for what stands around. */
const LIMITS = { addresses: 50_000, bytes: 52_000_000 };

/** A file at the root of a site. */
export interface SitemapFile {
  name: string;
  text: string;
}

/**
 * The sitemaps of a site, one a section, and `sitemap.xml`, which names them; nothing for no pages. `root` is the
 * address of the home page. The days are those of the contents: the same content gives the same bytes.
 */
export function sitemaps(pages: readonly PageFacts[], root: string, limits = LIMITS): SitemapFile[] {
  if (pages.length === 0) return [];
  const sections = Map.groupBy(withDays(pages), ({ url }) => sectionOf(url.slice(root.length)));
  const parts = [...sections]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([section, members]) => cut(members.toSorted(byUrl).map(entryOf), limits, `sitemap-${section}`));
  return [
    { name: 'sitemap.xml', text: indexOf(parts, root) },
    ...parts.map(({ name, entries }) => ({ name, text: urlSet(entries) })),
  ];
}

interface Entry {
  text: string;
  modified: string | undefined;
}

interface Part {
  name: string;
  entries: readonly Entry[];
}

function entryOf({ url, modified, pictures }: PageFacts): Entry {
  const text = [
    '<url>',
    `<loc>${escaped(url)}</loc>`,
    lastmod(modified),
    ...pictures.map((it) => `<image:image><image:loc>${escaped(it)}</image:loc></image:image>`),
    '</url>',
  ].join('');
  return { text, modified };
}

function cut(entries: readonly Entry[], limits: typeof LIMITS, name: string): Part[] {
  const parts: Entry[][] = [];
  let bytes = 0;
  for (const it of entries) {
    const size = bytesOf(it);
    const last = parts.at(-1);
    if (last && last.length < limits.addresses && bytes + size <= limits.bytes) {
      last.push(it);
      bytes += size;
    } else {
      parts.push([it]);
      bytes = size;
    }
  }
  return parts.map((members, index) => ({
    name: parts.length === 1 ? `${name}.xml` : `${name}-${index + 1}.xml`,
    entries: members,
  }));
}

/** With the end of its line. */
function bytesOf({ text }: Entry): number {
  return new TextEncoder().encode(text).length + 1;
}

function indexOf(parts: readonly Part[], root: string): string {
  const lines = parts.map(({ name, entries }) => {
    const newest = newestOf(entries.map((it) => it.modified));
    return ['<sitemap>', `<loc>${escaped(root + name)}</loc>`, lastmod(newest), '</sitemap>'].join('');
  });
  return xml('sitemapindex', '', lines);
}

function urlSet(entries: readonly Entry[]): string {
  return xml(
    'urlset',
    ' xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"',
    entries.map((it) => it.text),
  );
}

function xml(name: string, more: string, lines: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${name} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${more}>`,
    ...lines,
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
