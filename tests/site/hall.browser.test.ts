import { type Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addressOf, siteNamed } from './built-sites.ts';
import { withPage } from './browser.ts';
import { smallTargets } from './in-page.ts';

const address = addressOf(siteNamed('the demonstration'), 'hall/index.html');
const wall = { viewport: { width: 1920, height: 1080 }, reducedMotion: 'reduce' } as const;

/** The heading of the slide that fills the screen. */
const shown = (page: Page) =>
  page.evaluate(() => {
    const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
    return middle?.closest('.hall-slide')?.querySelector('h1, h2')?.textContent.trim() ?? '';
  });
const turned = (page: Page, to: string) =>
  page.waitForFunction((id) => {
    const box = document.getElementById(id)?.getBoundingClientRect();
    return box !== undefined && Math.abs(box.left) < 2;
  }, to);

describe('the hall', () => {
  test('is walked by buttons at both sides, by keys and by chapters', async () => {
    await withPage(wall, async (page) => {
      await page.goto(address);
      expect(await shown(page)).toBe('同旗筑城');
      const slides = await page.evaluate(() =>
        [...document.querySelectorAll('.hall-slide')].map((it) => it.id),
      );
      await page.getByRole('button', { name: '下一屏' }).first().click();
      await turned(page, slides[1] ?? '');
      await page.getByRole('button', { name: '下一屏' }).last().click();
      await turned(page, slides[2] ?? '');
      await page.keyboard.press('ArrowLeft');
      await turned(page, slides[1] ?? '');
      await page.getByRole('link', { name: '典型案例' }).click();
      await turned(page, slides.find((it) => it.startsWith('hall-case-')) ?? '');
      await page.keyboard.press('Home');
      await turned(page, 'hall-start');
    });
  });

  test('asks whether somebody is there, and goes back to its beginning when nobody is', async () => {
    await withPage(wall, async (page) => {
      await page.clock.install();
      await page.goto(address);
      await page.getByRole('button', { name: '下一屏' }).first().click();
      const notice = page.getByText('还在看吗？');
      await page.clock.runFor(76_000);
      expect(await notice.isVisible()).toBe(true);
      await page.keyboard.press('Shift');
      expect(await notice.isVisible()).toBe(false);
      await page.clock.runFor(95_000);
      await turned(page, 'hall-start');
      expect(await notice.isVisible()).toBe(false);
    });
  });

  test('has buttons of 60 pixels and more, and leads to nothing outside but by codes', async () => {
    await withPage(wall, async (page) => {
      await page.goto(address);
      expect(await page.evaluate(smallTargets, 60)).toEqual([]);
      const links = await page
        .locator('main a')
        .evaluateAll((all) => all.map((it) => it.getAttribute('href')));
      expect(links.filter((it) => !it?.startsWith('#') && it !== '/')).toEqual([]);
    });
  });

  test('without script is a row that a finger turns', async () => {
    await withPage({ ...wall, javaScriptEnabled: false }, async (page) => {
      await page.goto(address);
      const box = await page.locator('.hall-row').boundingBox();
      expect(box?.width).toBe(1920);
      expect(await page.getByRole('button').count()).toBe(0);
      expect(await page.getByRole('link', { name: '典型案例' }).isVisible()).toBe(true);
    });
  });
});
