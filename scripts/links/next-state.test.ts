import { expect, test } from 'vitest';
import type { LinkState } from '#domain/link-state.ts';
import { nextState, type Report, type Visits } from './next-state.ts';

const URL = 'https://news.example/bridge';
const report: Report = { id: 'bridge-news', url: URL, headline: '大桥合龙，提前49天' };
const there = { keys: new Set([URL]), ids: new Set([report.id]) };
const NOTHING: LinkState = { links: {}, headlines: {} };

const visited = (title: string | undefined, outcome: 'there' | 'gone' = 'there'): Visits =>
  new Map([
    [
      URL,
      {
        outcome: outcome === 'there' ? { is: 'there' } : { is: 'gone', why: '404' },
        titles: title === undefined ? [] : [title],
      },
    ],
  ]);
const seen = (text: string, url = URL): LinkState => ({
  links: {},
  headlines: { [report.id]: { url, text } },
});
const headlineAfter = (before: LinkState, visits: Visits, it = report) =>
  nextState(before, visits, [it], there, '2026-03-02').headlines[report.id]?.text;

test.each<[string, LinkState, string | undefined, string | undefined]>([
  ['found as it is', NOTHING, '大桥合龙 提前49天_示例日报', report.headline],
  ['found otherwise', NOTHING, '大桥合龙，提前94天_示例日报', '大桥合龙，提前94天'],
  ['not found', NOTHING, '示例日报', undefined],
  ['not found, but before', seen(report.headline), '示例日报', report.headline],
  [
    'found before, and changed on the page since',
    seen(report.headline),
    '大桥合龙，提前94天',
    report.headline,
  ],
  ['wrong before, and right on the page now', seen('大桥合龙，提前94天'), report.headline, report.headline],
  ['found before at another address', seen('别处的标题', 'https://other.example/'), undefined, undefined],
])('a headline that is %s', (_, before, title, after) => {
  expect(headlineAfter(before, visited(title))).toBe(after);
});

test('a headline that was changed here is held against the page, or else against what was seen', () => {
  const changed = { ...report, headline: '大桥胜利合龙' };
  expect(headlineAfter(seen(report.headline), visited(undefined), changed)).toBe(report.headline);
  expect(headlineAfter(seen(report.headline), visited('大桥合龙，提前49天_日报'), changed)).toBe(
    '大桥合龙，提前49天',
  );
});

test('only what is wrong is written down, and what the content no longer has is forgotten', () => {
  const gone = { state: 'suspected', since: '2026-03-01', why: '404' } as const;
  const before: LinkState = {
    links: { [URL]: gone, 'https://removed.example/': gone, 'https://later.example/': gone },
    headlines: { removed: { url: URL, text: '甲' } },
  };
  const keys = new Set([URL, 'https://later.example/', 'https://fine.example/']);
  const visits: Visits = new Map([
    ...visited(undefined, 'gone'),
    ['https://fine.example/', { outcome: { is: 'there' }, titles: [] }],
  ]);
  expect(nextState(before, visits, [], { ...there, keys }, '2026-03-02')).toEqual({
    checked: '2026-03-02',
    links: { [URL]: { ...gone, state: 'dead' }, 'https://later.example/': gone },
    headlines: {},
  });
});
