import { type Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addressOf, fullestPages, siteNamed } from './built-sites.ts';
import { windowOf, withPage } from './browser.ts';
import { sidewaysOverflow, smallTargets, smallTexts } from './in-page.ts';
import { violationsOn } from './visit.ts';

const site = siteNamed('the demonstration');
/** Sheets to print and cards for other sites keep their own look. */
const APART = /^(?:print|embed)\//;
const pages = fullestPages(site).filter(({ template }) => !APART.test(template));

const setElder = (page: Page, step: string) =>
  page.evaluate((value) => {
    document.documentElement.dataset['elder'] = value;
  }, step);

describe.each(pages)('$template ($file)', ({ file }) => {
  const address = addressOf(site, file);

  test('长者模式: text of 18 px and more, targets of 60, nothing out of the window, axe finds nothing', async () => {
    await withPage(windowOf(360), async (page) => {
      await page.goto(`${address}?elder=1`);
      expect(await page.evaluate(smallTexts, 18)).toEqual([]);
      expect(await page.evaluate(smallTargets, 60)).toEqual([]);
      expect(await violationsOn(page, 360)).toEqual([]);
      for (const step of ['1', '3']) {
        await setElder(page, step);
        for (const width of [320, 768, 1440]) {
          await page.setViewportSize({ width, height: 800 });
          expect(await page.evaluate(sidewaysOverflow), `step ${step} at ${width}px`).toEqual([]);
        }
      }
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violationsOn(page, 1440), 'on a dark screen').toEqual([]);
    });
  });

  test('dark screen: axe finds nothing; targets are 44 px and more', async () => {
    await withPage({ ...windowOf(1440), colorScheme: 'dark' }, async (page) => {
      await page.goto(address);
      expect(await page.evaluate(smallTargets, 44)).toEqual([]);
      expect(await violationsOn(page, 1440)).toEqual([]);
    });
  });
});

describe('长者模式', () => {
  const home = addressOf(site, 'index.html');
  const fontSize = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);

  test('is switched on by keyboard, kept on the next page, made larger and left again', async () => {
    await withPage(windowOf(768), async (page) => {
      await page.goto(home);
      await page.getByRole('link', { name: '长者模式', exact: true }).focus();
      await page.keyboard.press('Enter');
      expect(await fontSize(page)).toBe('22px');
      const smallest = page.getByRole('button', { name: '大', exact: true });
      expect(await smallest.getAttribute('aria-pressed')).toBe('true');
      expect(await smallest.evaluate((it) => it === document.activeElement)).toBe(true);

      await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '典型案例' }).click();
      await page.waitForURL('**/cases/');
      expect(await fontSize(page)).toBe('22px');
      await page.getByRole('button', { name: '最大' }).click();
      expect(await fontSize(page)).toBe('30px');

      await page.getByRole('link', { name: '退出长者模式' }).click();
      expect(await fontSize(page)).toBe('16px');
      await page.reload();
      expect(await fontSize(page)).toBe('16px');
    });
  });

  test('holds before anything is drawn: nothing moves', async () => {
    await withPage(windowOf(360), async (page) => {
      await page.goto(`${home}?elder=1`);
      await page.goto(addressOf(site, 'cases/index.html'));
      const first = await page.evaluate(() => document.documentElement.dataset['elder']);
      expect(first).toBe('1');
    });
  });

  test('without script is reached by a link on every page, and left by another', async () => {
    await withPage({ ...windowOf(360), javaScriptEnabled: false }, async (page) => {
      await page.goto(home);
      await page.getByRole('link', { name: '长者模式', exact: true }).click();
      expect(
        (await page.locator('main').evaluate((it) => getComputedStyle(it).fontSize)).startsWith('23.'),
      ).toBe(true);
      await page.getByRole('link', { name: '退出长者模式' }).click();
      expect(await page.locator('main').evaluate((it) => getComputedStyle(it).fontSize)).toBe('17px');
    });
  });

  test('reads the page aloud from what is seen, marks what it reads, and stops', async () => {
    await withPage(windowOf(768), async (page) => {
      await page.addInitScript(fakeSpeech);
      await page.goto(`${home}?elder=1`);
      await page.getByRole('button', { name: '朗读本页' }).click();
      const stop = page.getByRole('button', { name: '停止朗读' });
      await stop.waitFor();
      const said = () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
      await page.waitForFunction(() => (globalThis as unknown as { said: string[] }).said.length > 0);
      expect((await said())[0]).toContain('同旗筑城');
      expect(await page.locator('.is-read-aloud').count()).toBe(1);
      await page.evaluate(() => {
        (globalThis as unknown as { endUtterance: () => void }).endUtterance();
      });
      expect(await said()).toHaveLength(2);
      await stop.click();
      expect(await page.locator('.is-read-aloud').count()).toBe(0);
      expect(await stop.isHidden()).toBe(true);
    });
  });

  test('says so where the device has no Chinese voice', async () => {
    await withPage(windowOf(768), async (page) => {
      await page.addInitScript(fakeSpeech, 'en-US');
      await page.goto(`${home}?elder=1`);
      await page.getByRole('button', { name: '朗读本页' }).click();
      await page.getByText('这台设备没有中文朗读声音').waitFor();
    });
  });
});

describe('grey days', () => {
  const home = addressOf(site, 'index.html');
  const filter = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).filter);

  test.each([
    ['2026-12-12T15:59:59Z', 'none'],
    ['2026-12-12T16:00:00Z', 'grayscale(1)'],
    ['2026-12-13T15:59:59Z', 'grayscale(1)'],
    ['2026-12-13T16:00:00Z', 'none'],
  ])('by the date in China: at %s the filter is %s', async (instant, expected) => {
    await withPage(windowOf(360), async (page) => {
      await page.clock.setFixedTime(instant);
      await page.goto(home);
      expect(await filter(page)).toBe(expected);
    });
  });

  test('can be looked at by address', async () => {
    await withPage(windowOf(360), async (page) => {
      await page.goto(`${home}?grey=1`);
      expect(await filter(page)).toBe('grayscale(1)');
    });
  });
});

/** Speech that ends when the test says so; the words are in `said`. */
function fakeSpeech(lang = 'zh-CN'): void {
  const said: string[] = [];
  class Utterance {
    onend?: () => void;
    text: string;
    constructor(text: string) {
      this.text = text;
    }
  }
  let current: Utterance | undefined;
  const synthesis = {
    getVoices: () => [{ lang, name: 'test' }],
    addEventListener: () => undefined,
    speak: (it: Utterance) => {
      said.push(it.text);
      current = it;
    },
    cancel: () => undefined,
  };
  const end = () => {
    current?.onend?.();
  };
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
  Object.assign(window, { said, endUtterance: end, SpeechSynthesisUtterance: Utterance });
}
