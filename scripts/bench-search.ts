import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { launchBrowser } from '../tests/site/setup/launch-browser.ts';
import { makePages } from './bench/corpus.ts';
import { ENGINES, engineScripts, indexOwn, indexPagefind } from './bench/engines.ts';
import { measure } from './bench/measure.ts';
import { misses } from './bench/misses.ts';
import { makeQueries } from './bench/queries.ts';
import { reportOf } from './bench/report.ts';
import { serveSite } from './bench/site-server.ts';
import { truthOf } from './bench/truth.ts';
import { writeCorpus } from './bench/write-corpus.ts';
import { step } from './progress.ts';

// npm run bench:search [-- --pages 5000] [--site demo|made] [--engine own] [--misses]: search quality and cost of
// all engines in one run, on the demonstration and on a made-up site.
const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '1000' },
    site: { type: 'string' },
    engine: { type: 'string' },
    misses: { type: 'boolean', default: false },
  },
});
const SITES = [
  { id: 'demo', name: '演示网站', make: buildDemonstration },
  {
    id: 'made',
    name: '生成的网站',
    make: (folder: string) => writeCorpus(makePages(Number(values.pages)), folder),
  },
];
const workDir = await mkdtemp(join(tmpdir(), 'party-brand-bench-'));
const server = await launchBrowser(workDir);
try {
  const browser = await chromium.connect(server.wsEndpoint());
  for (const it of SITES) {
    if (values.site !== undefined && values.site !== it.id) continue;
    const folder = join(workDir, it.id);
    await step(`${it.name}：准备页面`, () => it.make(folder));
    console.log(await benchSite(it.name, folder, browser));
  }
  await browser.close();
} finally {
  await server.close();
  await rm(workDir, { recursive: true, force: true });
}

async function benchSite(name: string, folder: string, browser: Browser): Promise<string> {
  const { pages, ...own } = await step(`${name}：自有索引`, () => indexOwn(folder));
  const engines = ENGINES.filter((it) => values.engine === undefined || it.id === values.engine);
  const needsPagefind = engines.some((it) => it.index === 'pagefind');
  const pagefind = needsPagefind ? await step(`${name}：Pagefind 索引`, () => indexPagefind(folder)) : own;
  const queries = makeQueries(truthOf(pages));
  const site = await serveSite(folder, await engineScripts());
  try {
    const measured = [];
    for (const engine of engines) {
      const index = engine.index === 'own' ? own : pagefind;
      measured.push(
        await step(`${name}：${engine.name}`, () => measure(engine, index, queries, site, browser)),
      );
    }
    return [reportOf(name, pages.length, measured), ...(values.misses ? measured.map(misses) : [])].join(
      '\n',
    );
  } finally {
    site.close();
  }
}

async function buildDemonstration(folder: string): Promise<void> {
  await promisify(execFile)(process.execPath, ['scripts/build.ts'], {
    env: { ...process.env, OUT_DIR: folder },
  });
}
