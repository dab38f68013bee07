import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BundleFiles, bundleFiles, OPEN_PAGES, VERIFY_PAGES, zipped } from '#bundle/bundle.ts';
import { MANIFESTS } from '#bundle/manifest.ts';
import { type BuiltSite } from './setup/global-setup.ts';
import { siteNamed, sites } from './built-sites.ts';
import { windowOf, withPage } from './browser.ts';
import { addressesIn, cssAddresses } from './checks/page-links.ts';

const brand = siteNamed('the fixture brand');
const TO_THE_WEB = ['canonical', 'alternate'];

let workDir = '';
/** Where the bundle of the fixture brand is unpacked, below a folder with a Chinese name and a space. */
let folder = '';

beforeAll(async () => {
  workDir = await mkdtemp(join(tmpdir(), 'party-brand-bundle-'));
  folder = join(workDir, '我的 U 盘', 'brand');
  const zip = zipped(await filesOf(brand), 'brand', '2025-06-30');
  for (const [path, bytes] of Object.entries(unzipSync(zip))) {
    const file = join(dirname(folder), path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
});
afterAll(async () => {
  await rm(workDir, { recursive: true, force: true });
});

function filesOf({ dir, publicOrigin, base }: BuiltSite): Promise<BundleFiles> {
  return bundleFiles({ dir, origin: publicOrigin, base, siteName: '示例' });
}

function addressIn(path: string): string {
  return pathToFileURL(join(folder, path)).href;
}

describe.each(sites)('the bundle of $name', (site) => {
  test('has every file that its pages and style sheets name, by a relative path', async () => {
    const files = await filesOf(site);
    const textOf = (path: string) => Buffer.from(files.get(path) ?? []).toString();
    const named = [...files.keys()].flatMap((path) => {
      if (path.endsWith('.css')) return cssAddresses(textOf(path)).map((address) => ({ path, address }));
      if (!path.endsWith('.html')) return [];
      return addressesIn(textOf(path))
        .links.filter((it) => it.attribute !== 'content' && !TO_THE_WEB.includes(it.rel))
        .map(({ address }) => ({ path, address }));
    });
    const lost = named.filter(({ path, address }) => {
      if (/^(?:[a-z]+:|[#?]|$)/.test(address)) return false;
      const target = decodeURIComponent(address.replace(/[?#].*/, ''));
      return target.startsWith('/') || !files.has(posix.join(posix.dirname(path), target));
    });
    expect(lost).toEqual([]);
    expect(named.length).toBeGreaterThan(500);
  });

  test('has nothing that a browser refuses to take from a file', async () => {
    const refused = [...(await filesOf(site))]
      .filter(([path]) => path.endsWith('.html'))
      .flatMap(([path, bytes]) =>
        [
          ...Buffer.from(bytes)
            .toString()
            .matchAll(/<[^>]*\s(?:crossorigin|integrity|type="module")[^>]*>/g),
        ].map(([it]) => `${path}: ${it}`),
      );
    expect(refused).toEqual([]);
  });
});

test('is walked from its first page to a case and by search to its picture, without a server', async () => {
  await offline(async (page) => {
    await page.goto(addressIn(OPEN_PAGES[0]));
    await page.waitForURL(addressIn('site/index.html'));
    const main = page.getByRole('main');
    await main.locator('a[href^="cases/bridge-together/"]').first().click();
    await page.waitForURL(addressIn('site/cases/bridge-together/index.html'));
    expect(await fontIsLoaded(page)).toBe(true);

    const field = page.getByRole('searchbox').or(page.getByRole('combobox')).first();
    await field.fill('联合党支部');
    await field.press('Enter');
    await page.waitForURL((url) => url.pathname.endsWith('/site/search/index.html'));
    const result = page.locator('[data-search-part=results] li', { hasText: '两岸三方一座桥' }).first();
    await result.waitFor();
    expect(await isShown(result.locator('img'))).toBe(true);

    await result.getByRole('link').first().click();
    await page.waitForURL((url) => url.pathname.endsWith('/cases/bridge-together/index.html'));
    await page.locator('main mark').first().waitFor();
    expect(await isShown(page.locator('main img').first())).toBe(true);
  });
});

test('a suggestion leads to its page', async () => {
  await offline(async (page) => {
    await page.goto(addressIn('site/index.html'));
    await page.keyboard.press('/');
    await page.keyboard.type('大河桥');
    await page.getByRole('option', { name: /项目/ }).first().click();
    await page.waitForURL((url) => /\/site\/projects\/[^/]+\/index\.html$/.test(url.pathname));
  });
});

test('links that are copied name the site on the web', async () => {
  await offline(async (page) => {
    await page.goto(addressIn('site/cases/bridge-together/index.html'));
    await page.locator('.prose > p[id]').first().hover();
    await page.locator('.quote-mark').click();
    // Without leave to copy, the text is shown.
    const copied = await page.locator('textarea[aria-label]').inputValue();
    const link = copied || (await page.evaluate(() => navigator.clipboard.readText()));
    expect(link).toMatch(/^https:\/\/brand\.example\/party\/cases\/bridge-together\/#p-/);
  });
});

test('a page that moved leads on', async () => {
  await offline(async (page) => {
    await page.goto(addressIn('site/2024/bridge/index.html'));
    await page.waitForURL(addressIn('site/cases/bridge-together/index.html'));
  });
});

test('its page of verification passes it, then names what was changed, is missing and is extra', async () => {
  const copy = await plainlyNamed();
  await offline(async (page) => {
    await page.goto(addressIn(VERIFY_PAGES[0]));
    expect(await verdictOf(page, copy)).toMatch(/^校验通过：\d+个文件与清单一致。$/);
    await writeFile(join(copy, 'site/site.js'), '// 改');
    await rm(join(copy, 'site/icon.svg'));
    await writeFile(join(copy, 'site/new.html'), '');
    expect(await verdictOf(page, copy)).toMatch(/^校验没有通过：改动1个，缺少1个，多出1个/);
    const report = await page.locator('[data-report]').innerText();
    for (const it of ['site/site.js', 'site/icon.svg', 'site/new.html']) expect(report).toContain(it);
  });
});

/** A copy without the files that have Chinese names, which no file picker opens where the system has no such locale. */
async function plainlyNamed(): Promise<string> {
  const copy = join(workDir, 'plain');
  await cp(folder, copy, { recursive: true });
  for (const it of [OPEN_PAGES[0], VERIFY_PAGES[0]]) await rm(join(copy, it));
  for (const name of Object.values(MANIFESTS)) {
    const lines = (await readFile(join(copy, name), 'utf8')).split('\n');
    await writeFile(join(copy, name), lines.filter((it) => !/[^ -~]/.test(it)).join('\n'));
  }
  return copy;
}

async function verdictOf(page: Page, picked: string): Promise<string> {
  await page.reload();
  await page.locator('input[type=file]').setInputFiles(picked);
  const status = page.getByRole('status').filter({ hasText: '校验' });
  await status.waitFor();
  return status.innerText();
}

/** Opens a tab, and holds that nothing was asked for but files, and all of them came. */
async function offline(use: (page: Page) => Promise<void>): Promise<void> {
  const options = { ...windowOf(1440), permissions: ['clipboard-read', 'clipboard-write'] };
  await withPage(options, async (page) => {
    const problems: string[] = [];
    page.on('request', (it) => {
      if (!/^(?:file|data|blob):/.test(it.url())) problems.push(`asked for ${it.url()}`);
    });
    page.on('requestfailed', (it) => problems.push(`${it.url()}: ${it.failure()?.errorText ?? ''}`));
    page.on('pageerror', (it) => problems.push(it.message));
    page.on('console', (it) => {
      if (it.type() === 'error') problems.push(it.text());
    });
    await use(page);
    expect(problems).toEqual([]);
  });
}

function isShown(picture: ReturnType<Page['locator']>): Promise<boolean> {
  return picture.evaluate(async (it) => {
    it.scrollIntoView();
    await (it as HTMLImageElement).decode();
    return (it as HTMLImageElement).naturalWidth > 0;
  });
}

function fontIsLoaded(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    // They come after the first paint.
    for (let tries = 0; tries < 50; tries += 1) {
      if ([...document.fonts].some((it) => it.family.includes('Heading') && it.status === 'loaded'))
        return true;
      await new Promise((done) => setTimeout(done, 100));
    }
    return false;
  });
}
