import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** Serves a built site below its base path as a plain web server does: folders by their index, 404.html for the rest. */
export async function serve(dir: string, base: string): Promise<{ origin: string; server: Server }> {
  const server = createServer((request, response) => {
    void answer(dir, base, request.url ?? '/').then(({ status, type, body }) => {
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
      response.end(body);
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, server };
}

async function answer(dir: string, base: string, url: string) {
  const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const found = path.startsWith(base) ? await read(join(dir, normalize(file.slice(base.length)))) : undefined;
  if (found) return { status: 200, type: TYPES[extname(file)] ?? 'application/octet-stream', body: found };
  return {
    status: 404,
    type: TYPES['.html'] ?? '',
    body: (await read(join(dir, '404.html'))) ?? 'not found',
  };
}

async function read(file: string): Promise<Buffer | undefined> {
  return readFile(file).catch(() => undefined);
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};
