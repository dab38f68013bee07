import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addressOf, siteNamed, templatesIn } from './built-sites.ts';
import { windowOf, withPage } from './browser.ts';
import { layoutShift } from './in-page.ts';

const site = siteNamed('the demonstration');
const [file = ''] = templatesIn(site).find((it) => it.file === 'cases/[id].astro')?.pages ?? [];
const address = addressOf(site, file);
const PARAGRAPHS = '.prose > p[id]';

const options = {
  ...windowOf(1440),
  reducedMotion: 'reduce' as const,
  permissions: ['clipboard-read', 'clipboard-write'],
};
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const says = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words }).waitFor();
const fragmentOf = (link: string) => link.slice(link.indexOf('#'));

/** Selects from a character of a paragraph to one of another; tells the words, and where their first line stands. */
function select(page: Page, from: readonly [number, number], to: readonly [number, number]) {
  return page.evaluate(
    ([selector, from, to]) => {
      const all = document.querySelectorAll(selector);
      const place = ([index, offset]: readonly [number, number]): [Node, number] => {
        const walker = document.createTreeWalker(all[index] ?? document.body, NodeFilter.SHOW_TEXT);
        let rest = offset;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const { length } = node.textContent ?? '';
          if (rest <= length) return [node, rest];
          rest -= length;
        }
        throw new Error('the paragraph is shorter');
      };
      const range = document.createRange();
      range.setStart(...place(from));
      range.setEnd(...place(to));
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      const { top } = range.getClientRects()[0] ?? { top: -1 };
      return { text: range.toString(), inView: top >= 0 && top < innerHeight, scrolled: scrollY > 0 };
    },
    [PARAGRAPHS, from, to] as const,
  );
}

describe('a link to selected words leads to them, even without the id of their paragraph', () => {
  test.each<[string, [number, number], [number, number]]>([
    ['a few words', [8, 2], [8, 12]],
    ['half a word', [9, 3], [9, 4]],
    ['a long stretch', [7, 0], [7, 60]],
    ['more than a paragraph', [6, 20], [8, 6]],
  ])('%s', async (_, from, to) => {
    await withPage(options, async (page) => {
      await page.goto(address);
      const { text } = await select(page, from, to);
      await page.getByRole('button', { name: '复制引用链接' }).click();
      await says(page, '已复制');
      const quoted = await copied(page);
      expect(quoted).toContain(text.slice(0, 1));
      expect(quoted).toContain(`，${site.publicOrigin}`);
      expect(fragmentOf(quoted)).toMatch(/^#p-\w{4}-\w{4}:~:text=/);

      const words = fragmentOf(quoted).replace(/^[^:]*/, '');
      await withPage(options, async (reader) => {
        await reader.goto(`${address}#${words}`);
        const seen = () => select(reader, from, to);
        await expect.poll(seen).toEqual({ text, inView: true, scrolled: true });
      });
    });
  });

  test('which this browser does at borders of words alone', async () => {
    await withPage(options, async (page) => {
      await page.goto('about:blank');
      await page.route('**/words.html*', (route) =>
        route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: '<!doctype html><title>甲</title><p style="margin-top:300vh">各班组设先锋岗，全线贯通',
        }),
      );
      const scrolled = async (words: string) => {
        await page.goto('about:blank');
        await page.goto(`${site.origin}/words.html#:~:text=${encodeURIComponent(words)}`);
        await page.waitForTimeout(700);
        return page.evaluate(() => scrollY > 0);
      };
      expect(await scrolled('先锋岗')).toBe(true);
      expect(await scrolled('锋岗')).toBe(false);
    });
  });
});

describe('a link to a paragraph', () => {
  test('is copied by pointing at it, and marks it where it is opened', async () => {
    await withPage(options, async (page) => {
      await page.goto(address);
      const paragraph = page.locator(PARAGRAPHS).nth(5);
      await paragraph.hover();
      // The first thing that is pointed at, before the script was there.
      const mark = page.locator('.quote-mark');
      await mark.waitFor();
      const [at, beside] = await Promise.all([mark.boundingBox(), paragraph.boundingBox()]);
      expect(Math.abs((at?.y ?? 0) - (beside?.y ?? 0))).toBeLessThan(2);
      await page.getByRole('button', { name: '复制本段链接' }).click();
      await says(page, '已复制');
      const id = await paragraph.getAttribute('id');
      const link = await copied(page);
      expect(link).toBe(`${site.publicOrigin}${site.base}${file.replace('index.html', '')}#${id ?? ''}`);
      await page.goto('about:blank');
      await page.goto(`${address}${fragmentOf(link)}`);
      expect(await page.locator(':target').getAttribute('id')).toBe(id);
      expect(
        await page.evaluate(() => {
          const target = document.querySelector(':target');
          return target && getComputedStyle(target, '::before').borderInlineStartStyle;
        }),
      ).toBe('solid');
    });
  });

  test('is copied by keys, in one stop for all paragraphs', async () => {
    await withPage(options, async (page) => {
      await page.goto(address);
      const button = page.getByRole('button', { name: '复制本段链接' });
      // The first key fetches the script.
      await page.keyboard.press('Tab');
      await button.focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await says(page, '已复制');
      const ids = await page.locator('.prose :is(p, li)[id]').evaluateAll((all) => all.map((it) => it.id));
      expect(fragmentOf(await copied(page))).toBe(`#${ids[1] ?? ''}`);
      expect(await button.count()).toBe(1);
    });
  });

  test('that was corrected since finds it by its other half, and says so; one that is gone is told', async () => {
    await withPage(options, async (page) => {
      await page.goto(address);
      const id = (await page.locator(PARAGRAPHS).nth(6).getAttribute('id')) ?? '';
      await page.goto('about:blank');
      await page.goto(`${address}#${id.replace(/^p-\w{4}/, 'p-aaaa')}`);
      await says(page, '有过修改');
      expect(await page.locator(':target').getAttribute('id')).toBe(id);
      await page.goto('about:blank');
      await page.goto(`${address}#p-aaaa-aaaa`);
      await says(page, '改写或删去');
    });
  });
});

test('where the browser won’t copy, the link stands selected in a field', async () => {
  await withPage(options, async (page) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.goto(address);
    await page.locator(PARAGRAPHS).nth(2).hover();
    await page.getByRole('button', { name: '复制本段链接' }).click();
    await says(page, 'Ctrl+C');
    const field = page.locator('textarea:focus');
    expect(
      await field.evaluate((it: HTMLTextAreaElement) => it.value.slice(it.selectionStart, it.selectionEnd)),
    ).toMatch(/#p-\w{4}-\w{4}$/);
  });
});

test('on a phone a tap shows the mark of a paragraph, and the field to copy from lies inside the window', async () => {
  await withPage({ ...options, ...windowOf(360), hasTouch: true, isMobile: true }, async (page) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.goto(address);
    const mark = page.getByRole('button', { name: '复制本段链接' });
    const opacity = () => mark.evaluate((it) => getComputedStyle(it).opacity);
    // The first touch fetches the script.
    await page.locator('h1').tap();
    await mark.waitFor({ state: 'attached' });
    expect(await opacity()).toBe('0');
    await page.locator(PARAGRAPHS).nth(2).tap();
    expect(await opacity()).toBe('1');
    await mark.tap();
    await says(page, 'Ctrl+C');
    const sides = await page.locator('.quote-panel, .quote-panel > *').evaluateAll((all) =>
      all.flatMap((it) => {
        const { left, right } = it.getBoundingClientRect();
        return [left, right];
      }),
    );
    expect(Math.min(...sides.filter((it) => it !== 0))).toBeGreaterThan(0);
    expect(Math.max(...sides)).toBeLessThanOrEqual(360);
    expect(await page.evaluate(() => [innerWidth, document.documentElement.scrollWidth])).toEqual([360, 360]);
    await page.locator('h1').tap();
    expect(await opacity()).toBe('0');
  });
});

test.each([1440, 360])('nothing moves and axe has nothing to say, at %d px', async (width) => {
  await withPage({ ...options, ...windowOf(width) }, async (page) => {
    await page.goto(address);
    await page.locator(PARAGRAPHS).nth(3).hover();
    await page.locator(PARAGRAPHS).nth(4).hover();
    await select(page, [4, 1], [4, 9]);
    await page.getByRole('button', { name: '只复制链接' }).waitFor();
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() =>
      (globalThis as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] }),
    );
    expect(violations.map((it) => `${it.id}: ${it.nodes.map((node) => node.html).join()}`)).toEqual([]);
    expect(await page.evaluate(layoutShift)).toBe(0);
  });
});
