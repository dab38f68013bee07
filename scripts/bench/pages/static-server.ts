import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { headersIn } from './headers-file.ts';

export interface StaticServer {
  /** With a slash at its end: `http://127.0.0.1:4000/party/`. */
  address: string;
  close: () => void;
}

interface Answer {
  headers: Record<string, string>;
  body: Buffer;
}

/**
 * Serves a built site below its base path as a plain web server that is set up well does: texts compressed with gzip
 * beforehand, the headers of the site's own `_headers` file, folders by their index, `404.html` for the rest.
 */
export async function serveFolder(folder: string, base: string): Promise<StaticServer> {
  const answers = await prepare(folder, base);
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const found = answers.get(path.endsWith('/') ? `${path}index.html` : path);
    const { headers, body } = found ?? answers.get(`${base}404.html`) ?? NOTHING;
    response.writeHead(found ? 200 : 404, { ...headers, 'content-length': body.length });
    response.end(body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${base}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const NOTHING: Answer = { headers: { 'content-type': 'text/plain' }, body: Buffer.from('not found') };

/** What is sent for each path; all of a site fits in memory. */
async function prepare(folder: string, base: string): Promise<Map<string, Answer>> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const headersOf = headersIn(await readFile(join(folder, '_headers'), 'utf8').catch(() => ''));
  const answers = files
    .filter((it) => it.isFile())
    .map(async (it): Promise<[string, Answer]> => {
      const file = join(it.parentPath, it.name);
      const path = `${base}${file.slice(join(folder, '/').length).replaceAll('\\', '/')}`;
      // Hosts match the address that is asked for, which for an index is that of its folder.
      const headers = headersOf(path.replace(/(?<=\/)index\.html$/, ''));
      return [path, await answerOf(file, headers)];
    });
  return new Map(await Promise.all(answers));
}

async function answerOf(file: string, own: Record<string, string>): Promise<Answer> {
  const [type, isText] = TYPES[extname(file)] ?? ['application/octet-stream', false];
  const plain = await readFile(file);
  const headers = { 'content-type': type, 'cache-control': SHORTLY, ...own };
  if (!isText) return { headers, body: plain };
  return {
    headers: { ...headers, 'content-encoding': 'gzip', vary: 'Accept-Encoding' },
    body: await promisify(gzip)(plain, { level: 9 }),
  };
}

/** For what has no rule of its own, as GitHub Pages does. */
const SHORTLY = 'public, max-age=600';

/** Media types, and whether it is a text that servers compress. */
const TYPES: Record<string, [type: string, isText: boolean]> = {
  '.html': ['text/html; charset=utf-8', true],
  '.css': ['text/css; charset=utf-8', true],
  '.js': ['text/javascript; charset=utf-8', true],
  '.mjs': ['text/javascript; charset=utf-8', true],
  '.json': ['application/json', true],
  '.xml': ['application/xml', true],
  '.txt': ['text/plain; charset=utf-8', true],
  '.svg': ['image/svg+xml', true],
  '.png': ['image/png', false],
  '.jpeg': ['image/jpeg', false],
  '.jpg': ['image/jpeg', false],
  '.webp': ['image/webp', false],
  '.avif': ['image/avif', false],
  '.woff2': ['font/woff2', false],
};
