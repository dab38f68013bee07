import { describe, expect, test } from 'vitest';
import {
  makeAgreement,
  makeAward,
  makeCase,
  makeContent,
  makeMedia,
  makeProject,
  milestoneFields,
} from '#testing/content.ts';
import { homeView } from './home.ts';

type Fields = Parameters<typeof milestoneFields>[0];

const bridge = (...milestones: Fields[]) => [makeProject({ milestones: milestones.map(milestoneFields) })];
const newest = (...milestones: Fields[]) => homeView(makeContent({ projects: bridge(...milestones) })).newest;

describe('the one strong statement', () => {
  test('is the milestone that was reached last, with all its numbers', () => {
    expect(newest({ id: 'old', actual: '2023-01-01' }, {})).toMatchObject({
      href: '/projects/bridge/milestones/completion/',
      project: '项目 bridge',
      title: '全桥竣工',
      date: { iso: '2024-03-21' },
      variance: { sentence: '较合同工期提前101天' },
      others: [{ sentence: '较原计划提前45天' }],
    });
  });

  test('may be a delay: the newest counts, not the most flattering', () => {
    expect(newest({}, { id: 'late', actual: '2024-07-12' })?.variance).toMatchObject({
      state: 'late',
      days: 12,
    });
  });

  test.each<[string, Fields]>([
    ['to come', { actual: undefined }],
    ['known only to the month', { actual: '2024-12' }],
    ['masked', { actual: { masked: true, order: 2, declared: [{ baseline: '合同工期', days: 300 }] } }],
    ['without a baseline', { actual: '2024-12-01', baselines: [] }],
  ])('is no milestone that is %s', (_, fields) => {
    expect(newest({}, { id: 'other', ...fields })?.href).toBe('/projects/bridge/milestones/completion/');
  });

  test('is none where there is none', () => {
    expect(newest({ actual: undefined })).toBeUndefined();
    expect(homeView(makeContent({ projects: [] })).newest).toBeUndefined();
  });
});

test('of cases, awards and reports the three newest are shown', () => {
  const days = ['01', '04', '02', '03'];
  const view = homeView(
    makeContent({
      cases: days.map((day) => makeCase({ id: day, published: `2024-05-${day}` })),
      awards: days.map((day) => makeAward({ id: day, date: `2024-05-${day}` })),
      media: days.map((day) => makeMedia({ id: day, date: `2024-05-${day}` })),
    }),
  );
  expect(view.cases.map((it) => it.href)).toEqual(['/cases/04/', '/cases/03/', '/cases/02/']);
  expect(view.awards.map((it) => it.href)).toEqual(['/awards/04/', '/awards/03/', '/awards/02/']);
  expect(view.media.map((it) => it.href)).toEqual(['/media/04/', '/media/03/', '/media/02/']);
});

describe('projects under way', () => {
  const underway = (fields: Parameters<typeof makeProject>[0]) =>
    homeView(makeContent({ projects: [makeProject(fields)] })).underway;

  test('show how far they are, and what comes next by its contract', () => {
    const milestones = [
      milestoneFields({ id: 'last', title: '竣工验收', actual: undefined }),
      milestoneFields({
        id: 'next',
        title: '主桥合龙',
        actual: undefined,
        baselines: [
          { kind: '原计划', date: '2024-04-01', basis: '计划' },
          { kind: '合同工期', date: '2024-05-01', basis: '合同' },
        ],
      }),
      milestoneFields({ id: 'done', title: '开工' }),
    ];
    expect(underway({ stage: '在建', milestones })).toMatchObject([
      {
        href: '/projects/bridge/',
        steps: [
          { title: '开工', reached: true },
          { title: '主桥合龙', reached: false },
          { title: '竣工验收', reached: false },
        ],
        progress: '1/3个里程碑已实现',
        next: '下一个：主桥合龙',
        due: '合同工期 2024年5月1日',
      },
    ]);
  });

  test('without a next milestone say nothing of it', () => {
    expect(underway({ stage: '在建' })).toMatchObject([{ next: undefined, due: undefined }]);
    expect(underway({ stage: '筹备', milestones: [] })).toMatchObject([{ next: undefined, steps: [] }]);
  });

  test('are not those that are finished', () => {
    expect(underway({ stage: '竣工' })).toEqual([]);
  });
});

test('the network counts each party and each project once', () => {
  const agreements = [
    makeAgreement({ id: 'a', parties: ['x', 'y'], projects: ['bridge'] }),
    makeAgreement({ id: 'b', parties: ['y', 'z'], projects: ['bridge', 'tunnel'] }),
  ];
  expect(homeView(makeContent({ agreements })).network.text).toBe('2份共建协议，3个党组织，2个项目');
});
