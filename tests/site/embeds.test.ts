import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { readPage } from '#search/read-page.ts';
import { modulesOf, readQr } from '#testing/read-qr.ts';
import { words } from '#words';
import { filesIn, movedPagesIn, pagesOf, sites, templatesIn, textOf } from './built-sites.ts';
import { pageText } from './checks/page-text.ts';
import { type BuiltSite } from './setup/global-setup.ts';

const PAGE = /^(?:cases\/[^/]+|projects\/[^/]+\/milestones\/[^/]+)\/index\.html$/;
const KB = 1024;

describe.each(sites)('$name', (site) => {
  const moved = new Set(movedPagesIn(site).map((it) => it.file));
  const pages = filesIn(site.dir).filter((it) => PAGE.test(it) && !moved.has(it) && isOpen(textOf(site, it)));
  const cards = filesIn(site.dir).filter((it) => it.startsWith('embed/') && !moved.has(it));
  const framed = pages.map((it) => ({ page: it, card: cardOf(it), html: textOf(site, cardOf(it)) }));

  test('every case and milestone has a card that other sites can frame', () => {
    expect(pages.length).toBeGreaterThan(5);
    expect(cards).toEqual(expect.arrayContaining(framed.map((it) => it.card)));
  });

  test('a card is one small file that runs and loads nothing, and is found by no search', () => {
    for (const file of cards) {
      const html = textOf(site, file);
      expect(html.length, file).toBeLessThan(30 * KB);
      const elements = DomUtils.getElementsByTagName('*', parseDocument(html), true);
      const loaders = elements.filter(
        (it) =>
          ['script', 'img', 'iframe', 'object'].includes(it.name) ||
          (it.name === 'link' && it.attribs['rel'] !== 'canonical'),
      );
      expect(
        loaders.map((it) => it.name),
        file,
      ).toEqual([]);
      expect(html, file).not.toMatch(/url\(|@import|@font-face/);
      expect(html, file).toContain('<meta name="robots" content="noindex"');
      expect(readPage(html, file), file).toBeUndefined();
    }
  });

  test('a card names its page as the right one, and every link leaves the frame', () => {
    for (const { page, card, html } of framed) {
      const href = site.base + page.replace('index.html', '');
      expect(html, card).toContain(`rel="canonical" href="${site.publicOrigin}${href}"`);
      const links = DomUtils.getElementsByTagName('a', parseDocument(html), true).map((it) => it.attribs);
      expect(links.length, card).toBeGreaterThan(0);
      for (const it of links) expect(it, card).toMatchObject({ href, target: '_blank' });
    }
  });

  test('a card says the numbers of its page and no others, whose they are, and that they are invented', () => {
    for (const { page, card, html } of framed) {
      const text = bodyText(html);
      const own = bodyText(textOf(site, page));
      for (const it of text.match(/较\S+?(?:提前|滞后)\d+天|\d{4}年\d{1,2}月(?:\d{1,2}日)?/g) ?? []) {
        const isDay = text.includes(`${words.site.updated} ${it}`);
        expect(isDay || own.includes(it), `${card}: ${it}`).toBe(true);
      }
      for (const it of html.match(/(?<=<b>)[^<]+(?=<\/b>)/g) ?? []) expect(own, card).toContain(it);
      expect(text, card).toContain(`来源：`);
      expect(text, card).toContain(words.site.updated);
      expect(text.includes(words.site.demoMark), card).toBe(own.includes(words.site.demo.slice(0, 4)));
    }
  });

  test('the page offers the code of its card, the same to people and to programs', () => {
    for (const { page, card } of framed) {
      const document = parseDocument(textOf(site, page));
      const link = DomUtils.findOne(
        (it) => it.attribs['type'] === 'application/json+oembed',
        document.children,
      );
      const address = link?.attribs['href'] ?? '';
      const json = JSON.parse(textOf(site, pathOf(site, address))) as Record<string, unknown>;
      const url = site.publicOrigin + site.base + page.replace('index.html', '');
      expect(json, page).toMatchObject({ version: '1.0', type: 'rich', url, width: 640 });
      expect(json['html'], page).toContain(
        `src="${site.publicOrigin}${site.base}${card.replace('index.html', '')}"`,
      );
      expect(filesIn(site.dir)).toContain(pathOf(site, String(json['thumbnail_url'])));
      const codes = DomUtils.getElementsByTagName('pre', document, true).map((it) =>
        DomUtils.textContent(it),
      );
      expect(codes, page).toContain(json['html']);
    }
  });

  test('no other page, feed, sitemap or list for machines leads to a card', () => {
    const others = filesIn(site.dir).filter(
      (it) =>
        /\.(?:html|xml|json|txt|atom|rss)$/.test(it) &&
        !/^(?:o?embed\/|robots\.txt)/.test(it) &&
        !PAGE.test(it),
    );
    expect(others.length).toBeGreaterThan(50);
    expect(others.filter((it) => textOf(site, it).includes('/embed/'))).toEqual([]);
  });

  test('the old address of a card leads to its new one', () => {
    const old = [...moved].filter((it) => it.startsWith('embed/'));
    expect(old.length).toBeGreaterThan(0);
    for (const it of old) {
      const html = textOf(site, it);
      expect(html).toContain('content="noindex"');
      // Search engines are told of the page, not of a card that they are to leave out.
      expect(/rel="canonical" href="([^"]+)"/.exec(html)?.[1], it).toMatch(/^(?!.*\/embed\/).+/);
    }
  });

  test('programs learn how to embed at the address of every card, old and gone ones too', () => {
    const all = filesIn(site.dir).filter((it) => it.startsWith('embed/'));
    const told = all.map((it) => it.replace(/^embed\/(.+)\/index\.html$/, 'oembed/$1.json'));
    expect(filesIn(site.dir).filter((it) => it.startsWith('oembed/'))).toEqual(told.toSorted());
  });

  test('the code to embed stands in a section of its own, not among the citations', () => {
    for (const { page } of framed) {
      const section = DomUtils.findOne(
        (it) => it.name === 'section' && it.attribs['aria-labelledby'] === 'embed',
        parseDocument(textOf(site, page)).children,
      );
      expect(section && DomUtils.textContent(section), page).toContain('<iframe');
      expect(section?.parent && 'name' in section.parent && section.parent.name, page).not.toBe('section');
    }
  });

  test('the code at the end of the page of every entry holds its address', () => {
    const templates = templatesIn(site).filter((it) =>
      /^(?:cases|projects|media|awards|activities|co-building|organizations)\/.*\[(?:id|milestone)\]/.test(
        it.file,
      ),
    );
    expect(templates.length).toBe(8);
    for (const { file } of templates.map(({ pages: all }) => ({
      file: all.find((it) => isOpen(textOf(site, it))),
    }))) {
      const html = textOf(site, file ?? '');
      const [, box = '', path = ''] =
        /<svg[^>]*viewBox="(-4 [^"]+)"[^>]*>\s*<path d="([^"]+)"/.exec(html) ?? [];
      expect(readQr(modulesOf({ box, path })), file).toBe(
        site.publicOrigin + site.base + (file ?? '').replace('index.html', ''),
      );
    }
  });
});

test('a printed board holds the address of its zone', () => {
  for (const site of sites) {
    const board = pagesOf(site).find((it) => it.file.startsWith('print/boards/'));
    const [, box = '', path = ''] =
      /viewBox="(-4 [^"]+)"[^>]*>\s*<path d="([^"]+)"/.exec(board?.html ?? '') ?? [];
    expect(readQr(modulesOf({ box, path }))).toContain(`${site.publicOrigin}${site.base}projects/`);
  }
});

function cardOf(page: string): string {
  return `embed/${page.replace(/^projects\/([^/]+)\/milestones\//, 'milestones/$1/')}`;
}

/** Whether a page is no notice of what is gone. */
function isOpen(html: string): boolean {
  return !html.includes('content="noindex"');
}

function pathOf({ publicOrigin, base }: BuiltSite, address: string): string {
  return address.slice(`${publicOrigin}${base}`.length);
}

function bodyText(html: string): string {
  return pageText(html.slice(html.indexOf('<body')));
}
