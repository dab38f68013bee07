import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { type Manners, visit } from './visit.ts';

const MANNERS: Manners = {
  userAgent: 'party-brand-links-test',
  timeout: 150,
  retries: 1,
  patience: 1,
  isPrivate: (hostname) => hostname === 'localhost',
};

/** A server of one machine; returns its address and the requests it had, as `GET /path`. */
async function serve(
  answer: RequestListener,
): Promise<{ origin: string; asked: string[]; agents: Set<string> }> {
  const asked: string[] = [];
  const agents = new Set<string>();
  const server = createServer((request, response) => {
    asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
    agents.add(request.headers['user-agent'] ?? '');
    answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, asked, agents };
}

const status =
  (code: number, headers: Record<string, string> = {}, body = ''): RequestListener =>
  (_, response) => {
    response.writeHead(code, headers).end(body);
  };

/** Each path leads to the next with a status; the last answers 200. */
const chain =
  (...codes: number[]): RequestListener =>
  ({ url = '/0' }, response) => {
    const at = Number(url.slice(1));
    const code = codes[at];
    response.writeHead(code ?? 200, code === undefined ? {} : { location: `/${String(at + 1)}` }).end();
  };

const PDF = { 'content-type': 'application/pdf' };
const HTML = { 'content-type': 'text/html; charset=utf-8' };

test('a file that is there is asked for its head alone, by name', async () => {
  const { origin, asked, agents } = await serve(status(200, PDF));
  expect(await visit(`${origin}/a`, MANNERS)).toEqual({
    outcome: { is: 'there' },
    answered: true,
    titles: [],
  });
  expect(asked).toEqual(['HEAD /a']);
  expect([...agents]).toEqual([MANNERS.userAgent]);
});

test.each([
  [405, 200, { is: 'there' }],
  [404, 200, { is: 'there' }],
  [404, 404, { is: 'gone', why: '404' }],
  [410, 410, { is: 'gone', why: '410' }],
  [403, 403, { is: 'unreachable', why: '403' }],
  [412, 412, { is: 'unreachable', why: '412' }],
  [429, 429, { is: 'unreachable', why: '429' }],
])('head %i and page %i', async (head, page, outcome) => {
  const { origin } = await serve((request, response) => {
    response.writeHead(request.method === 'HEAD' ? head : page).end();
  });
  expect((await visit(origin, MANNERS)).outcome).toEqual(outcome);
});

test('5xx is asked again, and is never gone', async () => {
  const { origin, asked } = await serve(status(503));
  expect((await visit(origin, MANNERS)).outcome).toEqual({ is: 'unreachable', why: '503' });
  expect(asked).toEqual(['HEAD /', 'HEAD /', 'GET /', 'GET /']);
});

test('a server that comes back at the second try is there', async () => {
  let n = 0;
  const { origin } = await serve((_, response) => {
    n += 1;
    response.writeHead(n === 1 ? 502 : 200).end();
  });
  expect((await visit(origin, MANNERS)).outcome).toEqual({ is: 'there' });
});

test.each([
  ['for good', [301, 308], '/2'],
  ['for now', [302], undefined],
  ['for now and then for good', [307, 301], undefined],
  ['for good and then for now', [301, 302], '/1'],
])('what is redirected %s', async (_, codes, to) => {
  const { origin } = await serve(chain(...codes));
  expect((await visit(`${origin}/0`, MANNERS)).outcome).toEqual(
    to === undefined ? { is: 'there' } : { is: 'moved', to: `${origin}${to}` },
  );
});

test.each([
  ['to what is gone', (_: string) => '/gone', { is: 'gone', why: '404' }],
  ['in a circle', (_: string) => '/circle', { is: 'unreachable', why: '来回转了太多次' }],
  ['into an inner network', () => 'http://localhost/secret', { is: 'unreachable', why: '转到了内网地址' }],
  ['to an app', () => 'weixin://dl/', { is: 'unreachable', why: '转到了打不开的地址' }],
])('a redirect %s', async (_, target, outcome) => {
  const { origin } = await serve(({ url = '' }, response) => {
    if (url === '/gone') response.writeHead(404).end();
    else response.writeHead(301, { location: target(url) }).end();
  });
  expect((await visit(`${origin}/start`, MANNERS)).outcome).toEqual(outcome);
});

test('a server that never answers is out of reach', async () => {
  const { origin } = await serve(() => undefined);
  expect(await visit(origin, { ...MANNERS, retries: 0 })).toEqual({
    outcome: { is: 'unreachable', why: '超时' },
    answered: false,
    titles: [],
  });
});

test('so is one that stops in the middle of its page', async () => {
  const { origin } = await serve((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).write('<title>甲');
  });
  expect((await visit(origin, { ...MANNERS, retries: 0 }, '甲')).outcome).toMatchObject({
    is: 'unreachable',
  });
});

test('so is one that hangs up, or is not there at all', async () => {
  const { origin } = await serve((request) => request.socket.destroy());
  expect((await visit(origin, MANNERS)).outcome).toEqual({ is: 'unreachable', why: '连接中断' });
  // Nobody listens at the discard port.
  expect((await visit('http://127.0.0.1:2/', MANNERS)).outcome).toEqual({
    is: 'unreachable',
    why: '拒绝连接',
  });
});

test('a name that nobody has may be gone, and nobody has answered', async () => {
  const found = await visit('http://nobody.invalid/', { ...MANNERS, timeout: 5000, retries: 0 });
  expect(found.answered).toBe(false);
  expect(found.outcome).toEqual(
    found.outcome.is === 'gone'
      ? { is: 'gone', why: '域名不存在' }
      : { is: 'unreachable', why: '域名暂时查不到' },
  );
});

test('of a report the page is read for what it calls itself', async () => {
  const { origin, asked } = await serve(status(200, HTML, '<title>大桥合龙_示例日报</title>'));
  expect((await visit(origin, MANNERS, '大桥合龙')).titles).toEqual(['大桥合龙_示例日报']);
  expect(asked).toEqual(['GET /']);
});

test('a page that says it is missing is, whatever its status; one that has the headline is not', async () => {
  const { origin } = await serve(status(200, HTML, '<title>页面不存在</title>'));
  expect((await visit(origin, MANNERS, '大桥合龙')).outcome).toEqual({
    is: 'gone',
    why: '页面写着“页面不存在”',
  });
  expect((await visit(origin, MANNERS, '页面不存在')).outcome).toEqual({ is: 'there' });
});

test('so is one without a headline to look for, which is read where its head is fine', async () => {
  const { origin, asked } = await serve(status(200, HTML, '<title>您访问的页面不存在</title>'));
  expect((await visit(`${origin}/a`, MANNERS)).outcome).toEqual({
    is: 'gone',
    why: '页面写着“您访问的页面不存在”',
  });
  expect(asked).toEqual(['HEAD /a', 'GET /a']);
});

test.each([
  [404, { is: 'gone', why: '404' }],
  [403, { is: 'there' }],
])('a page of which the head is fine and the whole has status %i', async (code, outcome) => {
  const { origin } = await serve((request, response) => {
    response.writeHead(request.method === 'HEAD' ? 200 : code, HTML).end();
  });
  expect((await visit(`${origin}/a`, MANNERS)).outcome).toEqual(outcome);
});

/** A site that sends whoever asks for what it has not to its first page. */
const forgetful =
  (code: number, title = '江省日报'): RequestListener =>
  ({ url }, response) => {
    if (url === '/') response.writeHead(200, HTML).end(`<title>${title}</title>`);
    else response.writeHead(code, { location: '/' }).end();
  };

test.each([301, 302])('a report that leads to the first page is gone, with status %i', async (code) => {
  const { origin } = await serve(forgetful(code));
  const gone = { is: 'gone', why: `转到了首页 ${origin}/` };
  expect((await visit(`${origin}/2024/04/c_1.html`, MANNERS, '大桥合龙')).outcome).toEqual(gone);
  expect((await visit(`${origin}/2024/04/c_1.html`, MANNERS)).outcome).toEqual(gone);
});

test('a report that leads to the first page is there if its headline is', async () => {
  const { origin } = await serve(forgetful(302, '大桥合龙_江省日报'));
  expect((await visit(`${origin}/2024/04/c_1.html`, MANNERS, '大桥合龙')).outcome).toEqual({ is: 'there' });
});

test('a report that leads to a section is gone, and the address is told', async () => {
  const { origin } = await serve(({ url }, response) => {
    if (url === '/local/') response.writeHead(200, HTML).end('<title>本地新闻</title>');
    else response.writeHead(302, { location: '/local/' }).end();
  });
  expect((await visit(`${origin}/2024/04/01/c_1.html`, MANNERS, '大桥合龙')).outcome).toEqual({
    is: 'gone',
    why: `转到了 ${origin}/local/，那里没有这个标题`,
  });
});

test('of a large page only the beginning is read', async () => {
  const { origin } = await serve(status(200, HTML, `<title>甲</title>${'字'.repeat(400_000)}<h1>乙</h1>`));
  expect((await visit(origin, MANNERS, '甲')).titles).toEqual(['甲']);
});
