import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cacheDirOf } from '#config';
import { ask } from '#search/ask.ts';
import { filesIn, siteNamed } from './built-sites.ts';
import { searchIndexIn } from './search-files.ts';
import { FIXTURE_TODAY, runBuild } from './setup/run-build.ts';

// The contract's date of one milestone is moved by 18 days. Nothing else is.
const BEFORE = { date: '2024-06-30', days: 30 };
const AFTER = { date: '2024-07-18', days: 48 };
const FILE = 'projects/river-bridge/index.mdx';
const MILESTONE = 'milestones/river-bridge/completion';
const PAGE = 'projects/river-bridge/milestones/completion/index.html';

const fixture = siteNamed('the fixture brand');
let workDir = '';
let site = '';

beforeAll(async () => {
  workDir = await mkdtemp(join(tmpdir(), 'party-brand-number-'));
  const contentDir = join(workDir, 'content');
  site = join(workDir, 'site');
  await cp(fixture.contentDir, contentDir, { recursive: true });
  const text = await readFile(join(contentDir, FILE), 'utf8');
  expect(text.split(BEFORE.date)).toHaveLength(2);
  await writeFile(join(contentDir, FILE), text.replace(BEFORE.date, AFTER.date));
  const { code, output } = await runBuild(contentDir, site, { BUILD_DATE: FIXTURE_TODAY });
  expect(code, output).toBe(0);
});
afterAll(async () => {
  await rm(cacheDirOf(join(workDir, 'content')), { recursive: true, force: true });
  await rm(workDir, { recursive: true, force: true });
});

/** Where the number stands, as the text that a reader or a program gets there. */
const PLACES: Record<string, (dir: string) => Promise<string>> = {
  'the page': (dir) => textIn(dir, PAGE),
  'the words of its share picture': async (dir) =>
    /property="og:image:alt" content="([^"]+)"/.exec(await fileIn(dir, PAGE))?.[1] ?? '',
  'JSON-LD': async (dir) =>
    [...(await fileIn(dir, PAGE)).matchAll(/<script type="application\/ld\+json">(.+?)<\/script>/g)].join(''),
  'the case that names it': (dir) => textIn(dir, 'cases/bridge-together/index.html'),
  'the ledger': (dir) => textIn(dir, 'milestones/index.html'),
  'the feed': (dir) => fileIn(dir, 'feeds/milestones.atom'),
  'the calendar': async (dir) =>
    (await fileIn(dir, 'projects/river-bridge/calendar.ics')).replace(/\r\n /g, ''),
  'its embed': (dir) => textIn(dir, `embed/${MILESTONE}/index.html`),
  'the press kit': async (dir) => {
    const files = unzipSync(await readFile(join(dir, 'press/projects-river-bridge.zip')));
    return Object.entries(files)
      .filter(([name]) => /\.(?:txt|html|csv)$/.test(name))
      .map(([, bytes]) => withoutTags(new TextDecoder().decode(bytes)))
      .join('\n');
  },
};

describe.each(Object.entries(PLACES))('%s', (_, read) => {
  test(`says ${AFTER.days} days and no longer ${BEFORE.days}`, async () => {
    expect(await read(fixture.dir)).toContain(`提前${BEFORE.days}天`);
    const now = await read(site);
    expect(now).toContain(`提前${AFTER.days}天`);
    expect(now).not.toContain(`提前${BEFORE.days}天`);
  });
});

test('the open data have the number in its column', async () => {
  const row = (text: string) => text.split('\r\n').find((it) => it.includes('大河桥竣工')) ?? '';
  expect(row(await fileIn(fixture.dir, 'data/milestones.csv'))).toMatch(/,30,/);
  expect(row(await fileIn(site, 'data/milestones.csv'))).toMatch(/,48,/);
  expect(row(await fileIn(site, 'data/milestones.csv'))).not.toMatch(/,30,/);
});

test('search finds the new number, and the old one no more', async () => {
  const tiers = async (query: string) =>
    (await ask(query, await searchIndexIn(site))).answers.map((it) => it.tier);
  expect(await tiers(`提前${AFTER.days}天`)).toContain('phrase');
  expect(await tiers(`提前${BEFORE.days}天`)).not.toContain('phrase');
});

test('the old number stands in no text file of the whole site', async () => {
  const old: string[] = [];
  for (const file of filesIn(site).filter((it) => /\.(?:html|json|xml|atom|rss|ics|csv|txt)$/.test(it))) {
    if ((await textIn(site, file)).includes(`提前${BEFORE.days}天`)) old.push(file);
  }
  expect(old).toEqual([]);
});

function fileIn(dir: string, file: string): Promise<string> {
  return readFile(join(dir, file), 'utf8');
}

async function textIn(dir: string, file: string): Promise<string> {
  return withoutTags(await fileIn(dir, file));
}

function withoutTags(html: string): string {
  return html.replace(/<[^>]+>/g, '').replace(/\s+/g, '');
}
