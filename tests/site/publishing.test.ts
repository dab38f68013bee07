import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cacheDirOf } from '#config';
import { filesIn, siteNamed } from './built-sites.ts';
import { FIXTURE_TODAY, runBuild } from './setup/run-build.ts';

// What is not public, and what was: each build here is of a copy of the fixture brand.
const fixture = siteNamed('the fixture brand');
let workDir = '';
let contentDir = '';
let outDir = '';

beforeAll(async () => {
  workDir = await mkdtemp(join(tmpdir(), 'party-brand-publishing-'));
  contentDir = join(workDir, 'content');
  outDir = join(workDir, 'dist');
  await cp(fixture.contentDir, contentDir, { recursive: true });
});
afterAll(async () => {
  for (const it of [workDir, cacheDirOf(contentDir)]) await rm(it, { recursive: true, force: true });
});

const build = (env: Record<string, string> = {}, dir = outDir) =>
  runBuild(contentDir, dir, { BUILD_DATE: FIXTURE_TODAY, PERMALINKS: 'write', ...env });

const page = (path: string, dir = outDir) => readFile(join(dir, path, 'index.html'), 'utf8');

async function edit(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(contentDir, file), 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  await writeFile(join(contentDir, file), text.replace(from, to));
}

describe('an address that was published', () => {
  test('is written down by the build, with the day', async () => {
    const { code, output } = await build();
    expect(code, output).toBe(0);
    const record = JSON.parse(await readFile(join(contentDir, 'permalinks.json'), 'utf8')) as object;
    expect(record).toHaveProperty(['/cases/plain-story/', 'since'], FIXTURE_TODAY);
    expect(record).toHaveProperty(['/media/withdrawn-news/', 'since'], FIXTURE_TODAY);
    expect(Object.keys(record).filter((it) => it.includes('unpublished'))).toEqual([]);
  });

  test('never vanishes: the build stops and says the two ways out', async () => {
    const story = join(contentDir, 'cases/plain-story.mdx');
    const text = await readFile(story, 'utf8');
    await rm(story);
    const { code, output } = await build();
    await writeFile(story, text);
    expect(code).toBe(1);
    expect(output).toContain('/cases/plain-story/ 发布过，这次的网站里没有它了');
    expect(output).toContain('aliases: ["/cases/plain-story/"]');
    expect(output).toContain('npm run withdraw -- cases/plain-story --reason');
    expect(existsSync(join(outDir, 'cases/plain-story/index.html'))).toBe(true);
  });

  test('says what it was changed to with a note, or the build stops', async () => {
    await edit('cases/plain-story.mdx', '照章办事。', '照章办事，逐项核对。');
    const { code, output } = await build();
    await edit('cases/plain-story.mdx', '照章办事，逐项核对。', '照章办事。');
    expect(code).toBe(1);
    expect(output).toContain('已发布的内容改了，没有修改说明');
  });
});

describe('what is gone', () => {
  test('has a notice at its address, with the reason and what to read instead, and is nowhere else', async () => {
    const notice = await page('activities/withdrawn-visit');
    expect(notice).toContain('活动记录与另一条重复');
    expect(notice).toContain('href="/party/activities/open-day/"');
    expect(notice).toContain('content="noindex"');
    expect(await page('activities/expired-notice')).toContain('2023年3月1日');
    expect(await page('activities')).not.toContain('withdrawn-visit');
    expect(await page('changes')).toContain('原报道已由媒体撤回');
    expect(await readFile(join(outDir, 'changes/feed.xml'), 'utf8')).toContain('刊发日期原写作3月1日');
  });
});

describe('masked names', () => {
  test('are read as words, and seen and copied as they are', async () => {
    expect(await page('cases/plain-story')).toContain(
      '<span role="img" aria-label="某村（名称已隐去）">××村</span>',
    );
  });
});

describe('a preview', () => {
  const previewDir = () => join(workDir, 'preview');

  test('shows drafts, says so on every page, and keeps search engines out', async () => {
    const site = join(contentDir, 'site.yaml');
    const text = await readFile(site, 'utf8');
    await writeFile(site, `${text.trimEnd()}\nreview:\n  - stage: 初审\n    roles: [编辑]\n`);
    const { code, output } = await build({ PREVIEW: '1' }, previewDir());
    await writeFile(site, text);
    expect(code, output).toBe(0);
    expect(await page('cases/unpublished-story', previewDir())).toContain('草稿');
    expect(await page('cases/plain-story', previewDir())).toContain('审核未完成：还缺初审的签字。');
    expect(await page('cases', previewDir())).toContain('待审');
    const pages = filesIn(previewDir()).filter((it) => it.endsWith('.html'));
    for (const it of pages) {
      const html = await readFile(join(previewDir(), it), 'utf8');
      expect(html, it).toContain('noindex');
    }
    expect(await page('', previewDir())).toContain('预览稿，未发布');
  });

  test('never takes the place of a site, nor a site that of a preview', async () => {
    expect((await build({ PREVIEW: '1' })).code).toBe(1);
    expect((await build({}, previewDir())).code).toBe(1);
  });

  test('publishes no address', async () => {
    const record = await readFile(join(contentDir, 'permalinks.json'), 'utf8');
    expect(record).not.toContain('unpublished');
  });
});

describe('a private name', () => {
  // Words of the fixture's text, as if they were the real name behind a mask.
  const NAME = '照章办事';

  test('stops the build: rule and place are told, the name never', async () => {
    const list = join(workDir, 'names.txt');
    await writeFile(list, `# 真名\n${NAME}\n`);
    const { code, output } = await build({ PRIVATE_TERMS: list });
    expect(code).toBe(1);
    expect(output).toContain('保密名单第 2 行的名称');
    expect(output).toMatch(/cases\/plain-story\.mdx:\d+:\d+/);
    expect(output).not.toContain(NAME);
  });

  test('that no text of the content holds is found in the site', async () => {
    const list = join(workDir, 'words.txt');
    await writeFile(list, '跳到正文\n');
    const { code, output } = await build({ PRIVATE_TERMS: list });
    expect(code).toBe(1);
    expect(output).toContain('网站文件');
    expect(output).not.toContain('跳到正文');
  });

  test('is never listed inside the content', async () => {
    const list = join(contentDir, 'names.txt');
    await writeFile(list, `${NAME}\n`);
    const { code, output } = await build({ PRIVATE_TERMS: list });
    await rm(list);
    expect(code).toBe(1);
    expect(output).toContain('保密名单放在项目、内容文件夹或 Git 仓库里');
  });
});
