import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, resolve } from 'node:path';
import { folderFiles } from '#source/folder-files.ts';
import { buildEditor, editorPage, editorSettings } from './build.ts';
import { editorFolder } from './editor-folder.ts';

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * Serves the editor below `base`, on this machine, with the content as it is at each request. The script is built once,
 * when the server starts; `policy` is what the page may load.
 */
export async function serveEditor(contentDir: string, base: string, policy: string): Promise<Middleware> {
  const built = resolve('.cache/editor');
  await buildEditor(built);
  const root = `${base.replace(/\/$/, '')}/admin`;
  return (request, response, next) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (path === root) {
      response.writeHead(302, { Location: `${root}/` }).end();
      return;
    }
    if (!path.startsWith(`${root}/`)) {
      next();
      return;
    }
    const name = path.slice(root.length + 1) || 'index.html';
    void bytesOf(contentDir, built, name, policy).then((bytes) => {
      if (!bytes) response.writeHead(404).end();
      else {
        const type = TYPES[extname(name)] ?? 'application/octet-stream';
        response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-cache' }).end(bytes);
      }
    });
  };
}

async function bytesOf(
  contentDir: string,
  built: string,
  name: string,
  policy: string,
): Promise<Uint8Array | string | undefined> {
  if (name === 'index.html' || name === 'settings.json') {
    const { settings, site } = await editorSettings(folderFiles(contentDir), editorFolder(contentDir));
    return name === 'index.html' ? editorPage(site, policy) : JSON.stringify(settings);
  }
  const file = join(built, normalize(`/${name}`));
  return readFile(file).catch(() => undefined);
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};
