import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildEditor, editorSettings, writeEditorPage } from '#editor/build.ts';
import { editorFolder } from '#editor/editor-folder.ts';
import { serveEditor } from '#editor/serve.ts';
import { folderFiles } from '#source/folder-files.ts';

/**
 * The editor at /admin/, beside a site that is built or served for editors; never part of a public one. It is made after
 * the steps that read the pages of a site, because it is none.
 */
export function editor(contentDir: string, policy: string): AstroIntegration {
  return {
    name: 'editor',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const outDir = join(fileURLToPath(dir), 'admin');
        await buildEditor(outDir);
        const settings = await editorSettings(folderFiles(contentDir), editorFolder(contentDir));
        await writeEditorPage(outDir, settings, policy);
      },
      'astro:server:setup': async ({ server }) => {
        server.middlewares.use(await serveEditor(contentDir, server.config.base, policy));
      },
    },
  };
}
