import { Parser } from 'htmlparser2';
import { statSync } from 'node:fs';
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
  'twitter:card',
  'itemprop:name',
  'itemprop:description',
  'itemprop:image',
];
/** Of every page that is shared, of each of its two pictures. */
const PICTURED = ['og:image', 'og:image:type', 'og:image:width', 'og:image:height', 'og:image:alt'];
/** Of the page of an entry or milestone besides. */
const CITED = [
  'citation_title',
  'citation_publisher',
  'citation_language',
  'citation_public_url',
  'prism.publicationName',
  'DC.title',
  'DC.publisher',
  'DC.type',
  'DC.language',
  'DC.identifier',
];
/** Of those whose work has an author: of a newspaper nobody is named. */
const AUTHORED = ['citation_author', 'DC.creator'];
const DATED = ['citation_publication_date', 'DC.date', 'article:published_time', 'article:modified_time'];

const ENTRY =
  /^(?:(?:cases|media|awards|activities|organizations|co-building|projects)\/[^/]+|projects\/[^/]+\/milestones\/[^/]+)\/index\.html$/;

describe.each(sites)('$name', (site) => {
  const pages = sharedPagesOf(site);
  const entries = pages.filter(({ file }) => ENTRY.test(file));

  test('every page that is shared says once what it is called, what it is about and what it looks like', () => {
    expect(entries.length).toBeGreaterThan(10);
    expect(pages.flatMap(({ file, head }) => wrongCounts(file, head, SHARED))).toEqual([]);
    expect(pages.flatMap(({ file, head }) => wrongCounts(file, head, PICTURED, 2))).toEqual([]);
  });

  test('the page of every entry, and no other, says once how it is cited', () => {
    expect(entries.flatMap(({ file, head }) => wrongCounts(file, head, CITED))).toEqual([]);
    const dated = entries.filter(({ file }) => !file.startsWith('organizations/'));
    expect(dated.flatMap(({ file, head }) => wrongCounts(file, head, DATED))).toEqual([]);
    const others = pages.filter((it) => !entries.includes(it));
    expect(
      others.filter(({ head }) => namesIn(head, /^(?:citation_|DC\.|prism\.|article:)/).length > 0),
    ).toEqual([]);
  });

  test('the head and the cite box agree on whether a work has an author', () => {
    const newspapers = entries.filter(({ head }) => head.get('DC.type')?.[0] === 'NewsItem');
    const others = entries.filter((it) => !newspapers.includes(it));
    expect(newspapers.length).toBeGreaterThan(0);
    expect(newspapers.filter(({ head }) => AUTHORED.some((it) => head.has(it)))).toEqual([]);
    expect(others.flatMap(({ file, head }) => wrongCounts(file, head, AUTHORED))).toEqual([]);
    const cited = new Set(
      pagesOf(site)
        .filter(({ html }) => /data-cite-text[^>]*>[^<]*\[N\/OL\]/.test(html))
        .map((it) => it.file),
    );
    expect(new Set(newspapers.map((it) => it.file))).toEqual(cited);
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
    const own = entries.flatMap(({ head }) => picturesIn(head));
    expect(new Set(own).size).toBe(3 * entries.length);
    for (const { file, head } of pages) {
      const [wide, square, small] = picturesIn(head);
      expect(await pictureAt(site, wide), file).toEqual({ format: 'png', ...statedSize(head, 0) });
      expect(await pictureAt(site, square), file).toEqual({ format: 'png', ...statedSize(head, 1) });
      expect(statedSize(head, 1), file).toEqual({ width: 1200, height: 1200 });
      expect(await pictureAt(site, small), file).toEqual({ format: 'png', width: 360, height: 360 });
    }
    const files = filesIn(site.dir).filter((it) => it.startsWith('share/'));
    expect(files.filter((it) => bytesOf(site, it) >= 200 * 1024)).toEqual([]);
    const named = pages.flatMap(({ head }) => picturesIn(head));
    expect(files.map((it) => addressIn(site, it))).toEqual([...new Set(named)].toSorted());
  });

  test('the first picture in the body of every page is its share picture: light, and one that WeChat takes', () => {
    for (const { file, head, image } of pages) {
      const address = new URL(image?.src ?? '', site.publicOrigin).href;
      expect([address], file).toEqual(head.get('itemprop:image'));
      expect(image, file).toMatchObject({ width: 360, height: 360, loading: '' });
      expect(bytesOf(site, address.slice(addressIn(site, '').length)), file).toBeLessThan(12 * 1024);
    }
  });

  test('what is kept out of search engines, and what is a sheet to print, is not made to be shared', () => {
    const apart = pagesOf(site)
      .filter(({ file, html }) => html.includes('content="noindex"') || file.startsWith('print/'))
      .map(({ file, html }) => ({ file, ...readHead(html) }));
    expect(apart.length).toBeGreaterThan(0);
    const shared = apart.filter(
      ({ head }) => namesIn(head, /^(?:og:|twitter:|itemprop:|citation_|DC\.|prism\.|article:)/).length > 0,
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

function wrongCounts(file: string, head: Head, names: readonly string[], count = 1): string[] {
  return names
    .filter((it) => head.get(it)?.length !== count || head.get(it)?.includes(''))
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

/** The wide picture, the square one and the small one. */
function picturesIn(head: Head): string[] {
  return [...(head.get('og:image') ?? []), ...(head.get('itemprop:image') ?? [])];
}

function statedSize(head: Head, index: number) {
  const [width, height] = ['width', 'height'].map((it) => Number(head.get(`og:image:${it}`)?.[index]));
  return { width, height };
}

function bytesOf(site: BuiltSite, file: string): number {
  return statSync(join(site.dir, file)).size;
}

async function pictureAt(site: BuiltSite, address = '') {
  const file = address.slice(addressIn(site, '').length);
  const { format, width, height } = await sharp(join(site.dir, file)).metadata();
  return { format, width, height };
}
