import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { formatDate } from '#domain/civil-date.ts';
import { filesIn, pagesOf, sites } from './built-sites.ts';
import { readSchemaNames, unknownNames } from './checks/schema-names.ts';
import { type BuiltSite } from './setup/global-setup.ts';

const names = readSchemaNames('node_modules/schema-dts/dist/schema.d.ts');

/** What is said in the language of schema.org, not to the reader. */
const FOR_MACHINES: ReadonlySet<string> = new Set([
  '@context',
  '@type',
  '@id',
  'inLanguage',
  'encodingFormat',
  'query-input',
  'urlTemplate',
  'license',
  'width',
  'height',
]);

/** What every template of an entry says it is, among others. */
const EXPECTED: readonly [path: RegExp, type: string][] = [
  [/^cases\/[^/]+\/index\.html$/, 'Article'],
  [/^projects\/[^/]+\/index\.html$/, 'Project'],
  [/^media\/[^/]+\/index\.html$/, 'WebPage'],
  [/^(?:milestones|data)\/index\.html$/, 'Dataset'],
  [/^data\/index\.html$/, 'DataCatalog'],
  [/^press\/pictures\/.+\/index\.html$/, 'ImageObject'],
  [
    /^(?:cases|projects|media|awards|activities|organizations|co-building)\/.+\/index\.html$/,
    'BreadcrumbList',
  ],
];

describe.each(sites)('$name', (site) => {
  const pages = readPages(site);

  test('every kind of page says what it is', () => {
    for (const type of ['Article', 'NewsArticle', 'Event', 'ImageObject', 'Dataset', 'BreadcrumbList']) {
      expect(pages.some((it) => typesOf(it.graph).has(type))).toBe(true);
    }
    const silent = EXPECTED.flatMap(([path, type]) =>
      pages
        .filter((it) => path.test(it.file) && !isNotice(it.graph) && !typesOf(it.graph).has(type))
        .map((it) => `${it.file}: ${type}`),
    );
    expect(silent).toEqual([]);
  });

  test('types and properties are those of schema.org', () => {
    expect(
      pages.flatMap(({ file, graph }) => unknownNames(graph, names).map((it) => `${file}: ${it}`)),
    ).toEqual([]);
  });

  test('every text and every date stands on the page', () => {
    const missing = pages.flatMap(({ file, graph, text }) =>
      valuesOf(graph)
        .filter(({ value }) => !isAddress(value))
        .map(({ key, value }) => ({ key, value, shown: isDate(value) ? formatDate(value) : folded(value) }))
        .filter(({ shown }) => !text.includes(shown))
        .map(({ key, value }) => `${file}: ${key} ${value}`),
    );
    expect(missing).toEqual([]);
  });

  test('every address leads to a page or file of the site, or is linked on the page', () => {
    const files = new Set(filesIn(site.dir));
    const root = `${site.publicOrigin}${site.base}`;
    const broken = pages.flatMap(({ file, graph, hrefs }) =>
      valuesOf(graph)
        .filter(({ value }) => isAddress(value))
        .filter(({ value }) => {
          if (!value.startsWith(root)) return !hrefs.has(value);
          const path = value.slice(root.length).replace(/#.*$/, '');
          return !files.has(path.endsWith('/') || path === '' ? `${path}index.html` : path);
        })
        .map(({ key, value }) => `${file}: ${key} ${value}`),
    );
    expect(broken).toEqual([]);
  });

  test('what points to something described elsewhere on the page finds it', () => {
    const lost = pages.flatMap(({ file, graph }) => {
      const described = new Set(graph.map((it) => it['@id']));
      const pointers = graph.flatMap(({ image, dataset }) =>
        [image, dataset].flatMap((it) => (Array.isArray(it) ? (it as { '@id': string }[]) : [])),
      );
      return pointers.filter((it) => !described.has(it['@id'])).map((it) => `${file}: ${it['@id']}`);
    });
    expect(lost).toEqual([]);
  });
});

type Thing = Record<string, unknown>;

/** The notice of what is gone says only the way to it. */
function isNotice(graph: readonly Thing[]): boolean {
  return graph.every((it) => it['@type'] === 'BreadcrumbList');
}

/** The pages that carry JSON-LD: what it says, what a reader sees, and where the page links to. */
function readPages(site: BuiltSite) {
  return pagesOf(site).flatMap(({ file, html }) => {
    const read = readPage(html);
    const graph = read.scripts.flatMap((it) => (JSON.parse(it) as { '@graph': Thing[] })['@graph']);
    return graph.length === 0 ? [] : [{ file, graph, text: read.text, hrefs: read.hrefs }];
  });
}

function readPage(html: string) {
  const scripts: string[] = [];
  const words: string[] = [];
  let script = '';
  const hrefs = new Set<string>();
  const stack: { unseen: boolean; data: boolean }[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (attributes['href'] !== undefined) hrefs.add(attributes['href']);
      const data = attributes['type'] === 'application/ld+json';
      if (data) script = '';
      // A citation is made of the same facts, and would vouch for all of them.
      const apart = UNSEEN.has(name) || 'hidden' in attributes || 'data-cite' in attributes;
      const unseen = apart || (stack.at(-1)?.unseen ?? false);
      stack.push({ unseen, data });
    },
    ontext(text) {
      const top = stack.at(-1);
      if (top?.data) script += text;
      else if (!top?.unseen) words.push(text);
    },
    onclosetag() {
      if (stack.pop()?.data) scripts.push(script);
    },
  });
  parser.end(html);
  return { scripts, text: folded(words.join('')), hrefs };
}

const UNSEEN: ReadonlySet<string> = new Set(['script', 'style', 'template']);

/** Without white space: pages break lines where a value doesn't. */
function folded(text: string): string {
  return text.replace(/\s+/g, '');
}

function valuesOf(thing: unknown, key = ''): { key: string; value: string }[] {
  if (Array.isArray(thing)) return thing.flatMap((it) => valuesOf(it, key));
  if (typeof thing === 'string') return FOR_MACHINES.has(key) ? [] : [{ key, value: thing }];
  if (typeof thing !== 'object' || thing === null) return [];
  return Object.entries(thing).flatMap(([name, value]) => valuesOf(value, name));
}

function typesOf(thing: unknown): Set<string> {
  if (Array.isArray(thing)) return new Set(thing.flatMap((it) => [...typesOf(it)]));
  if (typeof thing !== 'object' || thing === null) return new Set();
  const { '@type': type, ...rest } = thing as Thing;
  return new Set([...(typeof type === 'string' ? [type] : []), ...typesOf(Object.values(rest))]);
}

function isAddress(value: string): boolean {
  return /^https?:\/\//.test(value);
}

function isDate(value: string): boolean {
  return /^\d{4}(?:-\d{2}){0,2}$/.test(value);
}
