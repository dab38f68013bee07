import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { close, createIndex } from 'pagefind';
import { browserScript } from '#client/browser-script.ts';
import { type SearchPage } from '#search/build-index.ts';
import { readPage } from '#search/read-page.ts';
import { writeIndex } from '#search/write-index.ts';

/** An index of a site on disk, what it cost, and which page each id of its results is. */
export interface MadeIndex {
  seconds: number;
  bytes: number;
  hrefs: ReadonlyMap<string, string>;
}

export const ENGINES = [
  { id: 'own', name: '自有索引', index: 'own' },
  { id: 'pagefind-stock', name: 'Pagefind 1.6.0 原样', index: 'pagefind' },
  { id: 'pagefind-query', name: 'Pagefind 1.6.0＋查询端', index: 'pagefind' },
] as const;
export type Engine = (typeof ENGINES)[number];

/** The pages of a built site, in the order of their files, as the integration reads them. */
export async function readSite(folder: string): Promise<SearchPage[]> {
  const files = (await readdir(folder, { recursive: true })).filter((it) => it.endsWith('index.html'));
  const pages = await Promise.all(
    files.toSorted().map(async (file) => {
      const path = file.replaceAll('\\', '/').replace(/index\.html$/, '');
      return readPage(await readFile(join(folder, file), 'utf8'), path);
    }),
  );
  return pages.filter((it) => it !== undefined);
}

export async function indexOwn(folder: string): Promise<MadeIndex & { pages: SearchPage[] }> {
  const started = performance.now();
  const pages = await readSite(folder);
  const target = join(folder, 'search/index');
  await writeIndex(pages, target);
  const seconds = (performance.now() - started) / 1000;
  const hrefs = new Map(pages.map(({ href }, number) => [String(number), href]));
  return { seconds, bytes: await sizeOf(target), hrefs, pages };
}

export async function indexPagefind(folder: string): Promise<MadeIndex> {
  const started = performance.now();
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(errors.join('\n'));
  const added = await index.addDirectory({ path: folder });
  if (added.errors.length > 0) throw new Error(added.errors.join('\n'));
  const target = join(folder, 'pagefind');
  await index.writeFiles({ outputPath: target });
  await close();
  const seconds = (performance.now() - started) / 1000;
  const parts = ['index', 'fragment', 'filter'].map((it) => sizeOf(join(target, it)));
  const bytes = (await Promise.all(parts)).reduce((sum, it) => sum + it, 0);
  return { seconds, bytes, hrefs: await fragmentsIn(join(target, 'fragment')) };
}

/** Pagefind's signature, before the JSON of each of its files. */
const SIGNATURE = 'pagefind_dcd'.length;

async function fragmentsIn(folder: string): Promise<Map<string, string>> {
  const files = await readdir(folder);
  const entries = files.map(async (file): Promise<[string, string]> => {
    const text = gunzipSync(await readFile(join(folder, file))).toString('utf8');
    const { url } = JSON.parse(text.slice(SIGNATURE)) as { url: string };
    return [file.replace(/\.pf_fragment$/, ''), url.replace(/^\//, '')];
  });
  return new Map(await Promise.all(entries));
}

/** The scripts that a tab loads, by name. The site's own engine counts whole, with its interface; harnesses do not. */
export async function engineScripts() {
  const scripts = new Map<string, { text: string; free: boolean }>();
  scripts.set('search/client.js', { text: await browserScript('search/client/client.ts'), free: false });
  for (const { id } of ENGINES) {
    scripts.set(`bench/${id}.js`, { text: await bundle(id), free: id !== 'pagefind-query' });
  }
  return scripts;
}

async function bundle(id: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, `${id}.browser.ts`)],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

async function sizeOf(folder: string): Promise<number> {
  const files = await readdir(folder).catch(() => []);
  const sizes = await Promise.all(files.map(async (it) => (await stat(join(folder, it))).size));
  return sizes.reduce((sum, it) => sum + it, 0);
}
