import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cacheDirOf } from '#config';
import { FIXTURE_TODAY, ROOT, runBuild } from './setup/run-build.ts';

// A copy of the fixture brand, in which the originals of two reports are gone: one has an archived copy.
const GONE = '2025-06-01';
const WITH_COPY = 'https://news.example.org/river?a=1&b=2';
const WITHOUT = 'https://news.example.org/branch';
const STANDARD = 'https://std.example.org/old';
const dead = (url: string) => [url, { state: 'dead', since: GONE, why: '404' }] as const;

let workDir = '';
let contentDir = '';
let outDir = '';

beforeAll(async () => {
  workDir = await mkdtemp(join(tmpdir(), 'party-brand-dead-links-'));
  contentDir = join(workDir, 'content');
  outDir = join(workDir, 'dist');
  await cp(join(ROOT, 'tests/fixtures/brand'), contentDir, { recursive: true });
});
afterAll(async () => {
  for (const it of [workDir, cacheDirOf(contentDir)]) await rm(it, { recursive: true, force: true });
});

const build = () => runBuild(contentDir, outDir, { BUILD_DATE: FIXTURE_TODAY });
const page = (path: string) => readFile(join(outDir, path, 'index.html'), 'utf8');
const file = (path: string) => readFile(join(outDir, path), 'utf8');
const hrefOf = (url: string) => `href="${url.replaceAll('&', '&amp;')}"`;
const record = (text: string) => writeFile(join(contentDir, 'link-state.json'), text);

test('what is dead is kept, said and not linked; what is left of it is', async () => {
  const links = Object.fromEntries([WITH_COPY, WITHOUT, STANDARD].map(dead));
  await record(JSON.stringify({ links, headlines: {} }));
  const award = join(contentDir, 'awards/city-site.mdx');
  await writeFile(award, `${await readFile(award, 'utf8')}\n评选依据见[评选办法](${STANDARD})。\n`);
  const { code, output } = await build();
  expect(code, output).toBe(0);

  const copied = await page('media/river-daily');
  expect(copied).toContain('原链接失效（2025年6月1日起），请看存档副本。');
  expect(copied).not.toContain(hrefOf(WITH_COPY));
  expect(copied).toMatch(
    /href="https:\/\/archive\.example\.org\/river" rel="noopener" data-originalurl="[^"]+" data-versiondate="2024-06-02"/,
  );
  expect(copied).toContain('"isBasedOn":"https://archive.example.org/river"');

  const lost = await page('media/own-news');
  expect(lost).toContain('没有可以打开的存档副本');
  expect(lost).toContain(`>${WITHOUT}<`);
  expect(lost).not.toContain(hrefOf(WITHOUT));
  expect(lost).not.toContain('isBasedOn');

  const copy = 'https://archive.example.org/river';
  expect(copied).toContain('引文给出的是2024年6月2日的存档副本');
  expect(copied).toContain(`<meta name="citation_public_url" content="${copy}">`);
  expect(copied).toContain(`<meta name="DC.source" content="${copy}">`);
  expect(await file('cite/media/river-daily.ris')).toMatch(
    /UR {2}- https:\/\/archive\.example\.org\/river\r\n/,
  );
  expect(lost).not.toMatch(/citation_public_url|DC\.source/);
  const { rows } = JSON.parse(await file('data/media.json')) as { rows: Record<string, unknown>[] };
  expect(rows.find((it) => it['id'] === 'own-news')).toMatchObject({ originalGoneSince: GONE });

  const awarded = await page('awards/city-site');
  expect(awarded).toContain('评选办法<span class="text-muted">［原链接失效（2025年6月1日起）］</span>');
  expect(awarded).not.toContain(hrefOf(STANDARD));
});

test('a broken record stops the build with its line', async () => {
  await record('{\n<<<<<<< HEAD\n');
  const { code, output } = await build();
  expect(code).not.toBe(0);
  expect(output).toMatch(/link-state\.json:2:1\s+错误/);
});
