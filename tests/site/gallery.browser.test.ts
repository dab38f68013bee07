import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { siteNamed, textOf } from './built-sites.ts';
import { windowOf, withPage } from './browser.ts';
import { layoutShift, scrollToEnd, smallTargets } from './in-page.ts';
import { violationsOn } from './visit.ts';

// Its text shows its cover and a comparison; one picture follows the text.
const FILE = 'projects/river-bridge/index.html';
const site = siteNamed('the fixture brand');
const address = `${site.origin}${site.base}projects/river-bridge/`;
const ORDER = ['bridge', 'bank-before', 'bank-after', 'pier'];

const dialogOf = (page: Page) => page.getByRole('dialog', { name: '图片' });
const linkTo = (page: Page, picture: string) => page.locator(`a[data-picture="${picture}"]`);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent.trim() ?? '');
const focusedPicture = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['picture']);

/** The script comes with the first use of a page. */
async function open(page: Page, hash = ''): Promise<void> {
  await page.goto(`${address}${hash}`);
  if (hash === '') await page.mouse.move(5, 5);
  await page.locator('dialog.gallery').waitFor({ state: 'attached' });
}

describe('the gallery', () => {
  test('holds every picture once, in the order of the page', () => {
    const ids = [...textOf(site, FILE).matchAll(/<figure id="picture-([^"]+)"/g)].map((it) => it[1]);
    expect(ids).toEqual(ORDER);
  });

  test('is opened, walked through and closed by keys; the focus stays inside and comes back', async () => {
    await withPage(windowOf(1440), async (page) => {
      await open(page);
      await linkTo(page, 'bank-before').focus();
      await page.keyboard.press('Enter');
      await dialogOf(page).waitFor();
      expect(page.url()).toBe(`${address}#picture-bank-before`);
      expect(await dialogOf(page).getByText('开工前的东岸滩地').first().isVisible()).toBe(true);
      expect(await dialogOf(page).getByText('图：示例路桥').isVisible()).toBe(true);
      expect(await focused(page)).toBe('关闭');

      for (let n = 0; n < 8; n += 1) {
        await page.keyboard.press('Tab');
        const isOut = await page.evaluate(() => {
          const { activeElement } = document;
          return activeElement !== document.body && activeElement?.closest('dialog') === null;
        });
        expect(isOut).toBe(false);
      }

      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      expect(page.url()).toBe(`${address}#picture-pier`);
      expect(await dialogOf(page).getByRole('status').textContent()).toBe('第4张，共4张');
      await page.keyboard.press('ArrowRight');
      expect(page.url()).toBe(`${address}#picture-bridge`);
      await page.keyboard.press('ArrowLeft');
      expect(page.url()).toBe(`${address}#picture-pier`);

      await page.keyboard.press('Escape');
      await dialogOf(page).waitFor({ state: 'hidden' });
      await expect.poll(() => page.url()).toBe(address);
      await expect.poll(() => focusedPicture(page)).toBe('bank-before');
    });
  });

  test('is opened by a click, stepped by buttons, and closed by the way back', async () => {
    await withPage(windowOf(1440), async (page) => {
      await open(page);
      await linkTo(page, 'pier').click();
      await dialogOf(page).getByRole('button', { name: '上一张' }).click();
      expect(page.url()).toBe(`${address}#picture-bank-after`);
      await page.goBack();
      await dialogOf(page).waitFor({ state: 'hidden' });
      expect(page.url()).toBe(address);
      await page.goForward();
      await dialogOf(page).waitFor();
      await dialogOf(page).getByRole('button', { name: '关闭' }).click();
      await expect.poll(() => page.url()).toBe(address);
    });
  });

  test('opens at the picture that the address names, also after a reload; closing takes that off', async () => {
    await withPage(windowOf(1440), async (page) => {
      await open(page, '#picture-pier');
      await dialogOf(page).getByText('东岸承台示意图').first().waitFor();
      await page.reload();
      await dialogOf(page).getByRole('button', { name: '关闭' }).click();
      await dialogOf(page).waitFor({ state: 'hidden' });
      await expect.poll(() => page.url()).toBe(address);
      await expect.poll(() => focusedPicture(page)).toBe('pier');
      await page.goto(`${address}#picture-none`);
      expect(await dialogOf(page).isVisible()).toBe(false);
    });
  });

  test.each(['light', 'dark'] as const)(
    'axe finds nothing against it, %s, on a phone',
    async (colorScheme) => {
      await withPage({ ...windowOf(360), colorScheme }, async (page) => {
        await open(page, '#picture-pier');
        await dialogOf(page).waitFor();
        expect(await violationsOn(page, 360)).toEqual([]);
      });
    },
  );

  test.each([
    ['', 44],
    ['?elder=1', 60],
  ])(
    'its buttons are large enough (address%s: %i pixels), and it fits into a phone',
    async (asked, least) => {
      await withPage(windowOf(360), async (page) => {
        await page.goto(`${address}${asked}#picture-pier`);
        await dialogOf(page).waitFor();
        const small = await page.evaluate(smallTargets, least);
        expect(small.filter((it) => it.startsWith('BUTTON'))).toEqual([]);
        const box = await dialogOf(page).evaluate((it) => [it.scrollWidth - it.clientWidth, it.clientHeight]);
        expect(box).toEqual([0, 740]);
      });
    },
  );

  test('moves nothing', async () => {
    await withPage({ ...windowOf(1440), reducedMotion: 'reduce' }, async (page) => {
      await open(page);
      await page.evaluate(scrollToEnd);
      await linkTo(page, 'pier').click();
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('Escape');
      await dialogOf(page).waitFor({ state: 'hidden' });
      expect(await page.evaluate(layoutShift)).toBe(0);
    });
  });

  test('is a list of plain links without script, and where the browser has no dialogs', async () => {
    const own = /\/press\/pictures\/projects\/river-bridge\/pier\/$/;
    await withPage({ ...windowOf(1440), javaScriptEnabled: false }, async (page) => {
      await page.goto(address);
      await linkTo(page, 'pier').click();
      await page.waitForURL(own);
    });
    await withPage(windowOf(1440), async (page) => {
      await page.addInitScript(() => {
        Reflect.deleteProperty(window, 'HTMLDialogElement');
      });
      await page.goto(address);
      await page.mouse.move(5, 5);
      await page.waitForResponse(/gallery\.js$/);
      await linkTo(page, 'pier').click();
      await page.waitForURL(own);
    });
  });
});

describe('a comparison', () => {
  const pictures = (page: Page) =>
    page.locator('.comparison img').evaluateAll((all) =>
      all.map((it) => {
        const { top, height } = it.getBoundingClientRect();
        return { top: Math.round(top), height: Math.round(height) };
      }),
    );

  test('shows one upon the other, and its border moves by keys and is told in words', async () => {
    await withPage(windowOf(1440), async (page) => {
      await open(page);
      const [before, after] = await pictures(page);
      expect(after).toEqual(before);
      const range = page.getByRole('slider', { name: '之前与之后的分界' });
      expect(await range.getAttribute('aria-valuetext')).toBe('左边50%是之前的画面，其余是之后的画面');
      await range.focus();
      await page.keyboard.press('ArrowRight');
      expect(await range.getAttribute('aria-valuetext')).toBe('左边51%是之前的画面，其余是之后的画面');
      const cut = () =>
        page
          .locator('.comparison img')
          .last()
          .evaluate((it) => getComputedStyle(it).clipPath);
      expect(await cut()).toBe('inset(0px 0px 0px 51%)');
      await page.keyboard.press('Home');
      expect(await range.getAttribute('aria-valuetext')).toBe('全部是之后的画面');
      expect(await page.evaluate(layoutShift)).toBe(0);
      expect((await range.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    });
  });

  test('opens the picture that is clicked on either side of the border', async () => {
    await withPage(windowOf(1440), async (page) => {
      await open(page);
      const image = page.locator('.comparison img').first();
      const { width = 0, height = 0 } = (await image.boundingBox()) ?? {};
      for (const [share, picture] of [
        [0.25, 'bank-before'],
        [0.75, 'bank-after'],
      ] as const) {
        await image.click({ position: { x: width * share, y: height / 2 }, force: true });
        await expect.poll(() => page.url()).toBe(`${address}#picture-${picture}`);
        await page.keyboard.press('Escape');
        await expect.poll(() => page.url()).toBe(address);
      }
    });
  });

  test.each([
    ['without script', false, 'screen'],
    ['in print', true, 'print'],
  ] as const)(
    'shows both pictures with their captions, one above the other, %s',
    async (_, script, media) => {
      await withPage({ ...windowOf(1440), javaScriptEnabled: script }, async (page) => {
        await page.goto(address);
        await page.emulateMedia({ media });
        const box = page.locator('.comparison');
        expect(await box.locator('figcaption').allInnerTexts()).toEqual([
          expect.stringContaining('之前：开工前的东岸滩地'),
          expect.stringContaining('之后：竣工后的东岸岸坡'),
        ]);
        const [before, after] = await Promise.all(
          [0, 1].map((it) => box.locator('img').nth(it).boundingBox()),
        );
        expect(after?.y).toBeGreaterThan((before?.y ?? 0) + (before?.height ?? 0));
        expect(await page.locator('.comparison-range').isVisible()).toBe(false);
      });
    },
  );
});

test('the place of a picture has the colour of the picture until it comes', () => {
  expect(textOf(site, FILE)).toMatch(/<img[^>]* style="background:#[0-9a-f]{6};color:#(?:000|fff)"/);
});
