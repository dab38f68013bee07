import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addressOf, fullestPages, siteNamed, templatesIn } from './built-sites.ts';
import { sidewaysOverflow, smallTargets, smallTexts } from './in-page.ts';
import {
  allowClipboard,
  launchLegacyBrowser,
  type LegacyBrowser,
  NO_LEGACY_BROWSER,
} from './legacy-browser.ts';
import { ROOT } from './setup/run-build.ts';

const demonstration = siteNamed('the demonstration');
const fixture = siteNamed('the fixture brand');
/** A page of every template: the demonstration's, and of those that it does not use the fixture brand's. */
const ofDemonstration = fullestPages(demonstration).map((it) => ({ ...it, site: demonstration }));
const ofFixture = fullestPages(fixture)
  .filter(({ template }) => !ofDemonstration.some((it) => it.template === template))
  .map((it) => ({ ...it, site: fixture }));
const pages = [...ofDemonstration, ...ofFixture];

const home = addressOf(demonstration, 'index.html');
const casePage = pageOf('cases/[id].astro');

let browser: LegacyBrowser | undefined;
beforeAll(async () => {
  if (NO_LEGACY_BROWSER === undefined) browser = await launchLegacyBrowser();
});
afterAll(() => browser?.close());
beforeEach(({ skip }) => {
  skip(NO_LEGACY_BROWSER !== undefined, NO_LEGACY_BROWSER);
});

/** Opens an address at a width; nothing may have gone wrong by the end. */
async function onPage(
  address: string,
  width: number,
  use: (page: Page) => Promise<void>,
  prepare?: (page: Page) => Promise<unknown>,
): Promise<void> {
  await browser?.withTab(width, async (page, errors) => {
    await prepare?.(page);
    await page.goto(address);
    await use(page);
    expect(errors).toEqual([]);
  });
}

test('the browser is Chromium 92', () => {
  expect(browser?.version).toMatch(/^HeadlessChrome\/92\./);
});

describe('every template has its layout, colours and faces', () => {
  const dressed = { ground: designed('paper'), ink: designed('ink'), heading: 'Heading', hasFace: true };
  /** Cards in frames of others and sheets in the typography of official documents have a look of their own. */
  const looks: Record<string, object> = {
    'embed/[...card].astro': { ink: dressed.ink, heading: 'system-ui' },
    'print/cases/[id].astro': { ground: dressed.ground, ink: dressed.ink },
  };

  test.each(pages)('$template ($file)', async ({ template, file, site }) => {
    await onPage(addressOf(site, file), 360, async (page) => {
      for (const width of [360, 1280]) {
        await page.setViewport({ width, height: 900 });
        const seen = await page.evaluate(look);
        expect(seen, `at ${width}px`).toMatchObject(looks[template] ?? dressed);
        expect(await page.evaluate(sidewaysOverflow), `at ${width}px`).toEqual([]);
        if (seen.nav.links === 0) continue;
        expect(seen.nav, 'four links in a row on a phone, all in one on a laptop').toEqual({
          links: seen.nav.links,
          columns: width === 360 ? 4 : seen.nav.links,
          rows: width === 360 ? Math.ceil(seen.nav.links / 4) : 1,
        });
        expect(await page.evaluate(smallTargets, 44), `at ${width}px`).toEqual([]);
      }
    });
  });
});

test('a dark screen gets dark pages', async () => {
  await onPage(
    home,
    360,
    async (page) => {
      const { ground, ink } = await page.evaluate(look);
      expect([ground, ink].map(brightness)).toEqual([expect.closeTo(0.1, 1), expect.closeTo(0.9, 1)]);
    },
    (page) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]),
  );
});

describe('search', () => {
  test('leads from the field of the header over a suggestion’s list to a page with the phrase marked', async () => {
    await onPage(home, 1280, async (page) => {
      await page.focus('#site-search');
      await page.keyboard.type('红旗责任区');
      await page.waitForSelector('[role=option]');
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
      expect(new URL(page.url()).searchParams.get('q')).toBe('红旗责任区');
      await page.waitForFunction(() =>
        document.querySelector('[data-search-part=status]')?.textContent.includes('完全一致'),
      );
      const links = await page.$$('[data-search-part=results] a');
      expect(links.length).toBeGreaterThan(3);
      await Promise.all([page.waitForNavigation(), links[0]?.click()]);
      await page.waitForSelector('[data-pagefind-body] mark');
      const marked = await page.$$eval('[data-pagefind-body] mark', (all) =>
        all.map((it) => it.textContent).join(''),
      );
      expect(marked).toContain('红旗责任区');
    });
  });

  test.each(['紅旗責任區', 'hqzrq'])('understands %s on a phone', async (query) => {
    const address = `${addressOf(demonstration, 'search/index.html')}?q=${encodeURIComponent(query)}`;
    await onPage(address, 360, async (page) => {
      await page.waitForSelector('[data-search-part=results] a');
      expect(await textOf(page, '[data-search-part=status]')).toContain('“红旗责任区”');
      expect(await page.evaluate(sidewaysOverflow)).toEqual([]);
    });
  });
});

describe('copying', () => {
  const allow = (page: Page) => allowClipboard(page, demonstration.origin);
  const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  test('the cite box gives its reference, with today as the day of access', async () => {
    const copy = async (page: Page) => {
      await page.click('[data-cite-copy]');
      await page.waitForFunction(() => document.querySelector('[data-cite-status]')?.textContent !== '');
      const text = await copied(page);
      expect(text).toBe(await textOf(page, '[data-cite-text]'));
      expect(text).toMatch(/\d{4}-\d{2}-\d{2}/);
      expect(text).not.toContain('YYYY');
    };
    await onPage(casePage, 1280, copy, allow);
  });

  test('the mark of a paragraph gives a link that leads back to it', async () => {
    const copy = async (page: Page) => {
      // Its script comes with the first movement. By keys, because this browser knows of no mouse that hovers.
      await page.mouse.move(1, 1);
      await page.mouse.move(40, 40);
      await page.waitForSelector('.quote-mark');
      await page.focus('.quote-mark');
      for (const key of ['ArrowDown', 'ArrowDown', 'Enter'] as const) await page.keyboard.press(key);
      const ids = await page.$$eval('.prose :is(p, li)[id]', (all) => all.map((it) => it.id));
      await page.waitForFunction(() =>
        [...document.querySelectorAll('[role=status]')].some((it) => it.textContent.includes('已复制')),
      );
      const { hash } = new URL(await copied(page));
      expect(hash).toBe(`#${ids[2] ?? ''}`);
      await page.goto('about:blank');
      await page.goto(`${casePage}${hash}`);
      expect(await page.$eval(':target', (it) => it.id)).toBe(ids[2]);
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    };
    await onPage(casePage, 1280, copy, allow);
  });
});

test('the board of a zone has its proportions and its red head, and prints', async () => {
  await onPage(pageOf('print/boards/[project]/[zone].astro'), 1280, async (page) => {
    const board = await page.$eval('.board', (it) => {
      const { width, height } = it.getBoundingClientRect();
      const head = it.querySelector('.board-head');
      return { ratio: width / height, head: head && getComputedStyle(head).backgroundColor };
    });
    expect(board).toEqual({ ratio: expect.closeTo(600 / 400, 2) as number, head: designed('red') });
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(0);
  });
});

// More of 长者模式 on this browser has its place here.
describe('长者模式', () => {
  test('is switched on by its link, kept on the next page, and stays inside the window', async () => {
    await onPage(home, 360, async (page) => {
      await page.click('header [data-elder-set="1"]');
      await page.goto(casePage);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('22px');
      expect(await page.evaluate(smallTexts, 18)).toEqual([]);
      expect(await page.evaluate(smallTargets, 60)).toEqual([]);
      expect(await page.evaluate(sidewaysOverflow)).toEqual([]);
    });
  });
});

/** The address of a page of a template of the demonstration. */
function pageOf(template: string): string {
  const [file = ''] = templatesIn(demonstration).find((it) => it.file === template)?.pages ?? [];
  return addressOf(demonstration, file);
}

/** A colour of the theme, as browsers tell it: `rgb(1, 2, 3)`. */
function designed(name: string): string {
  const css = readFileSync(join(ROOT, 'src/styles/global.css'), 'utf8');
  const [, hex = ''] = new RegExp(`--color-${name}: #([0-9a-f]{6});`).exec(css) ?? [];
  const parts = hex.match(/../g)?.map((it) => Number.parseInt(it, 16)) ?? [];
  return `rgb(${parts.join(', ')})`;
}

/** From 0, black, to 1, white. */
function brightness(rgb: string): number {
  return Math.max(...(rgb.match(/\d+/g) ?? []).map(Number)) / 255;
}

function textOf(page: Page, selector: string): Promise<string | null> {
  return page.$eval(selector, (it) => it.textContent);
}

/** What shows at once whether styles and fonts arrived. Runs in the page. */
async function look() {
  const h1 = document.querySelector('h1');
  const heading = h1 && getComputedStyle(h1).fontFamily.split(',')[0];
  const hasFace = () => [...document.fonts].some((it) => it.family === 'Heading' && it.status === 'loaded');
  // The face may be asked for as late as the first paint.
  for (let waits = 0; heading === 'Heading' && !hasFace() && waits < 100; waits += 1) {
    await new Promise((done) => setTimeout(done, 20));
  }
  const links = [...document.querySelectorAll('.site-nav a')].map((it) => it.getBoundingClientRect());
  return {
    ground: getComputedStyle(document.documentElement).backgroundColor,
    ink: getComputedStyle(document.body).color,
    heading,
    hasFace: hasFace(),
    nav: {
      links: links.length,
      columns: new Set(links.map((it) => it.left)).size,
      rows: new Set(links.map((it) => it.top)).size,
    },
  };
}
