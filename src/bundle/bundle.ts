import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { browserScript } from '#client/browser-script.ts';
import type { CivilDate } from '#domain/civil-date.ts';
import { EditorError } from '#domain/editor-error.ts';
import { isLeftOut } from './left-out.ts';
import { ALGORITHMS, MANIFESTS, sumsText } from './manifest.ts';
import { openPage, verifyPage } from './pages.ts';
import { offlineReference, type OfflineSite } from './reference.ts';
import { rewriteCss } from './rewrite-css.ts';
import { rewriteHtml } from './rewrite-html.ts';
import { rewriteIndex } from './rewrite-index.ts';

export interface BuiltFolder {
  /** Where the built site is. */
  dir: string;
  /** Its address on the web: `https://brand.example`, and the path below it, with slashes at both ends. */
  origin: string;
  base: string;
  siteName: string;
}

/** Bytes by path. */
export type BundleFiles = ReadonlyMap<string, Uint8Array>;

/** The folder of the bundle that the site is in; beside it are only the ways into it and the lists of digests. */
export const SITE_FOLDER = 'site';
/**
 * Pages at the root, with a Chinese name to be found by and a plain one: unzip programs that don't know the mark for
 * UTF-8 spoil the former and nothing else.
 */
export const OPEN_PAGES = ['打开网站.html', 'open.html'] as const;
export const VERIFY_PAGES = ['校验.html', 'verify.html'] as const;

/** The files of the offline bundle of a built site, sorted by path, the lists of their digests included. */
export async function bundleFiles({ dir, origin, base, siteName }: BuiltFolder): Promise<BundleFiles> {
  const found = await readdir(dir, { recursive: true, withFileTypes: true });
  const paths = found
    .filter((it) => it.isFile())
    .map((it) => join(it.parentPath, it.name).slice(join(dir, '/').length).replaceAll('\\', '/'))
    .filter((it) => !isLeftOut(it));
  const site: OfflineSite = { origin, base, files: new Set(paths) };
  const files = new Map<string, Uint8Array>();
  for (const path of paths)
    files.set(`${SITE_FOLDER}/${path}`, offlineFile(path, await readFile(join(dir, path)), site));
  const opening = Buffer.from(openPage(siteName, `${SITE_FOLDER}/index.html`));
  const verifying = Buffer.from(
    verifyPage(siteName, (await browserScript('bundle/verify.client.ts')).trim()),
  );
  for (const it of OPEN_PAGES) files.set(it, opening);
  for (const it of VERIFY_PAGES) files.set(it, verifying);
  const lists = ALGORITHMS.map((algorithm): [string, Uint8Array] => [
    MANIFESTS[algorithm],
    Buffer.from(sumsText(digestsOf(files, algorithm))),
  ]);
  return new Map([...files, ...lists].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Digests of some files in lower-case hex, by path. */
export function digestsOf(files: BundleFiles, algorithm: string): Map<string, string> {
  return new Map(
    [...files].map(([path, bytes]) => [path, createHash(algorithm).update(bytes).digest('hex')]),
  );
}

/**
 * The files in one folder as a zip archive. The same files, name and date give the same bytes on every machine: all are
 * dated to noon of that day, and have no attributes. Throws an `EditorError` for more than the format holds.
 */
export function zipped(files: BundleFiles, folder: string, date: CivilDate): Uint8Array {
  const size = [...files.values()].reduce((sum, it) => sum + it.length, 0);
  if (files.size > MOST_FILES || size > MOST_BYTES) {
    throw new EditorError(
      `网站有 ${files.size} 个文件、${Math.ceil(size / 1e6)} MB，一个离线包装不下（最多 ${MOST_FILES} 个、${MOST_BYTES / 1e6} MB）。请减少“媒体资料”里供下载的大图，或把网站文件夹交给技术人员另行打包。`,
    );
  }
  const input = [...files].map(([path, bytes]): [string, Zippable[string]] => [
    `${folder}/${path}`,
    [bytes, { level: PACKED.test(path) ? 0 : 6 }],
  ]);
  return zipSync(Object.fromEntries(input), { mtime: localNoon(date), os: 0, attrs: 0 });
}

/** What a zip without its extension for large files can count, and what one piece of memory holds. */
const MOST_FILES = 65_535;
const MOST_BYTES = 2_000_000_000;
const PACKED = /\.(?:jpe?g|png|webp|avif|woff2|zip|pdf|mp4)$/;

function offlineFile(path: string, bytes: Buffer, site: OfflineSite): Uint8Array {
  if (path.endsWith('.html')) return Buffer.from(rewriteHtml(bytes.toString(), path, site));
  if (path.endsWith('.css'))
    return Buffer.from(rewriteCss(bytes.toString(), (it) => offlineReference(it, path, site)));
  if (/^search\/index\/.*\.js$/.test(path)) return Buffer.from(rewriteIndex(bytes.toString(), site));
  return bytes;
}

/** Zip knows local time alone, so the hour of the machine is the hour in the file. Noon exists everywhere. */
function localNoon(date: CivilDate): Date {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Math.max(year, 1980), month - 1, day, 12);
}
