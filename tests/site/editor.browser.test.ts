import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Locator, type Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cacheDirOf } from '#config';
import { errorsIn } from '#domain/problem.ts';
import { checkContent } from '#source/check-content.ts';
import { folderFiles } from '#source/folder-files.ts';
import { withPage } from './browser.ts';
import { siteNamed, sites } from './built-sites.ts';
import { giveRepository, repositoryText, takeRepository } from './editor-folder.ts';
import { FIXTURE_TODAY, runBuild } from './setup/run-build.ts';
import { serve } from './setup/serve.ts';

// The editor of the fixture brand, as ADMIN=1 builds it, working with a folder of the browser.
const fixture = siteNamed('the fixture brand');
const FOLDER = 'tests/fixtures/brand';
const STORY = 'cases/bridge-together/index.mdx';
let workDir = '';
let origin = '';
let server: Server | undefined;

beforeAll(async () => {
  workDir = await mkdtemp(join(tmpdir(), 'party-brand-editor-'));
  const { code, output } = await runBuild(fixture.contentDir, join(workDir, 'site'), {
    ADMIN: '1',
    BUILD_DATE: FIXTURE_TODAY,
  });
  if (code !== 0) throw new Error(output);
  ({ origin, server } = await serve(join(workDir, 'site'), fixture.base));
});
afterAll(async () => {
  server?.close();
  for (const it of [workDir, cacheDirOf(join(workDir, 'taken'))])
    await rm(it, { recursive: true, force: true });
});

const admin = () => `${origin}${fixture.base}admin/`;

/** What the page was told of that should not be: requests to others, errors, things its policy forbids. */
function listen(page: Page): string[] {
  const told: string[] = [];
  page.on('request', (it) => {
    const url = new URL(it.url());
    if (url.origin !== origin && !['blob:', 'data:'].includes(url.protocol)) told.push(`asked ${it.url()}`);
  });
  page.on('pageerror', (it) => told.push(it.message));
  page.on('console', (it) => {
    if (it.type() === 'error') told.push(it.text());
  });
  return told;
}

/** Opens the editor with the fixture brand's content, on the day of the fixture. */
async function withEditor(use: (page: Page, told: string[]) => Promise<void>): Promise<void> {
  await withPage({ viewport: { width: 1440, height: 1000 }, locale: 'en-US' }, async (page) => {
    page.setDefaultTimeout(15_000);
    await page.clock.setFixedTime(`${FIXTURE_TODAY}T12:00:00+08:00`);
    await page.goto(`${admin()}editor.css`);
    await giveRepository(page, fixture.contentDir, FOLDER);
    const told = listen(page);
    await page.goto(admin());
    await page.getByRole('button', { name: '使用本地仓库' }).click();
    await page.waitForURL(/#\/collections\//);
    await use(page, told);
  });
}

async function openEntry(page: Page, path: string): Promise<void> {
  await page.goto(`${admin()}#/collections/${path}`);
  await page.locator('.content-checks p').first().waitFor();
}

/** A field of the form, scrolled to, since fields are made when they are seen. */
async function field(page: Page, path: string): Promise<Locator> {
  const found = page.locator(`[data-mode="edit"] [data-key-path="${path}"]`).first();
  await page.mouse.move(300, 600);
  for (let scrolled = 0; scrolled < 80 && (await found.count()) === 0; scrolled += 1) {
    await page.mouse.wheel(0, 700);
    await page.waitForTimeout(50);
  }
  await found.scrollIntoViewIfNeeded();
  return found;
}

/** Puts the cursor behind some words of the text. */
async function clickAfter(page: Page, words: string): Promise<void> {
  const body = await field(page, 'body');
  const text = body.locator('[contenteditable="true"]').first();
  await text.getByText(words).first().scrollIntoViewIfNeeded();
  await text.evaluate((root, wanted) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      (root as HTMLElement).focus();
      getSelection()?.collapse(node, at + wanted.length);
      return;
    }
  }, words);
  await page.waitForTimeout(100);
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: '保存', exact: true }).click();
}

async function saved(page: Page): Promise<void> {
  await save(page);
  await page.locator('.content-checks').waitFor({ state: 'detached' });
}

/** As long as a slow machine may take. */
const eventually: typeof expect.poll = (of, options) => expect.poll(of, { timeout: 15_000, ...options });

const problems = (page: Page) => page.locator('.content-checks').innerText();

/** The lines that are in one text and not in the other. */
function changedLines(before: string, after: string): { gone: string[]; fresh: string[] } {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return { gone: old.filter((it) => !now.includes(it)), fresh: now.filter((it) => !old.includes(it)) };
}

test('there is none in a public site', () => {
  for (const site of sites) expect(existsSync(join(site.dir, 'admin'))).toBe(false);
});

test('it is Chinese, asks nothing of others, and keeps to a policy of its own', async () => {
  await withEditor(async (page, told) => {
    await openEntry(page, 'cases/entries/bridge-together/index');
    await eventually(() => problems(page)).toContain('不影响保存');
    expect(await page.locator('body').innerText()).not.toMatch(/Save|Sign In|Preview|Show/);
    const preview = page.frameLocator('iframe');
    await preview.getByRole('heading', { name: '一、背景' }).waitFor();
    await eventually(() => preview.locator('figure img').first().getAttribute('src')).toMatch(/^data:image/);
    expect(told).toEqual([]);
  });
  const page = await readFile(join(workDir, 'site/admin/index.html'), 'utf8');
  expect(page).toContain('Content-Security-Policy');
  const other = await readFile(join(workDir, 'site/index.html'), 'utf8');
  expect(other).not.toContain('wasm-unsafe-eval');
});

describe('an entry that is there', () => {
  test('gets a sentence of Chinese, and no other line of its file changes', async () => {
    await withEditor(async (page) => {
      const before = await repositoryText(page, FOLDER, STORY);
      await openEntry(page, 'cases/entries/bridge-together/index');
      await clickAfter(page, '分两岸施工，');
      // As an input method writes: what is being composed comes and goes, the words stay.
      const session = await page.context().newCDPSession(page);
      await session.send('Input.imeSetComposition', { text: 'shuinei', selectionStart: 7, selectionEnd: 7 });
      await session.send('Input.insertText', { text: '水内两岸同时开工，' });
      await expect
        .poll(() => page.frameLocator('iframe').locator('main').innerText())
        .toContain('水内两岸同时开工');
      await saved(page);
      const after = await repositoryText(page, FOLDER, STORY);
      const { gone, fresh } = changedLines(before, after);
      const line = before.split('\n').find((it) => it.includes('分两岸施工，')) ?? '';
      const edited = line.replace('分两岸施工，', '分两岸施工，水内两岸同时开工，');
      expect({ gone, fresh }).toEqual({ gone: [line], fresh: [edited] });
    });
  });

  test('keeps what is wrong from its file, and says it beside the field in the words of the check', async () => {
    await withEditor(async (page) => {
      const before = await repositoryText(page, FOLDER, STORY);
      await openEntry(page, 'cases/entries/bridge-together/index');
      await clickAfter(page, '两岸施工');
      await page.keyboard.insertText('，提前400天完工');
      const ofText = page.locator('[data-key-path="body"] .field-messages');
      await eventually(() => ofText.innerText()).toContain('“提前400天”与登记的日期算出来的不一致');
      await page.mouse.wheel(0, -20_000);
      await (await field(page, 'title')).locator('input').fill('');
      const said = page.locator('[data-key-path="title"] .field-messages');
      await eventually(() => said.innerText()).toMatch(/没有填写\s+请填写标题/);
      await save(page);
      await page.getByText('个字段存在错误').waitFor();
      expect(await repositoryText(page, FOLDER, STORY)).toBe(before);
      // Nothing is lost: the form still holds what was typed.
      expect(await problems(page)).toContain('标题：没有填写。请填写标题');
    });
  });

  test('shows signs of code as the text that was typed', async () => {
    await withEditor(async (page) => {
      await openEntry(page, 'cases/entries/bridge-together/index');
      await clickAfter(page, '两岸施工');
      await page.keyboard.insertText('，参建单位<6家>共{28}人<script>alert(1)</script>');
      await page.frameLocator('iframe').getByText('<script>alert(1)</script>').waitFor();
      await saved(page);
      const after = await repositoryText(page, FOLDER, STORY);
      expect(after).toContain('两岸施工，参建单位\\<6家>共\\{28}人\\<script>alert(1)\\</script>，');
    });
  });
});

test('a new entry with a picture and what a text may hold passes the check and the build', async () => {
  const image = sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#567' } });
  const buffer = await image
    .jpeg()
    .withExif({ IFD3: { GPSLatitude: '31/1 2/1 3/1' } })
    .toBuffer();
  const picture = { name: '施工现场（一）.jpg', mimeType: 'image/jpeg', buffer };
  const taken = join(workDir, 'taken');
  await withEditor(async (page, told) => {
    await openEntry(page, 'cases/new');
    const fill = async (path: string, value: string) => {
      await (await field(page, path)).locator('input:not([type="file"]), textarea').first().fill(value);
    };
    const choose = async (path: string, label: string) => {
      await (await field(page, path)).getByRole('radio', { name: label, exact: true }).click();
    };
    const add = async (path: string) => {
      await (await field(page, path)).getByRole('button', { name: /添加/ }).last().click();
    };
    await page.getByRole('textbox', { name: '标识', exact: true }).fill('east-bank');
    await fill('title', '东岸承台的销项做法');
    await fill('summary', '东岸承台把难点逐条登记、逐条销项，办完一项公示一项。');
    await choose('status', '发布');
    await fill('published', FIXTURE_TODAY);
    await add('photos');
    await fill('photos.0.id', 'site');
    await (await field(page, 'photos.0.file')).locator('input[type="file"]').first().setInputFiles(picture);
    await eventually(() => problems(page)).not.toContain('图片文件：没有填写');
    await fill('photos.0.alt', '一片灰蓝色的示意图');
    await fill('photos.0.caption', '东岸承台示意图');
    await fill('photos.0.credit', '示例路桥 示意图');
    await choose('photos.0.people', '没有人物');
    await choose('theme', '合力攻坚');
    await fill('period.start', '2023-03');
    // What was said of a field goes when it is mended, and a list that is open closes with it.
    await eventually(() => problems(page)).not.toContain('实施时间');
    await (await field(page, 'partyOrgs')).getByRole('combobox').first().click();
    await page.getByRole('option', { name: '大河桥' }).first().click();
    await (await field(page, 'projects')).getByRole('checkbox', { name: '大河桥工程' }).click();
    await add('outcomes');
    await fill('outcomes.0.label', '东岸承台');
    await fill('outcomes.0.milestone', '东岸承台完成（大河桥工程）');
    await choose('outcomes.0.baseline', '合同工期');
    const body = await field(page, 'body');
    await body.locator('[contenteditable="true"]').first().click();
    for (const it of [
      '## 一、背景',
      '东岸施工难。',
      '## 二、实践行动',
      '难点逐条登记。',
      '## 三、成效',
      '较合同工期',
    ]) {
      await page.keyboard.insertText(it);
      if (it !== '较合同工期') await page.keyboard.press('Enter');
    }
    await insert(page, body, '工期天数', async (dialog) => {
      await dialog.locator('input[list]').fill('river-bridge/east-cap');
      await dialog.getByRole('radio', { name: '合同工期' }).click();
    });
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    await insert(page, body, '图片', async (dialog) => {
      await dialog.locator('input[list]').fill('site');
    });
    await eventually(() => problems(page)).not.toContain('改好才能保存');
    const preview = page.frameLocator('iframe');
    await eventually(() => preview.locator('.prose').innerText()).toContain('较合同工期滞后50天');
    await saved(page);
    const [file = ''] = (await takeRepository(page, FOLDER, taken)).filter((it) =>
      /^cases\/east-bank\/.*webp$/.test(it),
    );
    expect(await readFile(join(taken, 'cases/east-bank/index.mdx'), 'utf8')).toBe(`---
title: 东岸承台的销项做法
summary: 东岸承台把难点逐条登记、逐条销项，办完一项公示一项。
status: published
published: "${FIXTURE_TODAY}"
photos:
  - id: site
    file: ./${file.split('/').at(-1) ?? ''}
    alt: 一片灰蓝色的示意图
    caption: 东岸承台示意图
    credit: 示例路桥 示意图
    people: none
theme: joint-tackling
period:
  start: "2023-03"
partyOrgs:
  - bridge-joint-branch
projects:
  - river-bridge
outcomes:
  - label: 东岸承台
    milestone: river-bridge/east-cap
    baseline: 合同工期
---

## 一、背景

东岸施工难。

## 二、实践行动

难点逐条登记。

## 三、成效

较合同工期<Ahead milestone="river-bridge/east-cap" baseline="合同工期" />

<Photo id="site" />
`);
    // Its name is made of the file's, in letters that an address may have; where it was taken is gone.
    expect(file).toMatch(/^cases\/east-bank\/[a-z0-9-]+\.webp$/);
    const { exif, width } = await sharp(join(taken, file)).metadata();
    expect({ exif, width }).toEqual({ exif: undefined, width: 1600 });
    expect(told).toEqual([]);
  });
  const { problems: found } = await checkContent(folderFiles(taken), FIXTURE_TODAY);
  expect(errorsIn(found)).toEqual([]);
  const out = join(workDir, 'rebuilt');
  const { code, output } = await runBuild(taken, out, { BUILD_DATE: FIXTURE_TODAY });
  expect(code, output).toBe(0);
  expect(await readFile(join(out, 'cases/east-bank/index.html'), 'utf8')).toContain('滞后50天');
});

/** Inserts a component into the text, through its dialog. */
async function insert(
  page: Page,
  body: Locator,
  name: string,
  fill: (dialog: Locator) => Promise<void>,
): Promise<void> {
  await body.getByRole('button', { name: /插入/ }).first().click();
  await page.getByRole('menuitem', { name, exact: true }).click();
  const dialog = page.getByRole('dialog').last();
  await fill(dialog);
  await dialog.getByRole('button', { name: '插入' }).click();
  await dialog.waitFor({ state: 'detached' });
}
