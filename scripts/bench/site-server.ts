import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface SiteServer {
  origin: string;
  /** Bytes of bodies sent since the last call, as they go over the wire. */
  takeBytes: () => number;
  close: () => void;
}

const BLANK =
  '<!doctype html><html lang="zh-cn"><meta charset="utf-8"><title>bench</title><body></body></html>';

/** Serves a folder with gzip, as web servers do, and some scripts by name; those that are `free` are not counted. */
export async function serveSite(
  folder: string,
  scripts: ReadonlyMap<string, { text: string; free: boolean }>,
): Promise<SiteServer> {
  let bytes = 0;
  const compressed = new Map<string, Buffer>();
  const answer = async (path: string): Promise<Buffer | undefined> => {
    const known = compressed.get(path);
    if (known) return known;
    const script = scripts.get(path.slice(1));
    const plain =
      path === '/'
        ? Buffer.from(BLANK)
        : script
          ? Buffer.from(script.text)
          : await readFile(join(folder, normalize(path))).catch(() => undefined);
    if (!plain) return undefined;
    const body = isText(path) ? gzipSync(plain) : plain;
    compressed.set(path, body);
    return body;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    void answer(pathname).then((body) => {
      const isFree = pathname === '/' || pathname === '/favicon.ico' || scripts.get(pathname.slice(1))?.free;
      if (!isFree) bytes += body?.length ?? 0;
      response.writeHead(body ? 200 : 404, {
        'content-type': TYPES[extname(pathname)] ?? 'application/octet-stream',
        'cache-control': 'no-store',
        ...(isText(pathname) && body && { 'content-encoding': 'gzip' }),
        ...(body && { 'content-length': body.length }),
      });
      response.end(body);
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    takeBytes: () => {
      const taken = bytes;
      bytes = 0;
      return taken;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function isText(path: string): boolean {
  return path === '/' || /\.(?:js|json|html)$/.test(path);
}

const TYPES: Record<string, string> = {
  '': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};
