import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A page of a built site: its path in the site with `/`, where it is, and its HTML. */
export interface BuiltPage {
  path: string;
  file: string;
  html: string;
}

/**
 * The pages of a built site in the order of their paths, each read when the one before it is done with: a site may have
 * more of them than a process may have files open.
 */
export async function* builtPages(outDir: string): AsyncGenerator<BuiltPage> {
  const found = await readdir(outDir, { recursive: true });
  for (const path of found.filter((it) => it.endsWith('.html')).toSorted()) {
    const file = join(outDir, path);
    yield { path: path.replaceAll('\\', '/'), file, html: await readFile(file, 'utf8') };
  }
}
