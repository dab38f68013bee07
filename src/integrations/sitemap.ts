import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pageFacts } from '#sitemap/page-facts.ts';
import { sitemaps } from '#sitemap/write-sitemap.ts';

/** Makes the sitemaps of the built pages. `root` is the address of the home page, with a slash at its end. */
export function sitemap(root: string): AstroIntegration {
  return {
    name: 'sitemap',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const outDir = fileURLToPath(dir);
        const files = (await readdir(outDir, { recursive: true })).filter((it) => it.endsWith('.html'));
        const facts = await Promise.all(
          files.map(async (file) => {
            const found = pageFacts(await readFile(join(outDir, file), 'utf8'));
            // A page that only leads to another names the address of that one.
            return found?.url === addressOf(file, root) ? found : undefined;
          }),
        );
        for (const { name, text } of sitemaps(
          facts.filter((it) => it !== undefined),
          root,
        )) {
          await writeFile(join(outDir, name), text);
        }
      },
    },
  };
}

function addressOf(file: string, root: string): string {
  return new URL(file.replaceAll('\\', '/').replace(/(?<=^|\/)index\.html$/, ''), root).href;
}
