import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder, type StaticServer } from './static-server.ts';

let folder: string;
let server: StaticServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'static-server-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<h1>首页</h1>');
  await writeFile(join(folder, '404.html'), '<h1>没有</h1>');
  await writeFile(join(folder, 'assets/a.woff2'), 'font');
  await writeFile(
    join(folder, '_headers'),
    '/party/\n  X-Page: 1\n\n/party/assets/*\n  Cache-Control: immutable\n',
  );
  server = await serveFolder(folder, '/party/');
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

test('a folder is its index, compressed, with the headers that the site asks for', async () => {
  const { status, headers } = await fetch(server.address);
  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(headers.get('content-encoding')).toBe('gzip');
  expect(headers.get('x-page')).toBe('1');
  expect(headers.get('cache-control')).toBe('public, max-age=600');
});

test('what is compressed already goes out as it is', async () => {
  const response = await fetch(`${server.address}assets/a.woff2`);
  expect(response.headers.get('content-encoding')).toBeNull();
  expect(response.headers.get('cache-control')).toBe('immutable');
  expect(await response.text()).toBe('font');
});

test('what is not there gets 404.html', async () => {
  const response = await fetch(`${server.address}nothing/`);
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('没有');
});
