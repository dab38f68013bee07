import { type Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readPdf } from '#leaks/pdf.ts';
import { windowOf, withPage } from './browser.ts';
import { addressOf, filesIn, fullestPages, siteNamed, sites, textOf } from './built-sites.ts';

const site = siteNamed('the demonstration');

/** The fullest page of every kind of entry, and of milestones. */
const entries = fullestPages(site).filter(({ template }) =>
  /^(?:cases|projects|media|awards|activities|co-building|organizations)\/.*\[(?:id|milestone)\]/.test(
    template,
  ),
);
const documents = filesIn(site.dir).filter((it) => it.startsWith('print/cases/'));
const boards = filesIn(site.dir).filter((it) => it.startsWith('print/boards/'));

/** What only leads on, or only works on a screen. */
const SCREEN_WORDS = [
  '长者模式',
  '本页内容',
  '引用本文',
  '嵌入到其他网页',
  '上一篇',
  '下一篇',
  '相关案例',
  '违法和不良信息举报',
  '打印成申报材料',
  '回到案例',
];

interface Paper {
  /** What is drawn, without white space. */
  text: string;
  pages: number;
  /** Width and height of the sheets in points, rounded; every size once. */
  sizes: string[];
}

async function print(page: Page): Promise<Paper> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const written = pdf.toString('latin1');
  const boxes = [...written.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  return {
    text: plain(readPdf(pdf).texts.join('')),
    pages: boxes.length,
    sizes: [...new Set(boxes.map(([, width, height]) => `${rounded(width)}×${rounded(height)}`))],
  };
}

/** Without white space; glyphs that stand for two characters are read as the common one. */
const plain = (text: string) => text.normalize('NFKC').replace(/\s/g, '');
const rounded = (number = '') => String(Math.round(Number(number)));

/** How the paragraphs of a page begin: further on a page may end. */
const openings = (page: Page, selector: string) =>
  page
    .locator(selector)
    .evaluateAll((found) => found.map((it) => it.textContent.replace(/\s/g, '').slice(0, 16)))
    .then((found) => found.map(plain).filter((it) => it !== ''));

describe.each(entries)('$template ($file) on paper', ({ file }) => {
  const address = addressOf(site, file);

  test('has its text, where it is from and what day it is of, and nothing that is for a screen', async () => {
    await withPage(windowOf(1440), async (page) => {
      await page.goto(address);
      const paper = await print(page);
      expect(paper.sizes).toEqual(['595×842']);
      expect(paper.pages).toBeLessThanOrEqual(9);
      const url = `${site.publicOrigin}${site.base}${file.replace(/index\.html$/, '')}`;
      for (const it of ['演示数据', '来源:同旗筑城', '版本日期:20', `打印自:${url}`, '扫码阅读本页']) {
        expect(paper.text).toContain(it);
      }
      for (const it of await openings(page, 'h1, article dd, .prose p, .prose td')) {
        expect(paper.text).toContain(it);
      }
      expect(SCREEN_WORDS.filter((it) => paper.text.includes(it))).toEqual([]);
    });
  });

  test('looks the same from 长者模式 on a dark screen on a grey day', async () => {
    await withPage(windowOf(1440), async (page) => {
      await page.goto(address);
      await page.emulateMedia({ media: 'print' });
      const light = await page.evaluate(looks);
      await page.evaluate(() => {
        document.documentElement.dataset['elder'] = '3';
        document.documentElement.classList.add('grey');
      });
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      expect(await page.evaluate(looks)).toEqual(light);
      expect(light[0]).toBe('rgb(0, 0, 0) on rgb(255, 255, 255), 14px, none');
    });
  });
});

/** Colours, sizes and filter of the page and of every element in it that is printed. Runs in the page. */
function looks(): string[] {
  const all = [
    document.documentElement,
    ...document.querySelectorAll('main *, body > aside, body > footer *'),
  ];
  return all
    .filter((it) => it === document.documentElement || it.getClientRects().length > 0)
    .map((it) => {
      const { color, backgroundColor, fontSize, filter } = getComputedStyle(it);
      return `${color} on ${backgroundColor}, ${fontSize}, ${filter}`;
    });
}

test('pictures far down a page are on its print', async () => {
  await withPage({ viewport: { width: 1000, height: 300 } }, async (page) => {
    const address = addressOf(site, 'press/index.html');
    // Farther away than a browser fetches ahead.
    await page.route(address, async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const body = html.replace(/<main[^>]*>/, '$&<div style="height: 9000px"></div>');
      await route.fulfill({ response, body });
    });
    await page.goto(address);
    const loaded = () =>
      page
        .locator('img[loading=lazy]')
        .evaluateAll((found) =>
          found.map((it) => (it as HTMLImageElement).complete && (it as HTMLImageElement).naturalWidth > 0),
        );
    expect(await loaded()).toContain(false);
    await print(page);
    expect(await loaded()).not.toContain(false);
  });
});

test('rows, pictures and headings are kept whole, and tables repeat their heads', async () => {
  await withPage(windowOf(1440), async (page) => {
    await page.goto(addressOf(site, 'cases/stadium-four-zones/index.html'));
    await page.emulateMedia({ media: 'print' });
    const styleOf = (selector: string, name: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((it, of) => getComputedStyle(it).getPropertyValue(of), name);
    expect(await styleOf('.prose tr', 'break-inside')).toBe('avoid');
    expect(await styleOf('article figure', 'break-inside')).toBe('avoid');
    expect(await styleOf('.prose h3', 'break-after')).toBe('avoid');
    expect(await styleOf('.prose thead', 'display')).toBe('table-header-group');
  });
});

describe.each(documents)('%s', (file) => {
  const caseFile = file.replace(/^print\//, '');

  test('is the case with its headings numbered once, its facts, outcomes, source and page numbers', async () => {
    await withPage(windowOf(1440), async (page) => {
      await page.goto(addressOf(site, caseFile));
      const text = await openings(
        page,
        'h1, .prose > p, .prose h2, .prose h3, [aria-labelledby=outcomes] .font-bold',
      );
      await page.goto(addressOf(site, file));
      const paper = await print(page);
      expect(paper.sizes).toEqual(['595×842']);
      expect(paper.pages).toBeLessThanOrEqual(10);
      expect(text.filter((it) => !paper.text.includes(it))).toEqual([]);
      const url = `${site.publicOrigin}${site.base}${caseFile.replace(/index\.html$/, '')}`;
      for (const it of [
        '申报单位',
        '所在项目',
        '实施时间',
        '主题',
        '成效一览',
        '演示数据',
        `打印自:${url}`,
        '—1—',
        '—2—',
      ]) {
        expect(paper.text).toContain(it);
      }
      expect(paper.text).not.toMatch(/[一二三四五六七八九]、[一二三四五六七八九]、/);
      expect(SCREEN_WORDS.filter((it) => paper.text.includes(it))).toEqual([]);
    });
  });

  test('keeps out of search engines, and its case leads to it', () => {
    expect(textOf(site, file)).toContain('<meta name="robots" content="noindex">');
    expect(textOf(site, caseFile)).toContain(`href="${site.base}${file.replace(/index\.html$/, '')}"`);
  });
});

test('a document has 22 lines of 28 characters a page', async () => {
  await withPage(windowOf(1440), async (page) => {
    await page.goto(addressOf(site, documents[0] ?? ''));
    await page.emulateMedia({ media: 'print' });
    const { characters, line } = await page
      .locator('.document > p')
      .first()
      .evaluate((it) => {
        const text = document.createTextNode('字'.repeat(90));
        it.replaceChildren(text);
        it.style.width = '156mm';
        const tops = Array.from({ length: 90 }, (_, index) => {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + 1);
          return Math.round(range.getBoundingClientRect().top);
        });
        const [first = 0, second = 0] = [...new Set(tops)];
        return { characters: tops.filter((top) => top === second).length, line: second - first };
      });
    expect(characters).toBe(28);
    const textHeight = (225 / 25.4) * 96;
    expect(Math.floor(textHeight / line)).toBe(22);
  });
});

test('boards are 60 cm wide and 40 high, each on one sheet', async () => {
  await withPage(windowOf(1440), async (page) => {
    await page.goto(addressOf(site, boards[0] ?? ''));
    const paper = await print(page);
    expect(paper).toMatchObject({ pages: 1, sizes: ['1701×1134'] });
  });
});

test.each(sites)('$name has a document of every case that is there, and of none that is withdrawn', (it) => {
  const files = filesIn(it.dir);
  const cases = files.filter(
    (file) => /^cases\/[^/]+\/index\.html$/.test(file) && textOf(it, file).includes('打印成申报材料'),
  );
  const printed = files.filter((file) => file.startsWith('print/cases/'));
  expect(printed).toEqual(cases.map((file) => `print/${file}`));
  const found = files.filter((file) => /^(?:sitemap.*\.xml)$/.test(file)).map((file) => textOf(it, file));
  expect(found.join('')).not.toContain('print/cases/');
});
