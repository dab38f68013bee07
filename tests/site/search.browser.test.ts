import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addressOf, siteNamed, sites } from './built-sites.ts';
import { windowOf, withPage } from './browser.ts';

const demonstration = siteNamed('the demonstration');
const searchPage = addressOf(demonstration, 'search/index.html');

/** Opens the search page with a query, and waits until it has said what it found. */
async function asked(page: Page, query: string): Promise<string> {
  await page.goto(`${searchPage}?q=${encodeURIComponent(query)}`);
  return statusOf(page);
}

async function statusOf(page: Page): Promise<string> {
  const status = page.locator('[data-search-part=status]');
  await status.filter({ hasText: /找到|没有/ }).waitFor();
  return status.innerText();
}

describe('what is typed is understood, and what was changed is said', () => {
  test.each([
    ['红旗责任区', /完全一致/],
    ['紅旗責任區', /已按“红旗责任区”查找/],
    ['hqzrq', /“红旗责任区”/],
    ['hongqizerenqu', /“红旗责任区”/],
    ['红旗责任驱', /没有/],
  ])('%s', async (query, says) => {
    await withPage(windowOf(1440), async (page) => {
      expect(await asked(page, query)).toMatch(says);
      const results = page.locator('[data-search-part=results]');
      expect(await results.getByRole('link').count()).toBeGreaterThan(3);
      expect(await results.innerText()).toContain('红旗责任区');
    });
  });

  test.each(['提前101天', '101 天', '１０１天'])('%s finds the page of the number', async (query) => {
    await withPage(windowOf(1440), async (page) => {
      await asked(page, query);
      const links = page.locator('[data-search-part=results]').getByRole('link');
      expect(await links.evaluateAll((all) => all.map((it) => it.getAttribute('href')))).toContainEqual(
        expect.stringContaining('sports-center/milestones/completion/'),
      );
    });
  });

  test('what nobody wrote is said not to be there, and the index of the site stays', async () => {
    await withPage(windowOf(1440), async (page) => {
      expect(await asked(page, '量子纠缠')).toContain('没有');
      expect(await page.locator('main').getByRole('link').count()).toBeGreaterThan(50);
    });
  });
});

describe.each(sites)('on $name', (site) => {
  test('nothing of search is loaded before the field is used, by mouse or by key', async () => {
    await withPage(windowOf(1440), async (page) => {
      const scripts: string[] = [];
      page.on('request', (it) => {
        if (it.resourceType() === 'script') scripts.push(new URL(it.url()).pathname.slice(site.base.length));
      });
      await page.goto(addressOf(site, 'cases/index.html'), { waitUntil: 'networkidle' });
      expect(scripts).toEqual(['site.js']);
      await page.keyboard.press('Control+k');
      await expect.poll(() => scripts).toContain('search/client.js');
      expect(await page.locator(':focus').getAttribute('name')).toBe('q');
    });
  });
});

test('suggestions are chosen by arrow keys, and Escape leaves them, then the field', async () => {
  await withPage(windowOf(1440), async (page) => {
    await page.goto(addressOf(demonstration, 'index.html'));
    await page.keyboard.press('/');
    await page.keyboard.type('红旗');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    const active = await page.locator(':focus').getAttribute('aria-activedescendant');
    expect(await page.locator(`[id="${active ?? ''}"]`).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('option').count()).toBe(0);
    await page.keyboard.press('Escape');
    expect(await page.locator('input[name=q]:focus').count()).toBe(0);
  });
});

test('half a pinyin is neither searched nor submitted', async () => {
  await withPage(windowOf(1440), async (page) => {
    await page.goto(searchPage, { waitUntil: 'networkidle' });
    await page.locator('main input[name=q]').focus();
    const input = await page.context().newCDPSession(page);
    await input.send('Input.imeSetComposition', { selectionStart: 6, selectionEnd: 6, text: 'hongqi' });
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).search).toBe('');
    await input.send('Input.insertText', { text: '红旗责任区' });
    expect(await statusOf(page)).toContain('红旗责任区');
  });
});

test('filters narrow the results, are in the address, and can be taken back', async () => {
  await withPage(windowOf(1440), async (page) => {
    const before = await asked(page, '责任区');
    await page.getByRole('checkbox', { name: /媒体报道/ }).check();
    await expect.poll(() => new URL(page.url()).searchParams.get('kind')).toBe('媒体报道');
    await expect.poll(() => statusOf(page)).toContain('媒体报道');
    await page.goBack();
    await expect.poll(() => statusOf(page)).toBe(before);
  });
});

test('a chosen result opens with the phrase marked, and the marks can be cleared', async () => {
  await withPage(windowOf(1440), async (page) => {
    await asked(page, '红旗责任区');
    await page.locator('[data-search-part=results]').getByRole('link').first().click();
    const marks = page.locator('[data-pagefind-body] mark');
    await marks.first().waitFor();
    expect((await marks.allInnerTexts()).join('')).toContain('红旗责任区');
    await page.getByRole('button', { name: '清除' }).click();
    expect(await marks.count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
  });
});

describe('an index that can not be had is told in Chinese, with a way on', () => {
  test.each([
    ['missing', { status: 404, body: '' }],
    ['damaged', { status: 200, body: '__search("manifest",', contentType: 'text/javascript' }],
  ])('%s', async (_, answer) => {
    await withPage(windowOf(360), async (page) => {
      await page.route('**/search/index/manifest.js*', (route) => route.fulfill(answer));
      await page.goto(`${searchPage}?q=${encodeURIComponent('责任区')}`);
      const retry = page.getByRole('button', { name: /重试|再试/ });
      await retry.waitFor();
      expect(await page.locator('main').getByRole('link').count()).toBeGreaterThan(50);
      await page.unroute('**/search/index/manifest.js*');
      await retry.click();
      await expect.poll(() => statusOf(page)).toContain('找到');
    });
  });
});

test('without JavaScript the field leads to an index of everything', async () => {
  await withPage({ ...windowOf(360), javaScriptEnabled: false }, async (page) => {
    await page.goto(addressOf(demonstration, 'index.html'));
    await page.locator('input[name=q]').fill('责任区');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=/);
    expect(await page.locator('main').getByRole('link').count()).toBeGreaterThan(90);
  });
});
