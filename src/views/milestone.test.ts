import { describe, expect, test } from 'vitest';
import { makeActivity, makeAward, makeLibrary, makeProject, milestoneFields } from '#testing/content.ts';
import { milestonesOf } from '#domain/relations.ts';
import { milestoneView } from './milestone.ts';

type Fields = Parameters<typeof milestoneFields>[0];
type Lists = NonNullable<Parameters<typeof makeLibrary>[0]>;

/** The page of the first of some milestones of the bridge. */
function view(
  [first = {}, ...others]: Fields[] = [],
  lists: Lists = {},
  project: Parameters<typeof makeProject>[0] = {},
) {
  const library = makeLibrary({
    projects: [makeProject({ milestones: [first, ...others].map(milestoneFields), ...project })],
    ...lists,
  });
  const [subject] = milestonesOf(library.content);
  if (!subject) throw new Error('no milestone');
  return milestoneView(subject, library);
}

const MASKED = { masked: true, order: 1 } as const;
const contract = { kind: '合同工期', date: '2024-06-30', basis: '合同' } as const;
const plan = { kind: '原计划', date: '2024-05-05', basis: '计划' } as const;

test('the page shows all three numbers: 101, 45, and the 56 days between them', () => {
  const shown = view();
  expect(shown.variance?.sentence).toBe('较合同工期提前101天');
  expect(shown.others.map((it) => it.sentence)).toEqual(['较原计划提前45天']);
  expect(shown.gaps).toEqual(['原计划比合同工期早56天，所以两个天数不同。']);
  expect(shown.date).toEqual({ text: '2024年3月21日', iso: '2024-03-21' });
});

describe('the days between two baselines', () => {
  test.each<[string, Fields, string[]]>([
    [
      'are told the other way round for an extension',
      { baselines: [contract, { kind: '批准顺延', date: '2024-08-30', basis: '批复' }] },
      ['批准顺延比合同工期晚61天，所以两个天数不同。'],
    ],
    ['are not told where they are none', { baselines: [contract, { ...plan, date: '2024-06-30' }] }, []],
    ['are not told where nothing was reached, and no numbers differ', { actual: undefined }, []],
    ['are not told where only the month is known', { actual: '2024-03' }, []],
    [
      'are not told where only one number was declared',
      { actual: { ...MASKED, declared: [{ baseline: '原计划', days: 45 }] } },
      [],
    ],
    ['are none of a single baseline', { baselines: [contract] }, []],
  ])('%s', (_, fields, gaps) => {
    expect(view([fields]).gaps).toEqual(gaps);
  });
});

test('the share of the duration that was saved is told of every baseline, and no share of a delay', () => {
  expect(view().shares.toSorted()).toEqual([
    expect.stringMatching(/原计划.*6\.7%/),
    expect.stringMatching(/合同工期.*13\.8%/),
  ]);
  expect(view([{ actual: '2024-07-12' }]).shares).toEqual([]);
});

describe('how the number came about', () => {
  test.each<[string, Fields, RegExp, boolean]>([
    ['a masked date', { actual: MASKED }, /据申报材料/, true],
    ['a month', { actual: '2024-03' }, /只精确到月/, true],
    ['a day', {}, /据申报材料|只精确到月/, false],
    ['none', { actual: undefined }, /据申报材料|只精确到月/, false],
  ])('says what %s means', (_, fields, pattern, expected) => {
    const { method } = view([fields]);
    expect(method[0]).toContain('“竣工”只与同类事件比较');
    expect(method.some((it) => pattern.test(it))).toBe(expected);
  });
});

describe('the description for search engines', () => {
  test.each<[string, Fields, string]>([
    ['has date and numbers', {}, '2024年3月21日，较合同工期提前101天，较原计划提前45天'],
    ['tells a delay', { actual: '2024-07-12', baselines: [contract] }, '2024年7月12日，较合同工期滞后12天'],
    ['says that it is to come', { actual: undefined }, '进行中'],
    ['says that its date is masked', { actual: MASKED }, '日期未公开'],
  ])('%s', (_, fields, text) => {
    expect(view([fields]).description).toMatch(new RegExp(`^项目 bridge.*全桥竣工（竣工），${text}$`));
  });
});

test('the neighbours are those before and after it in the order of the project, whatever the file says', () => {
  const shown = view([
    { id: 'b', actual: '2024-02-01' },
    { id: 'c', title: '第三', actual: '2024-03-01' },
    { id: 'a', title: '第一', actual: '2024-01-01' },
  ]);
  expect(shown.previous).toEqual({ href: '/projects/bridge/milestones/a/', title: '第一' });
  expect(shown.next).toEqual({ href: '/projects/bridge/milestones/c/', title: '第三' });
  expect(view().previous).toBeUndefined();
  expect(view().next).toBeUndefined();
});

test('safety and quality stand together, each with its evidence', () => {
  const safety = { statement: '未发生事故', evidence: [{ grade: '文件', text: '台账' } as const] };
  expect(view([{ safety }]).assurance).toMatchObject([
    { name: '安全', statement: '未发生事故', evidence: [{ text: '台账' }] },
    { name: '质量', statement: '一次验收合格', evidence: [] },
  ]);
  expect(view([{ safety: undefined, quality: undefined }]).assurance).toEqual([]);
});

test('of the obstacles of the project only those that helped this milestone are shown', () => {
  const obstacle = { title: '管线', category: '管线', raised: '2023-02', measures: '协调' } as const;
  const obstacles = [
    { ...obstacle, id: 'pipes', effect: 'completion' },
    { ...obstacle, id: 'noise', effect: 'other' },
    { ...obstacle, id: 'open' },
  ];
  expect(view([], {}, { obstacles }).obstacles.map((it) => it.id)).toEqual(['obstacle-pipes']);
});

describe('the joint activities before a milestone', () => {
  const activities = ['2023-01-01', '2023-06-01', '2023-06-02', '2024-03-21', '2024-03-22'].map((date) =>
    makeActivity({ id: `on-${date}`, date }),
  );
  const dates = (milestones: Fields[], more: Lists = {}) =>
    view(milestones, { activities, agreements: [], ...more })
      .related.find((it) => it.title === '建设期间的共建活动')
      ?.cards.map((it) => it.date?.iso)
      .toSorted();

  test('are those since the milestone before it, its own day included', () => {
    expect(dates([{}, { id: 'before', actual: '2023-06-01' }])).toEqual(['2023-06-02', '2024-03-21']);
  });

  test('are all until then for the first', () => {
    expect(dates([{}])).toEqual(['2023-01-01', '2023-06-01', '2023-06-02', '2024-03-21']);
  });

  test('are none where no date may be told', () => {
    expect(dates([{ actual: MASKED }])).toEqual([]);
    expect(dates([{ actual: undefined }])).toEqual([]);
  });

  test('are those of its project', () => {
    const elsewhere = [makeActivity({ date: '2024-01-01', projects: [] })];
    expect(dates([{}], { activities: elsewhere })).toEqual([]);
  });
});

test('what names the milestone is related to it', () => {
  const shown = view([], {
    awards: [makeAward({ for: ['milestones/bridge/completion'] }), makeAward({ id: 'other' })],
  });
  const hrefs = shown.related.flatMap((it) => it.cards.map((card) => card.href));
  expect(hrefs).toContain('/cases/bridge-case/');
  expect(hrefs).toContain('/awards/bridge-award/');
  expect(hrefs).not.toContain('/awards/other/');
});
