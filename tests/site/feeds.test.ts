import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { DomUtils, parseDocument } from 'htmlparser2';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { filesIn, pagesOf, sites, siteNamed, textOf } from './built-sites.ts';
import { type BuiltSite } from './setup/global-setup.ts';

describe.each(sites)('$name', (site) => {
  const root = `${site.publicOrigin}${site.base}`;
  const files = filesIn(site.dir);
  const named = (pattern: RegExp) => files.filter((it) => pattern.test(it));
  const isPage = (address: string) =>
    address.startsWith(root) && files.includes(`${address.slice(root.length)}index.html`);

  test('every feed is there in three forms, which tell the same', () => {
    const feeds = named(/^feeds\/.+\.atom$/).map((it) => it.replace(/\.atom$/, ''));
    expect(feeds).toEqual(
      expect.arrayContaining(['feeds/all', 'feeds/cases', 'feeds/milestones', 'feeds/media']),
    );
    expect(named(/^feeds\//)).toHaveLength(feeds.length * 3);
    for (const feed of feeds) {
      const atom = parseAtomFeed(textOf(site, `${feed}.atom`));
      const rss = parseRssFeed(textOf(site, `${feed}.rss`));
      const json = parseJsonFeed(textOf(site, `${feed}.json`));
      const ids = (atom.entries ?? []).map((it) => it.id);
      expect(ids.length, feed).toBeGreaterThan(0);
      expect(new Set(ids).size, feed).toBe(ids.length);
      expect((rss.items ?? []).map((it) => it.guid?.value)).toEqual(ids);
      expect((json.items ?? []).map((it) => it.id)).toEqual(ids);
      for (const it of atom.entries ?? []) {
        const page = it.links?.find(({ rel }) => rel === 'alternate')?.href ?? '';
        expect(isPage(page), page).toBe(true);
        expect(it.published).toMatch(DAY_IN_CHINA);
        expect(it.updated).toMatch(DAY_IN_CHINA);
        expect((it.updated ?? '') >= (it.published ?? '')).toBe(true);
      }
      const updated = (atom.entries ?? []).map((it) => it.updated ?? '');
      expect(updated).toEqual(updated.toSorted().toReversed());
      expect(atom.updated).toBe(updated[0]);
    }
  });

  test('every item of a feed has the picture of its page, in each form the same, and of the length it says', () => {
    for (const feed of named(/^feeds\/.+\.atom$/).map((it) => it.replace(/\.atom$/, ''))) {
      const rss = parseRssFeed(textOf(site, `${feed}.rss`)).items ?? [];
      const json = parseJsonFeed(textOf(site, `${feed}.json`)).items ?? [];
      const pictures = rss.map((it) => it.enclosures?.[0]);
      for (const [row, it] of pictures.entries()) {
        const file = it?.url?.slice(root.length) ?? '';
        expect(files, feed).toContain(file);
        expect(it).toMatchObject({ type: 'image/png', length: statSync(join(site.dir, file)).size });
        const page = textOf(site, `${(rss[row]?.link ?? '').slice(root.length)}index.html`);
        expect(page).toContain(`property="og:image" content="${it?.url ?? ''}"`);
      }
      const atom = parseAtomFeed(textOf(site, `${feed}.atom`)).entries ?? [];
      const enclosures = atom.map((it) => it.links?.find((link) => link.rel === 'enclosure'));
      expect(enclosures.map((it) => ({ url: it?.href, length: it?.length, type: it?.type }))).toEqual(
        pictures,
      );
      expect(json.map((it) => it.image)).toEqual(pictures.map((it) => it?.url));
    }
  });

  test('XML feeds are well-formed', () => {
    for (const file of named(/\.(?:atom|rss)$|^changes\/feed\.xml$/)) {
      expect(parseProblems(textOf(site, file)), file).toEqual([]);
    }
  });

  test('list pages and pages of projects name their feeds', () => {
    const pages = pagesOf(site).filter((it) =>
      /^(?:cases|media|awards|milestones|projects\/[^/]+)\/index\.html$/.test(it.file),
    );
    for (const { file, html } of pages.filter((it) => !it.html.includes('http-equiv="refresh"'))) {
      const path = file.replace(/\/index\.html$/, '');
      if (!files.includes(`feeds/${path}.atom`)) continue;
      for (const ending of ['atom', 'rss', 'json']) {
        expect(html, file).toContain(`href="${site.base}feeds/${path}.${ending}"`);
      }
    }
  });

  test('every calendar can be read: unique ids, whole days, pages of this site', () => {
    const calendars = named(/\.ics$/);
    expect(calendars.length).toBeGreaterThan(0);
    for (const file of calendars) {
      const calendar = new ICAL.Component(ICAL.parse(textOf(site, file)) as unknown[]);
      expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
      const events = calendar.getAllSubcomponents('vevent').map((it) => new ICAL.Event(it));
      expect(new Set(events.map((it) => it.uid)).size).toBe(events.length);
      for (const it of events) {
        expect(it.startDate.isDate).toBe(true);
        expect(it.uid).toMatch(new RegExp(`@${new URL(root).host}$`));
        expect(isPage(String(it.component.getFirstPropertyValue('url')))).toBe(true);
      }
      const page = textOf(site, file.replace('calendar.ics', 'index.html'));
      expect(page).toContain(`href="${site.base}${file}"`);
    }
  });

  test.each(['milestones', 'cases', 'media', 'awards'])(
    'data/%s is what its schema says, and leads to pages',
    (name) => {
      const file = readData(site, name);
      const definition = JSON.parse(textOf(site, `data/${name}.schema.json`)) as z.core.JSONSchema.JSONSchema;
      expect(z.fromJSONSchema(definition).safeParse(file).error).toBeUndefined();
      expect(file.count).toBe(file.rows.length);
      expect(file.rows.length).toBeGreaterThan(0);
      for (const it of file.rows) expect(isPage(String(it['url'])), String(it['url'])).toBe(true);
      const csv = textOf(site, `data/${name}.csv`);
      expect(csv.startsWith('\uFEFF')).toBe(true);
      expect(csv.split('\r\n').length).toBeGreaterThanOrEqual(file.rows.length + 2);
    },
  );

  test('the days of data/milestones.json are those of the ledger', () => {
    const rows = readData(site, 'milestones').rows;
    const ledger = ledgerDays(site);
    expect(ledger.size).toBe(rows.filter((it) => it['reached']).length);
    const names = { contract: '合同工期', extension: '批准顺延', plan: '原计划', norm: '定额工期' };
    for (const row of rows.filter((it) => it['reached'])) {
      const days = Object.entries(names).flatMap(([name, kind]) => {
        const value = row[`${name}Days`];
        return typeof value === 'number' ? [`${kind} ${String(value)}`] : [];
      });
      expect(days.toSorted(), String(row['id'])).toEqual(ledger.get(String(row['url']))?.toSorted());
    }
  });

  test('the page of open data leads to every feed, calendar and data file', () => {
    const html = textOf(site, 'data/index.html');
    const missing = named(/^(?:feeds|data)\/.+\.[a-z]+$|\.ics$/).filter(
      (it) => !it.endsWith('.html') && !html.includes(`href="${site.base}${it}"`),
    );
    expect(missing).toEqual([]);
  });
});

test('of a masked milestone neither feed, calendar nor data tell a date', () => {
  const site = siteNamed('the fixture brand');
  const url = `${site.publicOrigin}${site.base}projects/river-bridge/milestones/closure/`;
  expect(readData(site, 'milestones').rows.find((it) => it['url'] === url)).toMatchObject({
    dateMasked: true,
    actualDate: null,
    contractDate: null,
    contractDays: 12,
  });
  expect(textOf(site, 'projects/river-bridge/calendar.ics')).not.toContain('river-bridge/closure@');
  const item = parseAtomFeed(textOf(site, 'feeds/milestones.atom')).entries?.find((it) =>
    it.links?.some(({ href }) => href === url),
  );
  expect(item?.published).toBe('2024-06-20T00:00:00+08:00');
});

const DAY_IN_CHINA = /^\d{4}-\d{2}-\d{2}T00:00:00\+08:00$/;

interface DataFile {
  count: number;
  rows: Record<string, unknown>[];
}

function readData(site: BuiltSite, name: string): DataFile {
  return JSON.parse(textOf(site, `data/${name}.json`)) as DataFile;
}

/** `合同工期 101` of every row of the ledger, by the absolute address of the milestone. */
function ledgerDays(site: BuiltSite): Map<string, string[]> {
  const rows = DomUtils.getElementsByTagName('tr', parseDocument(textOf(site, 'milestones/index.html')));
  return new Map(
    rows.flatMap((row): [string, string[]][] => {
      const href = DomUtils.getElementsByTagName('a', row)
        .map((it) => it.attribs['href'] ?? '')
        .find((it) => /\/milestones\/[^/]+\/$/.test(it));
      if (href === undefined || !row.attribs['id']) return [];
      const text = DomUtils.textContent(row).replace(/\s+/g, '');
      return [[`${site.publicOrigin}${href}`, daysIn(text)]];
    }),
  );
}

function daysIn(text: string): string[] {
  const counted = text.matchAll(/较(合同工期|批准顺延|原计划|定额工期)(提前|滞后)(\d+)天/g);
  const onTime = text.matchAll(/与(合同工期|批准顺延|原计划|定额工期)一致/g);
  return [
    ...[...counted].map(([, kind, word, days]) => `${kind ?? ''} ${word === '滞后' ? '-' : ''}${days ?? ''}`),
    ...[...onTime].map(([, kind]) => `${kind ?? ''} 0`),
  ];
}

/** What keeps a text from being XML: elements that are not closed in turn, bare `&` and `<`, two roots. */
function parseProblems(xml: string): string[] {
  const open: string[] = [];
  const problems: string[] = [];
  const rest = xml
    .replace(/^<\?xml [^>]*\?>\n/, '')
    .replace(TAG, (tag, end: string, name: string, close: string) => {
      if (end === '/') {
        if (open.pop() !== name) problems.push(`${tag} closes something else`);
      } else if (close !== '/') open.push(name);
      return '';
    });
  if (open.length > 0) problems.push(`not closed: ${open.join(', ')}`);
  if (/<|&(?!#\d+;)/.test(rest)) problems.push('bare < or &');
  return problems;
}

const TAG = /<(\/?)([\w:]+)(?:\s+[\w:]+="[^"<]*")*\s*(\/?)>/g;
