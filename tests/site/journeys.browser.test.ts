import { describe, expect, test } from 'vitest';
import { words as interfaceWords } from '#words';
import { addressOf, siteNamed, sites, templatesIn } from './built-sites.ts';
import { withPage, windowOf } from './browser.ts';

const demonstration = siteNamed('the demonstration');
const casePages = pagesOfTemplate('cases/[id].astro');

describe('by keyboard', () => {
  test('the first Tab reaches the skip link, and Enter moves the focus to the text', async () => {
    await withPage(windowOf(1440), async (page) => {
      await page.goto(addressOf(demonstration, 'index.html'));
      await page.keyboard.press('Tab');
      const skip = page.locator(':focus');
      expect(await skip.innerText()).toBe(interfaceWords.site.skip);
      expect((await skip.boundingBox())?.height).toBeGreaterThan(24);
      await page.keyboard.press('Enter');
      expect(await page.locator(':focus').getAttribute('id')).toBe('main');
    });
  });

  test.each([360, 1440])(
    'every section of the navigation is reached and opened at %i pixels',
    async (width) => {
      await withPage(windowOf(width), async (page) => {
        await page.goto(addressOf(demonstration, 'index.html'));
        const links = page.getByRole('navigation', { name: interfaceWords.site.mainNav }).getByRole('link');
        const wanted = await links.evaluateAll((all) => all.map((it) => (it as HTMLAnchorElement).href));
        const reached: string[] = [];
        for (let presses = 0; presses < wanted.length + 5; presses += 1) {
          await page.keyboard.press('Tab');
          reached.push(await page.locator(':focus').evaluate((it) => (it as HTMLAnchorElement).href));
        }
        expect(reached).toEqual(expect.arrayContaining(wanted));
        await links.first().focus();
        await page.keyboard.press('Enter');
        await page.waitForURL(wanted[0] ?? '');
      });
    },
  );
});

describe('without JavaScript', () => {
  test.each(['index.html', casePages[0] ?? '', 'timeline/index.html'])('%s reads the same', async (file) => {
    const address = addressOf(demonstration, file);
    const read = (javaScriptEnabled: boolean) =>
      withPage({ ...windowOf(1440), javaScriptEnabled }, async (page) => {
        await page.goto(address);
        // The day of access in a citation is today's, which only a script knows.
        await page.evaluate(() => document.querySelector('[aria-labelledby="cite"]')?.remove());
        return page.locator('body').innerText();
      });
    const text = await read(false);
    expect(text).toBe(await read(true));
    expect(text.length).toBeGreaterThan(500);
  });
});

test('a case prints to paper', async () => {
  await withPage(windowOf(1440), async (page) => {
    await page.goto(addressOf(demonstration, casePages[0] ?? ''));
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(1);
  });
});

test.each(sites)('an address of $name that never was gets 404 and a way on', async (site) => {
  await withPage(windowOf(360), async (page) => {
    const response = await page.goto(`${site.origin}${site.base}no/such/page/`);
    expect(response?.status()).toBe(404);
    await page.getByRole('main').getByRole('link').first().click();
    expect(page.url()).toBe(`${site.origin}${site.base}`);
  });
});

function pagesOfTemplate(file: string): string[] {
  return templatesIn(demonstration).find((it) => it.file === file)?.pages ?? [];
}
