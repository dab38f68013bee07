import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { SearchPage } from '#search/build-index.ts';
import { readPage } from '#search/read-page.ts';
import { writeIndex } from '#search/write-index.ts';
import { builtPages } from './built-pages.ts';

/** Makes the search index of the built pages. What goes wrong stops the build. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const outDir = fileURLToPath(dir);
        const pages: SearchPage[] = [];
        for await (const { path, html } of builtPages(outDir)) {
          if (!path.endsWith('index.html')) continue;
          const page = readPage(html, path.replace(/index\.html$/, ''));
          if (page) pages.push(page);
        }
        await writeIndex(pages, join(outDir, 'search', 'index'));
      },
    },
  };
}
