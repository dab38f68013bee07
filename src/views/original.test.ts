import { expect, test } from 'vitest';
import { makeMedia, makeSite } from '#testing/content.ts';
import { reportPage } from './json-ld/report-page.ts';
import { originalView } from './original.ts';

const URL = 'https://news.example/bridge';
const COPY = 'https://archive.example/1';
const archived = { url: COPY, date: '2024-04-02' };
const HASH = 'a'.repeat(64);

/** A report of whose addresses some are dead. */
const report = (fields: Parameters<typeof makeMedia>[0] = {}, ...dead: string[]) => ({
  ...makeMedia(fields),
  deadLinks: Object.fromEntries(dead.map((it) => [it, '2026-03-01'])),
});

test('the original comes first, and each link names the other address and the day of the copy', () => {
  expect(originalView(report({ archived }))).toEqual({
    links: [
      {
        href: URL,
        text: '阅读原文',
        robust: { 'data-versionurl': COPY, 'data-versiondate': '2024-04-02' },
      },
      {
        href: COPY,
        text: '存档副本（2024年4月2日存档）',
        robust: { 'data-originalurl': URL, 'data-versiondate': '2024-04-02' },
      },
    ],
    note: '原文在媒体网站上，将离开本站。',
  });
});

test('of a dead original the copy is linked, and the address is only shown', () => {
  const view = originalView(report({ archived }, URL));
  expect(view.links.map((it) => it.href)).toEqual([COPY]);
  expect(view).toMatchObject({ note: '原链接失效（2026年3月1日起），请看存档副本。原址：', address: URL });
});

test.each([
  ['there is no copy', report({}, URL)],
  ['the copy is dead too', report({ archived }, URL, COPY)],
  [
    'the copy is a file that is not published',
    report({ archived: { date: '2024-04-02', sha256: HASH } }, URL),
  ],
])('a dead original leads nowhere where %s', (_, entry) => {
  expect(originalView(entry)).toMatchObject({
    links: [],
    note: '原链接失效（2026年3月1日起），没有可以打开的存档副本。原址：',
    address: URL,
  });
});

test('a dead copy is not linked, and the original does not name it', () => {
  expect(originalView(report({ archived }, COPY)).links).toEqual([
    { href: URL, text: '阅读原文', robust: {} },
  ]);
});

test('of a snapshot only day and digest are shown', () => {
  const copy = { date: '2024-04-02', file: './page.pdf', sha256: HASH };
  const view = originalView(report({ archived: copy }));
  expect(view.snapshot).toEqual({
    text: '主办单位存有2024年4月2日的快照，供核对，不公开。SHA-256：',
    sha256: HASH,
  });
  expect(JSON.stringify(view)).not.toContain('page.pdf');
});

test.each([
  ['alive', report({ archived }), { isBasedOn: URL, url: URL, archivedAt: COPY }],
  ['dead, with a copy', report({ archived }, URL), { isBasedOn: COPY, url: undefined, archivedAt: COPY }],
  ['dead, without one', report({}, URL), { isBasedOn: undefined, url: undefined, archivedAt: undefined }],
])('JSON-LD names only addresses that can be opened: %s', (_, entry, expected) => {
  const page = reportPage(entry, makeSite()) as unknown as Record<string, unknown>;
  const { url, archivedAt } = page['mainEntity'] as Record<string, unknown>;
  expect({ isBasedOn: page['isBasedOn'], url, archivedAt }).toEqual(expected);
});
