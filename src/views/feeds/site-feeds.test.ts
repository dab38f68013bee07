import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import {
  makeActivity,
  makeCase,
  makeContent,
  makeMedia,
  makeOrganization,
  makeProject,
  makeSite,
  milestoneFields,
} from '#testing/content.ts';
import { FEED_LIMIT, feedAlternates, siteFeeds, type SiteFeed, writtenFeed } from './site-feeds.ts';

const site = makeSite({ url: 'https://brand.example/party/' });
const corrected = makeCase({
  title: '甲 & 乙 <丙>',
  keywords: ['攻坚', '桥'],
  updated: '2024-06-02',
  changes: [
    { date: '2024-07-01', kind: '更正', note: '日期原写错' },
    { date: '2024-06-02', kind: '更新', note: '增加数字' },
  ],
});
const content = makeContent({ cases: [corrected, makeCase({ id: 'other' })], site });
const feeds = siteFeeds({ content, preview: false });
const feedAt = (path: string, from: readonly SiteFeed[] = feeds) => {
  const found = from.find((it) => it.path === path);
  if (!found) throw new Error(`no feed at ${path}`);
  return found;
};
const at = (address: string) => `https://brand.example/party/${address}`;

test('there is a feed of everything, of each section that is not empty and of each project; a preview has none', () => {
  expect(feeds.map((it) => it.path)).toEqual([
    'all',
    'cases',
    'projects',
    'milestones',
    'co-building',
    'activities',
    'media',
    'awards',
    'projects/bridge',
  ]);
  const few = makeContent({ media: [], awards: [], agreements: [] });
  expect(siteFeeds({ content: few, preview: false }).map((it) => it.path)).not.toContain('media');
  expect(siteFeeds({ content, preview: true })).toEqual([]);
  expect(feedAlternates({ content, preview: true }, 'all')).toEqual([]);
});

test('what was changed last is first; a correction is told and moves the day of change, not that of publishing', () => {
  const [first] = feedAt('all').items;
  expect(first).toMatchObject({
    id: at('cases/bridge-case/'),
    published: '2024-05-06',
    updated: '2024-07-01',
    categories: ['攻坚', '桥'],
  });
  expect(first?.summary).toMatch(/\n更正（2024年7月1日）：日期原写错$/);
  expect(first?.summary).not.toContain('增加数字');
  expect(feedAt('all').updated).toBe('2024-07-01');
});

test('the feed of a project has what is about it, and nothing else', () => {
  const road = makeProject({ id: 'road', milestones: [] });
  const media = [
    makeMedia({ about: ['milestones/bridge/completion'] }),
    makeMedia({ id: 'b', about: ['projects/road'] }),
  ];
  const lists = { projects: [makeProject(), road], media };
  const feed = feedAt('projects/bridge', siteFeeds({ content: makeContent(lists), preview: false }));
  expect(feed.items.map((it) => new URL(it.id).pathname).toSorted()).toEqual([
    '/activities/study-day/',
    '/awards/bridge-award/',
    '/cases/bridge-case/',
    '/co-building/pairing/',
    '/media/bridge-news/',
    '/projects/bridge/',
    '/projects/bridge/milestones/completion/',
  ]);
});

describe('a milestone', () => {
  const items = (fields: Parameters<typeof milestoneFields>[0]) => {
    const project = makeProject({ published: '2024-01-01', milestones: [milestoneFields(fields)] });
    const all = siteFeeds({ content: makeContent({ projects: [project] }), preview: false });
    return all.find((it) => it.path === 'milestones')?.items ?? [];
  };

  test('is news on the day it was reached, with its numbers', () => {
    expect(items({})).toMatchObject([
      {
        published: '2024-03-21',
        summary: '项目 bridge：全桥竣工（竣工），2024年3月21日，较合同工期提前101天，较原计划提前45天。',
      },
    ]);
  });

  test('that was reached before its project was published is as new as the project', () => {
    expect(items({ actual: '2023-03-21' })).toMatchObject([{ published: '2024-01-01' }]);
  });

  test('that is to come is none; of a masked one no date is told', () => {
    expect(items({ actual: undefined })).toEqual([]);
    const masked = { masked: true, order: 1, declared: [{ baseline: '合同工期', days: 12 }] } as const;
    expect(items({ actual: { ...masked, declared: [...masked.declared] } })).toMatchObject([
      {
        published: '2024-01-01',
        updated: '2024-01-01',
        summary: expect.stringMatching(/日期未公开，较合同工期提前12天（据申报材料）。$/) as string,
      },
    ]);
  });
});

test('older items are left out above the limit, and the feed says so', () => {
  const activities = Array.from({ length: FEED_LIMIT + 5 }, (_, n) => makeActivity({ id: `a${String(n)}` }));
  const feed = feedAt('activities', siteFeeds({ content: makeContent({ activities }), preview: false }));
  expect(feed.items).toHaveLength(FEED_LIMIT);
  expect(feed.subtitle).toContain(`最多列${String(FEED_LIMIT)}项`);
});

describe('each form can be read back by a parser', () => {
  const feed = feedAt('cases');
  const picture = at('share/cases/bridge-case.png');
  const lengths = new Map([['share/cases/bridge-case', 12_345]]);

  test('Atom', () => {
    const read = parseAtomFeed(writtenFeed(feed, 'atom', content, lengths));
    expect(read).toMatchObject({
      id: at('feeds/cases.atom'),
      title: { value: '典型案例 - 示例党建品牌' },
      updated: '2024-07-01T00:00:00+08:00',
      authors: [{ name: '示例建设公司' }],
      rights: { value: '未声明许可，引用请注明来源' },
    });
    expect(read.links).toContainEqual(expect.objectContaining({ rel: 'self', href: at('feeds/cases.atom') }));
    expect(read.entries).toHaveLength(2);
    expect(read.entries?.[0]).toMatchObject({
      id: at('cases/bridge-case/'),
      title: { value: '甲 & 乙 <丙>' },
      published: '2024-05-06T00:00:00+08:00',
      updated: '2024-07-01T00:00:00+08:00',
      categories: [{ term: '攻坚' }, { term: '桥' }],
    });
    expect(read.entries?.[0]?.links).toContainEqual({
      rel: 'enclosure',
      type: 'image/png',
      href: picture,
      length: 12_345,
    });
  });

  test('RSS', () => {
    const read = parseRssFeed(writtenFeed(feed, 'rss', content, lengths));
    expect(read).toMatchObject({
      title: '典型案例 - 示例党建品牌',
      link: at('cases/'),
      language: 'zh-cn',
      lastBuildDate: 'Mon, 01 Jul 2024 00:00:00 +0800',
    });
    expect(read.items?.[0]).toMatchObject({
      title: '甲 & 乙 <丙>',
      link: at('cases/bridge-case/'),
      guid: { value: at('cases/bridge-case/'), isPermaLink: true },
      pubDate: 'Mon, 06 May 2024 00:00:00 +0800',
      atom: { updated: '2024-07-01T00:00:00+08:00' },
      enclosures: [{ url: picture, length: 12_345, type: 'image/png' }],
    });
    // RSS has no enclosure without a length.
    expect(read.items?.[1]?.enclosures).toBeUndefined();
  });

  test('JSON Feed', () => {
    const read = parseJsonFeed(writtenFeed(feed, 'json', content));
    expect(read).toMatchObject({
      title: '典型案例 - 示例党建品牌',
      home_page_url: at('cases/'),
      feed_url: at('feeds/cases.json'),
      language: 'zh-CN',
    });
    expect(read.items?.[0]).toMatchObject({
      id: at('cases/bridge-case/'),
      title: '甲 & 乙 <丙>',
      date_published: '2024-05-06T00:00:00+08:00',
      date_modified: '2024-07-01T00:00:00+08:00',
      tags: ['攻坚', '桥'],
      image: picture,
    });
  });
});

describe('each form says on what terms it may be used', () => {
  const feedFor = (licence: { name: string; url?: string }) => {
    const licensed = makeContent({ site: makeSite({ data: { licence } }) });
    const feed = feedAt('all', siteFeeds({ content: licensed, preview: false }));
    const write = (form: 'atom' | 'rss' | 'json') => writtenFeed(feed, form, licensed);
    return {
      atom: parseAtomFeed(write('atom')),
      rss: parseRssFeed(write('rss')),
      json: JSON.parse(write('json')) as Record<string, unknown>,
    };
  };

  test('with the address of the licence', () => {
    const url = 'https://example.org/by';
    const { atom, rss, json } = feedFor({ name: 'CC BY 4.0', url });
    const link = expect.objectContaining({ rel: 'license', href: url }) as object;
    expect(atom).toMatchObject({ rights: { value: 'CC BY 4.0' } });
    expect(atom.links).toContainEqual(link);
    expect(rss).toMatchObject({ copyright: 'CC BY 4.0' });
    expect(rss.atom?.links).toContainEqual(link);
    expect(json['_licence']).toEqual({ name: 'CC BY 4.0', url });
  });

  test('by its name alone', () => {
    const { atom, rss, json } = feedFor({ name: '署名' });
    expect([atom.links, rss.atom?.links].flat().filter((it) => it?.rel === 'license')).toEqual([]);
    expect(json['_licence']).toEqual({ name: '署名' });
  });
});

test('a site without content has a feed with nothing in it', () => {
  const empty = makeContent({
    cases: [],
    projects: [],
    media: [],
    awards: [],
    organizations: [makeOrganization()],
    agreements: [],
    activities: [],
  });
  const [feed, ...others] = siteFeeds({ content: empty, preview: false });
  expect(others).toEqual([]);
  expect(feed).toMatchObject({ path: 'all', items: [], updated: '1970-01-01' });
});

test('an entry that has moved keeps the id that readers know it by, and tells its new address', () => {
  const moved = makeCase({ aliases: ['/2024/bridge/', '/cases/first/'] });
  const project = makeProject({ aliases: ['/projects/old/'] });
  const { items } = feedAt(
    'all',
    siteFeeds({ content: makeContent({ cases: [moved], projects: [project], site }), preview: false }),
  );
  expect(items.find((it) => it.url === at('cases/bridge-case/'))?.id).toBe(at('cases/first/'));
  expect(items.find((it) => it.url === at('projects/bridge/milestones/completion/'))?.id).toBe(
    at('projects/old/milestones/completion/'),
  );
});
