import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import { build, defaultClientConditions, type Plugin } from 'vite';
import type { Site } from '#domain/content.ts';
import type { ContentFiles } from '#source/content-files.ts';
import { readContent } from '#source/read-content.ts';
import type { EditorSettings } from './client/protocol.ts';
import { cmsConfig } from './cms-config.ts';
import { cmsStrings, withStrings } from './cms-strings.ts';
import { contentSnapshot, layoutsOf } from './content-snapshot.ts';
import { words } from './words.ts';

/** Writes the editor, page, script and styles, to a folder; `writeSettings` gives it its content. */
export async function buildEditor(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: resolve('src/editor/client'),
    // The page may stand below any path.
    base: './',
    logLevel: 'error',
    plugins: [chineseStrings(), withoutCdn(), tailwindcss({ optimize: false })],
    resolve: {
      // Some packages have the page's DOM in mind where they may run in a worker.
      conditions: ['worker', ...defaultClientConditions],
      alias: { 'node:crypto': resolve('src/editor/client/crypto.ts') },
    },
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: {
        input: {
          editor: resolve('src/editor/client/main.ts'),
          looks: resolve('src/editor/client/editor.css'),
          preview: resolve('src/editor/client/preview.css'),
        },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'assets/[name]-[hash].js',
          assetFileNames: ({ names }) =>
            names.some((it) => ['editor.css', 'looks.css'].includes(it))
              ? 'editor.css'
              : names.some((it) => ['preview.css'].includes(it))
                ? 'preview.css'
                : 'assets/[name]-[hash][extname]',
        },
      },
    },
  });
}

/** Adds to the Chinese of Sveltia CMS what it has in English only. */
function chineseStrings(): Plugin {
  return {
    name: 'chinese-strings',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith('/@sveltia/cms/locales/zh-CN.json')) return null;
      // What it calls 别名 is called 标识 everywhere here.
      const own = JSON.parse((await readFile(id, 'utf8')).replaceAll('别名', '标识')) as object;
      return JSON.stringify(withStrings(own, cmsStrings));
    },
  };
}

/** Sveltia CMS names fonts of a CDN beside the ones that come with it: the latter do. */
function withoutCdn(): Plugin {
  const font = /url\(https:\/\/cdn\.jsdelivr\.net\/fontsource\/[^)]*\)/g;
  return {
    name: 'without-cdn',
    transform: (code, id) =>
      id.endsWith('/@sveltia/cms/npm/index.js') ? code.replaceAll(font, 'local("-")') : null,
  };
}

/** What the editor of a content folder shows; `folder` is where the content lies in its repository, unless `site.yaml` says. */
export async function editorSettings(
  files: ContentFiles,
  folder: string,
): Promise<{ settings: EditorSettings; unseen: string[]; site: Site }> {
  const { content } = await readContent(files);
  const site = content.site;
  const { layouts, unseen } = await layoutsOf(files);
  const place = site.editor?.folder ?? folder;
  const config = cmsConfig(site, layouts, place);
  return { settings: { config, folder: place, snapshot: await contentSnapshot(files) }, unseen, site };
}

/** Writes the page of the editor and what it shows. `policy` is its Content Security Policy. */
export async function writeEditorPage(
  outDir: string,
  { settings, site }: Awaited<ReturnType<typeof editorSettings>>,
  policy: string,
): Promise<void> {
  await mkdir(outDir, { recursive: true });
  await writeFile(join(outDir, 'settings.json'), JSON.stringify(settings));
  await writeFile(join(outDir, 'index.html'), editorPage(site, policy));
}

/** The page, which only its script fills. */
export function editorPage(site: Pick<Site, 'name' | 'editor'>, policy: string): string {
  const title = escaped(words.title.replace('{site}', site.name));
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>${title}</title>
    <link rel="icon" href="../icon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="editor.css">
    <script type="module" src="editor.js"></script>
  </head>
  <body${site.editor ? '' : ' class="without-platform"'}>
    <noscript>${words.needsScript}</noscript>
  </body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
