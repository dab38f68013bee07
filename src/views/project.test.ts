import { describe, expect, test } from 'vitest';
import {
  makeActivity,
  makeAward,
  makeCase,
  makeLibrary,
  makeMedia,
  makeProject,
  milestoneFields,
  withBody,
} from '#testing/content.ts';
import { projectView } from './project.ts';

type Lists = NonNullable<Parameters<typeof makeLibrary>[0]>;

const zone = {
  id: 'pier',
  name: '主墩',
  style: '红旗',
  scope: ['安全' as const],
  owners: [{ org: 'branch', role: '支部书记' }],
} as const;
const fields = {
  zones: [{ ...zone, scope: [...zone.scope], owners: [...zone.owners] }],
  posts: [{ id: 'crane', name: '吊装先锋岗', holder: '吊装班长', commitment: '零差错' }],
  obstacles: [{ id: 'pipes', title: '管线', category: '管线', raised: '2023-02', measures: '协调' } as const],
};

const view = (project = makeProject(), lists: Lists = {}) =>
  projectView(project, makeLibrary({ projects: [project], ...lists }));
const fact = (shown: ReturnType<typeof view>, term: string) =>
  shown.facts.find((it) => it.term === term)?.values;

test('milestones stand in their order, each with its own number', () => {
  const project = makeProject({
    milestones: [
      milestoneFields({ id: 'open', title: '通车', actual: undefined }),
      milestoneFields({}),
      milestoneFields({ id: 'first', title: '开工', actual: '2022-07-01' }),
    ],
  });
  expect(view(project).milestones.map((it) => [it.title, it.variance?.short])).toEqual([
    ['开工', '提前730天'],
    ['全桥竣工', '提前101天'],
    ['通车', undefined],
  ]);
});

describe('the contents', () => {
  const ids = (project: ReturnType<typeof makeProject>) => view(project).toc.map((it) => it.id);

  test('list the parts that are there, and the headings of the text', () => {
    expect(ids(withBody(makeProject(fields), '## 甲\n\n### 乙\n\n## 丙'))).toEqual([
      'milestones',
      'zones',
      'posts',
      'obstacles',
      'section-1',
      'section-2',
    ]);
  });

  test('leave out what is empty', () => {
    expect(ids(makeProject({ milestones: [] }))).toEqual([]);
  });

  test('name nothing twice', () => {
    const found = ids(withBody(makeProject(fields), '## 甲\n\n## 甲'));
    expect(new Set(found).size).toBe(found.length);
  });
});

test('a project without a text says so', () => {
  expect(view().hasBody).toBe(false);
  expect(view(withBody(makeProject(), '甲')).hasBody).toBe(true);
});

describe('facts', () => {
  test('name each unit with its role, and lead there', () => {
    const units = [
      { org: 'owner', role: '建设' },
      { org: 'owner', role: '代建' },
    ] as const;
    expect(fact(view(makeProject({ units: [...units] })), '参建单位')).toEqual([
      { text: '组织 owner', href: '/organizations/owner/', note: '建设' },
      { text: '组织 owner', href: '/organizations/owner/', note: '代建' },
    ]);
  });

  test('tell what is known, and nothing of what is not', () => {
    expect(
      fact(view(makeProject({ started: '2022-07', place: '示例区', scale: '全长1公里' })), '开工'),
    ).toEqual([{ text: '2022年7月' }]);
    for (const term of ['开工', '所在地', '规模']) expect(fact(view(), term)).toBeUndefined();
    expect(view().label).toBe('桥梁 · 竣工');
    expect(view(makeProject({ kind: 'gone' })).label).toBe('竣工');
  });
});

test('what names one of its milestones is related to the project, once', () => {
  const shown = view(makeProject(), {
    cases: [makeCase()],
    media: [
      makeMedia({ about: ['milestones/bridge/completion', 'projects/bridge'] }),
      makeMedia({ id: 'other', about: ['awards/other'] }),
    ],
    awards: [
      makeAward({ for: ['milestones/bridge/completion'] }),
      makeAward({ id: 'other', for: ['organizations/branch'] }),
    ],
    activities: [makeActivity()],
  });
  const related = Object.fromEntries(
    shown.related.map((it) => [it.title, it.cards.map((card) => card.href)]),
  );
  expect(related).toEqual({
    相关案例: ['/cases/bridge-case/'],
    共建关系: ['/co-building/pairing/'],
    媒体报道: ['/media/bridge-news/'],
    所获荣誉: ['/awards/bridge-award/'],
    共建活动: ['/activities/study-day/'],
  });
});
