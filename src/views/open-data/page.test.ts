import { expect, test } from 'vitest';
import { makeCase, makeLibrary, makeSite } from '#testing/content.ts';
import { dataPageView } from './page.ts';

const viewOf = (lists: Parameters<typeof makeLibrary>[0] = {}) =>
  dataPageView({ ...makeLibrary(lists), notices: [], preview: false });

test('it leads to every feed, calendar and data file', () => {
  const changes = [{ date: '2024-06-01', kind: '更正', note: '改正日期' } as const];
  const view = viewOf({ cases: [makeCase({ changes })] });
  expect(view.feeds[0]).toMatchObject({
    label: '全部内容',
    links: [{ href: '/feeds/all.atom' }, { href: '/feeds/all.rss' }, { href: '/feeds/all.json' }],
  });
  expect(view.feeds.at(-1)).toMatchObject({ label: '修订与撤下', links: [{ href: '/changes/feed.xml' }] });
  expect(view.calendars).toEqual([{ label: '项目 bridge', href: '/projects/bridge/calendar.ics' }]);
  expect(view.datasets.map((it) => it.facts)).toContain('1行，数据版本2024年6月1日');
  expect(view.datasets[0]).toMatchObject({
    files: [{ href: '/data/milestones.csv' }, { href: '/data/milestones.json' }],
    schema: '/data/milestones.schema.json',
  });
});

test('machines are told of every dataset, with the day that the page shows', () => {
  const changes = [{ date: '2024-06-01', kind: '更正', note: '改正日期' } as const];
  const { jsonLd, catalog } = viewOf({ cases: [makeCase({ changes })] });
  expect(jsonLd.map((it) => it.id)).toEqual(['data-milestones', 'data-cases', 'data-media', 'data-awards']);
  expect(jsonLd[1]).toMatchObject({
    version: '2024-06-01',
    files: { csv: '/data/cases.csv', json: '/data/cases.json' },
  });
  expect(catalog).toMatchObject({ href: '/data/', title: '开放数据与订阅' });
});

test('the terms are those of site.yaml', () => {
  const site = makeSite({ data: { licence: { name: '自由使用', url: 'https://example.org/terms' } } });
  expect(viewOf({ site }).terms[0]).toMatchObject({ values: [{ text: '自由使用' }] });
  expect(viewOf({ site }).licenceUrl).toBe('https://example.org/terms');
  expect(viewOf().terms[0]).toMatchObject({ values: [{ text: '未声明许可，引用请注明来源' }] });
});
