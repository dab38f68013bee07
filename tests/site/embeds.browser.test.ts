import { describe, expect, test } from 'vitest';
import { addressOf, filesIn, sites, textOf } from './built-sites.ts';
import { withPage, windowOf } from './browser.ts';

/** How much of a frame may be left below its card, in pixels, by its width: it is as high as the narrowest needs. */
const MOST_BLANK: Record<number, number> = { 320: 100, 479: 150, 480: 90, 640: 90 };

describe.each(sites)('$name', (site) => {
  const codes = filesIn(site.dir)
    .filter((it) => it.startsWith('oembed/'))
    .map((it) => JSON.parse(textOf(site, it)) as { html: string; height: number; url: string });
  const page = codes[0]?.url.slice(site.publicOrigin.length + site.base.length) ?? '';

  test.each([320, 479, 480, 640])('every card fits the frame of its code at %i pixels', async (width) => {
    await withPage({ viewport: { width, height: 100 } }, async (tab) => {
      const wrong: string[] = [];
      for (const { html, height } of codes) {
        const src = /src="([^"]+)"/.exec(html)?.[1] ?? '';
        await tab.goto(src.replace(site.publicOrigin, site.origin));
        const size = await tab.evaluate(() => {
          const { scrollHeight, scrollWidth } = document.documentElement;
          const end = document.querySelector('.card')?.getBoundingClientRect().bottom ?? 0;
          return { scrollHeight, scrollWidth, end };
        });
        if (
          size.scrollHeight > height ||
          size.scrollWidth > width ||
          height - size.end > (MOST_BLANK[width] ?? 0)
        )
          wrong.push(`${src}: ${JSON.stringify({ height, ...size })}`);
      }
      expect(wrong).toEqual([]);
    });
  });

  test.each([320, 640])('nothing in a card touches what is beside it at %i pixels', async (width) => {
    await withPage({ viewport: { width, height: 800 } }, async (tab) => {
      const wrong: string[] = [];
      let seen = 0;
      for (const { html } of codes) {
        const src = /src="([^"]+)"/.exec(html)?.[1] ?? '';
        await tab.goto(src.replace(site.publicOrigin, site.origin));
        const gaps = await tab.evaluate(() => {
          const drawn = (element: Element) => {
            const range = document.createRange();
            range.selectNodeContents(element);
            return range.getBoundingClientRect();
          };
          return [...document.querySelectorAll('.several li')].flatMap((it) => {
            const [number, lead] = [it.querySelector('.number'), it.querySelector('.lead')];
            return number && lead ? [drawn(lead).left - drawn(number).right] : [];
          });
        });
        seen += gaps.length;
        if (gaps.some((it) => it < 12)) wrong.push(`${src}: ${gaps.join(', ')}`);
      }
      expect(seen).toBeGreaterThan(5);
      expect(wrong).toEqual([]);
    });
  });

  test('on a phone the files for reference managers stand apart from each other', async () => {
    await withPage({ viewport: { width: 360, height: 740 } }, async (tab) => {
      await tab.goto(addressOf(site, `${page}index.html`));
      const links = await tab.locator('[data-cite-downloads] a').all();
      const boxes = await Promise.all(links.map((it) => it.boundingBox()));
      const [first, second] = boxes;
      expect(boxes.every((it) => (it?.height ?? 0) >= 44)).toBe(true);
      expect((second?.y ?? 0) - (first?.y ?? 0) - (first?.height ?? 0)).toBeGreaterThanOrEqual(8);
    });
  });

  test('the pasted code shows the card in a page of another site, as wide as its column', async () => {
    await withPage(windowOf(1440), async (tab) => {
      const code = (codes[0]?.html ?? '').replace(site.publicOrigin, site.origin);
      await tab.setContent(`<!doctype html><title>x</title><div style="width:400px">${code}</div>`);
      const frame = tab.locator('iframe');
      expect((await frame.boundingBox())?.width).toBe(400);
      expect(await frame.contentFrame().locator('h1').innerText()).not.toBe('');
    });
  });

  test('on paper the code of a page is at least 25 mm wide, with its white; a phone shows none', async () => {
    await withPage(windowOf(1440), async (tab) => {
      await tab.goto(addressOf(site, `${page}index.html`));
      const svg = tab.locator('.page-qr svg');
      expect(await svg.isVisible()).toBe(true);
      await tab.emulateMedia({ media: 'print' });
      const modules = Number((await svg.getAttribute('viewBox'))?.split(' ')[2]);
      const width = (await svg.boundingBox())?.width ?? 0;
      // A CSS inch is 96 pixels.
      expect((width / 96) * 25.4 * ((modules - 8) / modules)).toBeGreaterThanOrEqual(25);
      await tab.emulateMedia({ media: 'screen' });
      await tab.setViewportSize({ width: 360, height: 740 });
      expect(await svg.isVisible()).toBe(false);
    });
  });
});
