import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { linkKey, type LinkState } from '#domain/link-state.ts';
import { makeCase, makeContent, makeMedia } from '#testing/content.ts';
import { filesOf, makeFolder, textOf } from '#testing/folder.ts';
import { CASE_BODY } from '#testing/inspection.ts';
import { writeLinkState } from '#source/write-link-state.ts';
import { readContent } from '#source/read-content.ts';
import { checkLinks } from './check-links.ts';
import { folderFiles } from '#source/folder-files.ts';

const MANNERS = {
  userAgent: 'party-brand-links-test',
  timeout: 500,
  retries: 0,
  patience: 0,
  isPrivate: (hostname: string) => hostname === '10.0.0.1',
};

/** A medium: `/there` has a page with a headline, everything else is missing. */
async function medium() {
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    response.writeHead(url === '/there' ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(url === '/there' ? '<title>大桥合龙_示例日报</title>' : '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.close();
  });
  return { origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, asked };
}

interface Given {
  origin: string;
  chosen?: string[];
  today?: string;
  state?: LinkState;
}

async function check({ origin, chosen = [], today = '2026-03-02', state }: Given) {
  const folder = await makeFolder({
    ...filesOf(
      makeContent({
        media: [
          makeMedia({ id: 'there', url: `${origin}/there`, headline: '大桥合龙' }),
          makeMedia({ id: 'changed', url: `${origin}/there`, headline: '大桥胜利合龙' }),
          makeMedia({ id: 'gone', url: `${origin}/gone` }),
          makeMedia({ id: 'draft', url: `${origin}/draft`, status: 'draft' }),
        ],
      }),
    ),
    'cases/bridge-case.mdx': textOf(
      makeCase(),
      `${CASE_BODY}\n[规范](${origin}/gone#a)和[内网](http://10.0.0.1/a)。\n`,
    ),
  });
  if (state) await writeLinkState(folder, state);
  return checkLinks(await readContent(folderFiles(folder)), chosen, today, MANNERS, () => undefined, {
    hosts: 2,
    gap: 0,
  });
}

const told = ({ problems }: Awaited<ReturnType<typeof check>>) =>
  problems.map(({ file, severity, message }) => `${file} ${severity ?? 'error'} ${message.slice(0, 60)}`);

test('every address is asked for once, and told at every place that has it', async () => {
  const { origin, asked } = await medium();
  const found = await check({ origin });
  expect(new Set(asked)).toEqual(new Set(['/there', '/gone']));
  expect(told(found)).toEqual([
    expect.stringMatching(/^cases\/bridge-case\.mdx warning .*\/gone#a 打不开/),
    'cases/bridge-case.mdx warning http://10.0.0.1/a 是内网地址，读者打不开，这次也没有检查',
    expect.stringMatching(/^media\/changed\.mdx error 原标题“大桥胜利合龙”与原文网页上的“大桥合龙”不一致/),
    expect.stringMatching(/^media\/gone\.mdx warning .*\/gone 打不开（404）/),
  ]);
  expect(found.summary).toBe('查了 2 个网址：打得开 1、疑似失效 1');
  expect(found.offline).toBe(false);
});

test('what is missing on a later day is dead, and an error where readers find nothing', async () => {
  const { origin } = await medium();
  const { state } = await check({ origin, today: '2026-03-01' });
  const found = await check({ origin, state });
  expect(found.state.links).toEqual({
    [linkKey(`${origin}/gone`)]: { state: 'dead', since: '2026-03-01', why: '404' },
  });
  expect(told(found).filter((it) => it.includes('失效'))).toEqual([
    expect.stringMatching(/^cases\/bridge-case\.mdx error/),
    expect.stringMatching(/^media\/gone\.mdx error/),
  ]);
});

test('what is dead and can be opened again is told and forgotten', async () => {
  const { origin } = await medium();
  const links = { [`${origin}/there`]: { state: 'dead', since: '2026-02-01' } } as const;
  const found = await check({ origin, state: { links, headlines: {} } });
  expect(found.back).toEqual([`${origin}/there`]);
  expect(Object.keys(found.state.links)).toEqual([`${origin}/gone`]);
});

test('a chosen draft is asked for, and what is known of the rest stays', async () => {
  const { origin, asked } = await medium();
  const links = { [`${origin}/gone`]: { state: 'dead', since: '2026-02-01' } } as const;
  const found = await check({ origin, chosen: ['media/draft.mdx'], state: { links, headlines: {} } });
  expect(new Set(asked)).toEqual(new Set(['/draft']));
  expect(Object.keys(found.state.links).toSorted()).toEqual([`${origin}/draft`, `${origin}/gone`]);
});

test('a name that does not exist is not suspected where no other host answers', async () => {
  const { state } = await check({ origin: 'http://nobody.invalid' });
  expect(Object.values(state.links).map((it) => it.state)).toEqual(['unreachable', 'unreachable']);
});

test('where nobody answers nothing is known', async () => {
  expect((await check({ origin: 'http://127.0.0.1:2' })).offline).toBe(true);
});
