import { Parser } from 'htmlparser2';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { addressOf, filesIn, movedPagesIn, pagesOf, sites } from './built-sites.ts';
import { type BuiltSite } from './setup/global-setup.ts';

/** Of every page that is shared. */
const SHARED = [
  'og:type',
  'og:title',
  'og:description',
  'og:url',
  'og:site_name',
  'og:locale',
  'og:image',
  'og:image:type',
  'og:image:width',
  'og:image:height',
  'og:image:alt',
  'twitter:card',
  'itemprop:name',
  'itemprop:description',
  'itemprop:image',
];
/** Of the page of an entry or milestone besides. */
const CITED = [
  'citation_title',
  'citation_author',
  'citation_publisher',
  'citation_language',
  'citation_public_url',
  'DC.title',
  'DC.creator',
  'DC.publisher',
  'DC.type',
  'DC.language',
  'DC.identifier',
];
const DATED = ['citation_publication_date', 'DC.date', 'article:published_time', 'article:modified_time'];

const ENTRY =
  /^(?:(?:cases|media|awards|activities|organizations|co-building|projects)\/[^/]+|projects\/[^/]+\/milestones\/[^/]+)\/index\.html$/;

describe.each(sites)('$name', (site) => {
  const pages = sharedPagesOf(site);
  const entries = pages.filter(({ file }) => ENTRY.test(file));

  test('every page that is shared says once what it is called, what it is about and what it looks like', () => {
    expect(entries.length).toBeGreaterThan(10);
    expect(pages.flatMap(({ file, head }) => wrongCounts(file, head, SHARED))).toEqual([]);
  });

  test('the page of every entry, and no other, says once how it is cited', () => {
    expect(entries.flatMap(({ file, head }) => wrongCounts(file, head, CITED))).toEqual([]);
    const dated = entries.filter(({ file }) => !file.startsWith('organizations/'));
    expect(dated.flatMap(({ file, head }) => wrongCounts(file, head, DATED))).toEqual([]);
    const others = pages.filter((it) => !entries.includes(it));
    expect(others.filter(({ head }) => namesIn(head, /^(?:citation_|DC\.|article:)/).length > 0)).toEqual([]);
  });

  test('titles and descriptions are no longer than what is shown of them', () => {
    const long = pages.filter(
      ({ head }) =>
        lengthOf(head, 'og:title') > 28 ||
        lengthOf(head, 'og:description') > 120 ||
        lengthOf(head, 'description') > 120,
    );
    expect(long.map((it) => it.file)).toEqual([]);
  });

  test('every page names its own address, without query and fragment', () => {
    const wrong = pages.filter(({ file, head }) => head.get('og:url')?.[0] !== publicAddress(site, file));
    expect(wrong.map((it) => it.file)).toEqual([]);
  });

  test('dates are days in China', () => {
    const times = pages.flatMap(({ head }) => namesIn(head, /^article:/).flatMap((it) => head.get(it) ?? []));
    expect(times.filter((it) => !/^\d{4}-\d{2}-\d{2}T00:00:00\+08:00$/.test(it))).toEqual([]);
    const days = pages.flatMap(({ head }) => head.get('citation_publication_date') ?? []);
    expect(days.filter((it) => !/^\d{4}\/\d{2}\/\d{2}$/.test(it))).toEqual([]);
  });

  test('every entry has share pictures of its own, of the size that is stated, below 200 KB', async () => {
    const wide = entries.map(({ head }) => head.get('og:image')?.[0] ?? '');
    const square = entries.map(({ head }) => head.get('itemprop:image')?.[0] ?? '');
    expect(new Set([...wide, ...square]).size).toBe(2 * entries.length);
    for (const { file, head } of pages) {
      const [width, height] = ['width', 'height'].map((it) => Number(head.get(`og:image:${it}`)?.[0]));
      expect(await pictureAt(site, head.get('og:image')?.[0] ?? ''), file).toEqual({
        format: 'png',
        width,
        height,
      });
      expect(await pictureAt(site, head.get('itemprop:image')?.[0] ?? ''), file).toEqual({
        format: 'png',
        width: 1200,
        height: 1200,
      });
    }
    const files = filesIn(site.dir).filter((it) => it.startsWith('share/'));
    expect(files.filter((it) => readFileSync(join(site.dir, it)).length >= 200 * 1024)).toEqual([]);
    const named = pages.flatMap(({ head }) => [
      ...(head.get('og:image') ?? []),
      ...(head.get('itemprop:image') ?? []),
    ]);
    expect(files.map((it) => addressIn(site, it))).toEqual([...new Set(named)].toSorted());
  });

  test('the first picture in the page of every entry is one that WeChat takes', () => {
    const wrong = entries.filter(
      ({ image }) => image === undefined || image.width < 300 || image.height < 300,
    );
    expect(wrong.map((it) => it.file)).toEqual([]);
    const lazy = entries.filter(({ image }) => image?.src.includes('/share/') && image.loading === 'lazy');
    expect(lazy.map((it) => it.file)).toEqual([]);
  });

  test('what is kept out of search engines, and what is a sheet to print, is not made to be shared', () => {
    const apart = pagesOf(site)
      .filter(({ file, html }) => html.includes('content="noindex"') || file.startsWith('print/'))
      .map(({ file, html }) => ({ file, ...readHead(html) }));
    expect(apart.length).toBeGreaterThan(0);
    const shared = apart.filter(
      ({ head }) => namesIn(head, /^(?:og:|twitter:|itemprop:|citation_|DC\.|article:)/).length > 0,
    );
    expect(shared.map((it) => it.file)).toEqual([]);
  });
});

type Head = ReadonlyMap<string, readonly string[]>;

interface FirstImage {
  src: string;
  width: number;
  height: number;
  loading: string;
}

function sharedPagesOf(site: BuiltSite) {
  const moved = new Set(movedPagesIn(site).map((it) => it.file));
  return pagesOf(site)
    .filter(
      ({ file, html }) =>
        !moved.has(file) && !file.startsWith('print/') && !html.includes('content="noindex"'),
    )
    .map(({ file, html }) => ({ file, ...readHead(html) }));
}

/** Every `<meta>` of a page by its name, under `itemprop:NAME` as well, and the first picture of its body. */
function readHead(html: string): { head: Head; image: FirstImage | undefined } {
  const head = new Map<string, string[]>();
  const images: FirstImage[] = [];
  const parser = new Parser({
    onopentag(tag, { name, property, itemprop, content = '', src = '', width, height, loading = '' }) {
      if (tag === 'img') images.push({ src, width: Number(width), height: Number(height), loading });
      if (tag !== 'meta') return;
      const names = [name ?? property, itemprop === undefined ? undefined : `itemprop:${itemprop}`];
      for (const it of names) if (it !== undefined) head.set(it, [...(head.get(it) ?? []), content]);
    },
  });
  parser.end(html);
  return { head, image: images[0] };
}

function wrongCounts(file: string, head: Head, names: readonly string[]): string[] {
  return names
    .filter((it) => head.get(it)?.length !== 1 || head.get(it)?.[0] === '')
    .map((it) => `${file}: ${it} ${String(head.get(it)?.length ?? 0)} times`);
}

function namesIn(head: Head, pattern: RegExp): string[] {
  return [...head.keys()].filter((it) => pattern.test(it));
}

function lengthOf(head: Head, name: string): number {
  return [...(head.get(name)?.[0] ?? '')].length;
}

function publicAddress(site: BuiltSite, file: string): string {
  return addressOf(site, file).replace(site.origin, site.publicOrigin);
}

function addressIn(site: BuiltSite, file: string): string {
  return `${site.publicOrigin}${site.base}${file}`;
}

async function pictureAt(site: BuiltSite, address: string) {
  const file = address.slice(addressIn(site, '').length);
  const { format, width, height } = await sharp(join(site.dir, file)).metadata();
  return { format, width, height };
}
