import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cacheDirOf } from '#config';
import { filesIn, siteNamed } from './built-sites.ts';
import { BREAKAGES } from './breakages.ts';
import { type BuildRun, FIXTURE_TODAY, runBuild } from './setup/run-build.ts';

// These build with Astro, which keeps what it generates in one folder of the project: one file, so that they take turns.
const fixture = siteNamed('the fixture brand');
let workDir = '';

beforeAll(async () => {
  workDir = await mkdtemp(join(tmpdir(), 'party-brand-rebuild-'));
});
afterAll(async () => {
  const caches = (await readdir(workDir)).map((it) => cacheDirOf(join(workDir, it, 'content')));
  for (const it of [workDir, ...caches]) await rm(it, { recursive: true, force: true });
});

test('the same content gives the same bytes, from another folder and in another time zone', async () => {
  const again = await copyOf('again');
  const { code, output } = await runBuild(again.contentDir, join(workDir, 'elsewhere'), {
    BUILD_DATE: FIXTURE_TODAY,
    TZ: 'America/New_York',
    LC_ALL: 'C',
    // Astro would read these in the place of its own values.
    BASE_URL: '/elsewhere/',
    SITE: 'https://elsewhere.example/',
    DEV: '1',
  });
  expect(code, output).toBe(0);
  expect(differences(join(workDir, 'elsewhere'), fixture.dir)).toEqual([]);
});

describe('content with mistakes', () => {
  let run: BuildRun;
  let broken: Awaited<ReturnType<typeof copyOf>>;

  beforeAll(async () => {
    broken = await copyOf('broken');
    for (const { file, from, to } of BREAKAGES) await change(join(broken.contentDir, file), from, to);
    run = await runBuild(broken.contentDir, broken.outDir, { BUILD_DATE: FIXTURE_TODAY });
  });

  test('stops the build with exit code 1', () => {
    expect(run.code, run.output).toBe(1);
  });

  test('leaves the last good site as it is, to the byte, and nothing beside it', async () => {
    await expectUntouched(broken.outDir);
  });

  test.each(BREAKAGES)('$name: is told with file, line and remedy', async ({ file, at, says }) => {
    const lines = (await readFile(join(broken.contentDir, file), 'utf8')).split('\n');
    const line = lines.findIndex((it) => it.includes(at)) + 1;
    const told = run.output
      .split('\n')
      .flatMap((it, index, all) =>
        it.includes(`${file}:${line}:`) ? [all.slice(index + 1, index + 5).join('\n')] : [],
      );
    expect(told.join('\n')).toContain(says);
    expect(told.join('\n')).toMatch(/问题：[\s\S]*怎么改：/);
  });

  test('is told once each, all in one run, with the number of problems', () => {
    expect(run.output).toMatch(
      new RegExp(`共 ${BREAKAGES.length} 处错误(?:、\\d+ 处提醒)?，涉及 \\d+ 个文件`),
    );
  });

  test('is told without a stack trace', () => {
    expect(run.output).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
  });
});

test('a character that the heading font lacks stops the build, and is told by page and code', async () => {
  const odd = await copyOf('odd');
  await change(join(odd.contentDir, 'projects/north-road.mdx'), undefined, '## 补充🧪\n\n补充一段文字。');
  const { code, output } = await runBuild(odd.contentDir, odd.outDir, { BUILD_DATE: FIXTURE_TODAY });
  expect(code).toBe(1);
  expect(output).toContain('标题里有标题字体');
  expect(output).toMatch(/projects\/north-road\/index\.html：“🧪”（U\+1F9EA）/);
  await expectUntouched(odd.outDir);
});

/** A copy of the fixture's content with its built site as the last good output. */
async function copyOf(name: string): Promise<{ contentDir: string; outDir: string }> {
  const contentDir = join(workDir, name, 'content');
  const outDir = join(workDir, name, 'output', 'dist');
  await cp(fixture.contentDir, contentDir, { recursive: true });
  await cp(fixture.dir, outDir, { recursive: true });
  return { contentDir, outDir };
}

async function change(file: string, from: string | undefined, to: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  if (from !== undefined && !text.includes(from)) throw new Error(`${file} has no ${from}`);
  await writeFile(file, from === undefined ? `${text}\n${to}\n` : text.replace(from, () => to));
}

async function expectUntouched(outDir: string): Promise<void> {
  expect(await readdir(dirname(outDir))).toEqual([basename(outDir)]);
  expect(differences(outDir, fixture.dir)).toEqual([]);
}

/** The files that only one of two folders has, or that differ in their bytes. */
function differences(a: string, b: string): string[] {
  const names = [...new Set([...filesIn(a), ...filesIn(b)])];
  return names.filter((it) => !readOrNone(join(a, it)).equals(readOrNone(join(b, it))));
}

function readOrNone(file: string): Buffer {
  return existsSync(file) ? readFileSync(file) : Buffer.from('not there');
}
