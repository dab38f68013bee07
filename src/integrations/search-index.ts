import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readPage } from '#search/read-page.ts';
import { writeIndex } from '#search/write-index.ts';

/** Makes the search index of the built pages. What goes wrong stops the build. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const outDir = fileURLToPath(dir);
        const found = await readdir(outDir, { recursive: true });
        const pages = await Promise.all(
          found
            .filter((it) => it.endsWith('index.html'))
            .toSorted()
            .map(async (file) => {
              const path = file.replaceAll('\\', '/').replace(/index\.html$/, '');
              return readPage(await readFile(join(outDir, file), 'utf8'), path);
            }),
        );
        await writeIndex(
          pages.filter((it) => it !== undefined),
          join(outDir, 'search', 'index'),
        );
      },
    },
  };
}
