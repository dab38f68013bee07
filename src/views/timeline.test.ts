import { describe, expect, test } from 'vitest';
import {
  makeAward,
  makeContent,
  makeMedia,
  makeOrganization,
  makeProject,
  milestoneFields,
} from '#testing/content.ts';
import { type TimelineCut, timelineCuts, timelineView } from './timeline.ts';

const content = makeContent({
  organizations: [makeOrganization({ founded: '2022-06' })],
  projects: [
    makeProject({
      milestones: [
        milestoneFields({}),
        milestoneFields({ id: 'masked', actual: { masked: true, order: 1 } }),
        milestoneFields({ id: 'open', actual: undefined }),
      ],
    }),
    makeProject({ id: 'tunnel', partyOrgs: [], milestones: [] }),
  ],
  awards: [
    makeAward({ date: '2023' }),
    makeAward({ id: 'elsewhere', for: ['organizations/branch'], date: '2022' }),
  ],
  media: [makeMedia({ about: ['projects/tunnel'] })],
});

const anchors = (cut?: TimelineCut) =>
  timelineView(content, cut).years.flatMap((it) => it.events.map((event) => event.anchor));

test('the whole timeline has every year, newest first, and the masked ones last', () => {
  expect(timelineView(content).years.map((it) => [it.id, it.label, it.href, it.events.length])).toEqual([
    ['y2024', '2024年', '/timeline/2024/', 2],
    ['y2023', '2023年', '/timeline/2023/', 3],
    ['y2022', '2022年', '/timeline/2022/', 2],
    ['masked', '日期未公开', undefined, 1],
  ]);
});

test('an event is a card with its kind, its anchor and its date', () => {
  const events = timelineView(content).years.flatMap((it) => it.events);
  const find = (anchor: string) => events.find((it) => it.anchor === anchor);
  expect(find('milestone-bridge--completion')).toMatchObject({
    kind: '里程碑',
    title: '全桥竣工',
    date: { iso: '2024-03-21' },
    variance: { short: '提前101天' },
  });
  expect(find('milestone-bridge--masked')?.date).toEqual({ text: '日期未公开' });
  expect(find('award-bridge-award')?.date).toEqual({ text: '2023年', iso: '2023' });
  expect(find('organization-branch')).toMatchObject({
    kind: '组织成立',
    date: { text: '2022年6月', iso: '2022-06' },
  });
});

describe('a cut', () => {
  test.each<[TimelineCut, string, string[]]>([
    [{ by: 'year', value: '2022' }, '时间轴：2022年', ['organization-branch', 'award-elsewhere']],
    [{ by: 'project', value: 'tunnel' }, '时间轴：项目 tunnel', ['media-bridge-news']],
    [{ by: 'kind', value: 'awards' }, '时间轴：荣誉', ['award-bridge-award', 'award-elsewhere']],
    [
      { by: 'kind', value: 'milestones' },
      '时间轴：里程碑',
      ['milestone-bridge--completion', 'milestone-bridge--masked'],
    ],
  ])('%j has its own events and title, and says how many there are', (cut, title, expected) => {
    const view = timelineView(content, cut);
    expect(view.title).toBe(title);
    expect(anchors(cut)).toEqual(expected);
    expect(view.lead).toContain(`共${String(expected.length)}项`);
    expect(view.breadcrumbs.map((it) => it.href)).toEqual(['/', '/timeline/']);
  });

  test('of a year leads to no other page of the year', () => {
    expect(timelineView(content, { by: 'year', value: '2022' }).years[0]?.href).toBeUndefined();
  });

  test('is made for every year, project and kind that has events, and no other', () => {
    const cuts = timelineCuts(content);
    expect(cuts.map((it) => it.value)).toEqual([
      '2024',
      '2023',
      '2022',
      'bridge',
      'tunnel',
      'milestones',
      'agreements',
      'activities',
      'awards',
      'media',
      'organizations',
    ]);
    for (const cut of cuts) expect(anchors(cut).length).toBeGreaterThan(0);
  });

  test('is never made of nothing', () => {
    expect(
      timelineCuts(makeContent({ projects: [], media: [], awards: [], agreements: [], activities: [] })),
    ).toEqual([]);
  });
});

describe('the links above the timeline', () => {
  test('lead to all, and to each cut with its count', () => {
    const [project, kind, year] = timelineView(content).filters;
    expect(project?.values.map((it) => [it.href, it.label, it.count])).toEqual([
      ['/timeline/', '全部', 8],
      ['/timeline/project/bridge/', '项目 bridge', 6],
      ['/timeline/project/tunnel/', '项目 tunnel', 1],
    ]);
    expect(kind?.values[1]?.href).toBe('/timeline/kind/milestones/');
    expect(year?.values.map((it) => it.href)).toEqual([
      '/timeline/',
      '/timeline/2024/',
      '/timeline/2023/',
      '/timeline/2022/',
    ]);
  });

  test('mark where the reader is', () => {
    const current = (cut?: TimelineCut) =>
      timelineView(content, cut).filters.flatMap((it) =>
        it.values.filter((value) => value.current).map(({ href }) => href),
      );
    expect(current({ by: 'year', value: '2023' })).toEqual(['/timeline/2023/']);
    expect(new Set(current())).toEqual(new Set(['/timeline/']));
  });

  test('leave out a filter that would cut nothing', () => {
    const one = makeContent({ media: [], awards: [], agreements: [], activities: [] });
    expect(timelineView(one).filters).toEqual([]);
  });
});
