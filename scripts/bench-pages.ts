import './plain-errors.ts';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { config } from '#config';
import { EditorError } from '#domain/editor-error.ts';
import { siteAddress } from '#source/site-address.ts';
import { launchBrowser } from '../tests/site/setup/launch-browser.ts';
import { giveUp, readArguments } from './arguments.ts';
import { auditPage } from './bench/pages/audit-page.ts';
import { middleOf, type Sample } from './bench/pages/figures.ts';
import { type ChosenPage } from './bench/pages/page-choice.ts';
import { reportOf } from './bench/pages/report.ts';
import { type BuiltFolder, pagesOf, pagesThere, peerOf } from './bench/pages/site.ts';
import { serveFolder } from './bench/pages/static-server.ts';
import { step } from './progress.ts';

// npm run bench:pages [-- --runs 5] [--page PATH]… [--site DIR] [--also NAME=DIR]…: Lighthouse on one page of each kind
// of the demonstration, and on the same pages of others' built folders, in one run.
const USAGE =
  '用法：npm run bench:pages [-- --runs 次数] [--page 路径] [--site 已生成的网站文件夹] [--also 名称=文件夹]（--page、--also 可写多次）';
const { values } = readArguments(
  USAGE,
  {
    runs: { type: 'string', default: '3' },
    page: { type: 'string', multiple: true, default: [] },
    site: { type: 'string' },
    also: { type: 'string', multiple: true, default: [] },
  },
  'no words',
);
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) giveUp(`--runs 要写 1 以上的整数，现在是“${values.runs}”\n${USAGE}`);
const peers = values.also.map(
  (it) => peerOf(it) ?? giveUp(`--also 要写成 名称=文件夹，现在是“${it}”\n${USAGE}`),
);

const workDir = await mkdtemp(join(tmpdir(), 'party-brand-bench-'));
try {
  const { base } = await siteAddress(config.contentDir);
  const folder = values.site === undefined ? join(workDir, 'site') : resolve(values.site);
  if (values.site === undefined) await step('生成演示网站', () => buildDemonstration(folder));
  const sites = [{ name: '演示网站', folder, base }, ...peers];
  console.log(`\n${await measureAll(await visitsOf(sites, await pagesOf(folder, values.page)))}`);
} finally {
  await rm(workDir, { recursive: true, force: true });
}

interface Visits {
  site: BuiltFolder;
  pages: ChosenPage[];
}

/** Those of the pages that each site has. */
function visitsOf(sites: readonly BuiltFolder[], pages: readonly ChosenPage[]): Promise<Visits[]> {
  return Promise.all(
    sites.map(async (site) => {
      const there = await pagesThere(pages, site.folder);
      if (there.length > 0) return { site, pages: there };
      throw new EditorError(`${site.folder} 里没有要测的页面，请核对文件夹和 --page`);
    }),
  );
}

async function measureAll(visits: readonly Visits[]): Promise<string> {
  const port = await freePort();
  const server = await launchBrowser(workDir, [`--remote-debugging-port=${port}`]);
  const served = await Promise.all(visits.map(({ site }) => serveFolder(site.folder, site.base)));
  try {
    const tasks = visits.flatMap(({ site, pages }, index) =>
      pages.map((page) => ({
        site: site.name,
        page,
        address: `${served[index]?.address ?? ''}${page.path}`,
        samples: [] as Sample[],
      })),
    );
    // Run by run, so that a slow minute of the machine falls on all pages and sites alike.
    for (let run = 1; run <= runs; run += 1) {
      for (const { site, page, address, samples } of tasks) {
        const name = `第 ${run} 次：${site}，${page.name}`;
        samples.push(await step(name, () => auditPage(address, port)));
      }
    }
    const measured = tasks.map(({ site, page, samples }) => ({ site, page, middle: middleOf(samples) }));
    const browser = await chromium.connect(server.wsEndpoint());
    return reportOf(measured, { lighthouse: await lighthouseVersion(), browser: browser.version(), runs });
  } finally {
    for (const it of served) it.close();
    await server.close();
  }
}

async function buildDemonstration(folder: string): Promise<void> {
  await promisify(execFile)(process.execPath, ['scripts/build.ts'], {
    env: { ...process.env, OUT_DIR: folder, PERMALINKS: 'keep' },
  });
}

async function lighthouseVersion(): Promise<string> {
  const file = createRequire(import.meta.url).resolve('lighthouse/package.json');
  return (JSON.parse(await readFile(file, 'utf8')) as { version: string }).version;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
