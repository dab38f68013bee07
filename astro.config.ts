import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import postcssPresetEnv from 'postcss-preset-env';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { config } from './src/config.ts';
import { editorOrigins } from './src/editor/cms-config.ts';
import { editor } from './src/integrations/editor.ts';
import { headingFont } from './src/integrations/heading-font.ts';
import { maskNames } from './src/integrations/mask-names.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { securityHeaders } from './src/integrations/security-headers.ts';
import { remarkHeadingIds } from './src/source/body/heading-ids.ts';
import { editorPolicy } from './src/security/policy.ts';
import { folderFiles } from './src/source/folder-files.ts';
import { readContent } from './src/source/read-content.ts';
import { siteAddress } from './src/source/site-address.ts';

// Astro puts the machine's variables in the place of its own in `import.meta.env`: a BASE_URL there would move all links.
for (const name of ['BASE_URL', 'SITE', 'ASSETS_PREFIX', 'MODE', 'DEV', 'PROD', 'SSR']) {
  Reflect.deleteProperty(process.env, name);
}

const { origin, base } = await siteAddress(config.contentDir);
const policy = config.editor ? await policyOfEditor() : undefined;

/** Which servers the editor may talk to is in `site.yaml`. */
async function policyOfEditor(): Promise<string> {
  const { content } = await readContent(folderFiles(config.contentDir));
  return editorPolicy(editorOrigins(content.site.editor));
}

export default defineConfig({
  site: origin,
  base,
  trailingSlash: 'always',
  outDir: config.outDir,
  cacheDir: config.cacheDir,
  // One file a page and one style sheet for all: the second page a reader opens costs its text alone.
  build: {
    format: 'directory',
    inlineStylesheets: 'never',
    assets: 'assets',
    // While one share picture is encoded, off the main thread, the next is drawn.
    concurrency: 4,
  },
  compressHTML: true,
  // A quarter of the time of the default effort (4), for AVIF files a tenth larger.
  image: { service: { entrypoint: 'astro/assets/services/sharp', config: { avif: { effort: 2 } } } },
  // Only src/pages holds Markdown for Astro; the texts of content/ are compiled by src/source/body/.
  markdown: {
    processor: unified({ remarkPlugins: [remarkCjkFriendly, remarkHeadingIds] }),
    syntaxHighlight: false,
  },
  // The steps after the build run in this order.
  integrations: [
    mdx(),
    maskNames(config.contentDir),
    headingFont(),
    searchIndex(),
    sitemap(new URL(base, origin).href),
    ...(policy === undefined ? [] : [editor(config.contentDir, policy)]),
    securityHeaders(base, policy),
  ],
  devToolbar: { enabled: false },
  vite: {
    plugins: [tailwindcss({ optimize: false })],
    css: {
      postcss: {
        // Chromium 92 knows neither @layer nor the colour functions that Tailwind 4 writes.
        plugins: [postcssPresetEnv({ browsers: 'chrome 92', features: { 'cascade-layers': true } })],
      },
    },
    build: { cssTarget: 'chrome92', target: 'chrome92' },
  },
});
