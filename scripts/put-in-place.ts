import { randomUUID } from 'node:crypto';
import { access, cp, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What every site that was built here has, and hardly another folder. */
const SIGNATURE = ['index.html', '404.html', 'search/index/manifest.js'];

/** Whether a folder may be replaced by a site: it is not there, empty, or a site that was built here. */
export async function isReplaceable(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch((error: unknown) =>
    codeOf(error) === 'ENOENT' ? [] : undefined,
  );
  if (names === undefined) return false;
  if (names.length === 0) return true;
  const found = SIGNATURE.map((it) => access(join(folder, it)));
  return Promise.all(found).then(
    () => true,
    () => false,
  );
}

/** Whether the site in a folder is a preview, which asks search engines on its home page to stay out. */
export async function isPreview(folder: string): Promise<boolean> {
  const home = await readFile(join(folder, 'index.html'), 'utf8').catch(() => '');
  return /<meta name="robots" content="noindex"\s*\/?>/.test(home);
}

/**
 * Moves a finished site to where it goes. It is brought beside its place first, from another disk too, and then two
 * renames follow, so that `outDir` is the old site or the new one and never a part of either.
 */
export async function putInPlace(site: string, outDir: string): Promise<void> {
  const mark = randomUUID().slice(0, 8);
  const next = `${outDir}.new-${mark}`;
  const old = `${outDir}.old-${mark}`;
  await mkdir(dirname(outDir), { recursive: true });
  try {
    await rename(site, next).catch(async (error: unknown) => {
      if (codeOf(error) !== 'EXDEV') throw error;
      await cp(site, next, { recursive: true });
    });
    const hadOld = await rename(outDir, old).then(
      () => true,
      () => false,
    );
    try {
      await rename(next, outDir);
    } catch (error) {
      if (hadOld) await rename(old, outDir);
      throw error;
    }
  } finally {
    await rm(next, { recursive: true, force: true });
  }
  await rm(old, { recursive: true, force: true });
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
