import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type PageFacts, pageFacts } from '#sitemap/page-facts.ts';
import { sitemaps } from '#sitemap/write-sitemap.ts';
import { builtPages } from './built-pages.ts';

/** Makes the sitemaps of the built pages. `root` is the address of the home page, with a slash at its end. */
export function sitemap(root: string): AstroIntegration {
  return {
    name: 'sitemap',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const outDir = fileURLToPath(dir);
        const facts: PageFacts[] = [];
        for await (const { path, html } of builtPages(outDir)) {
          const found = pageFacts(html);
          // A page that only leads to another names the address of that one.
          if (found?.url === addressOf(path, root)) facts.push(found);
        }
        for (const { name, text } of sitemaps(facts, root)) {
          await writeFile(join(outDir, name), text);
        }
      },
    },
  };
}

function addressOf(path: string, root: string): string {
  return new URL(path.replace(/(?<=^|\/)index\.html$/, ''), root).href;
}
