import { describe, expect, test } from 'vitest';
import type { ShareCard } from '#share/card.ts';
import {
  makeActivity,
  makeAward,
  makeCase,
  makeLibrary,
  makeMedia,
  makeMilestone,
  makeProject,
  makeSite,
  milestoneFields,
} from '#testing/content.ts';
import {
  entryShareCard,
  milestoneShareCard,
  shareAlt,
  shareCards,
  sharePicture,
  siteShareCard,
} from './share-card.ts';

const library = makeLibrary();

function milestoneCard(fields: Parameters<typeof makeMilestone>[0] = {}): ShareCard {
  const milestone = { id: 'bridge/completion', project: makeProject(), milestone: makeMilestone(fields) };
  return milestoneShareCard(milestone, library.content);
}

describe('the share card', () => {
  test('of a milestone says its number against the most binding baseline, and when it was', () => {
    const card = milestoneCard();
    expect(card).toMatchObject({
      subject: 'milestones/bridge/completion',
      path: 'share/projects/bridge/milestones/completion',
      brand: '示例',
      label: '里程碑 · 竣工',
      figure: { caption: '较合同工期提前', value: '101', unit: '天', late: false },
      note: '示例建设公司',
      date: '2024年3月21日',
    });
    expect(card.title.join('')).toBe('项目 bridge：全桥竣工');
  });

  test.each([
    [
      'late',
      { actual: '2024-07-08' },
      {
        caption: '较合同工期滞后',
        value: '8',
        unit: '天',
        late: true,
        notes: [{ text: '较原计划滞后64天', state: 'late' }],
        said: '较合同工期滞后8天，较原计划滞后64天',
      },
    ],
    [
      'late by the contract and on time by its extension',
      {
        actual: '2024-07-08',
        baselines: [
          { kind: '批准顺延', date: '2024-07-08', basis: '批复' },
          { kind: '合同工期', date: '2024-06-30', basis: '合同' },
        ],
      },
      {
        caption: '较合同工期滞后',
        value: '8',
        unit: '天',
        late: true,
        notes: [{ text: '与批准顺延一致，按期', state: 'on-time' }],
        said: '较合同工期滞后8天，与批准顺延一致，按期',
      },
    ],
    [
      'on time',
      { actual: '2024-06-30' },
      {
        caption: '与合同工期一致',
        value: '按期',
        unit: '',
        late: false,
        notes: [{ text: '较原计划滞后56天', state: 'late' }],
        said: '与合同工期一致，按期，较原计划滞后56天',
      },
    ],
    [
      'declared',
      { actual: { masked: true, order: 1, declared: [{ baseline: '合同工期', days: 22 }] } },
      {
        caption: '较合同工期提前',
        value: '22',
        unit: '天',
        late: false,
        notes: [{ text: '据申报材料' }],
        said: '较合同工期提前22天（据申报材料）',
      },
    ],
  ] satisfies [string, Parameters<typeof makeMilestone>[0], object][])(
    'of one that is %s says so',
    (_, fields, figure) => {
      expect(milestoneCard(fields).figure).toEqual(figure);
    },
  );

  test('of one to come says what is due when, and shows no number', () => {
    const card = milestoneCard({ actual: undefined });
    expect(card.figure).toBeUndefined();
    expect(card.detail?.join('')).toBe('合同工期 2024年6月30日');
    expect(card.date).toBe('进行中');
  });

  test('of a case has the number of its page, and says that its date is that of publication', () => {
    const card = entryShareCard(makeCase(), library);
    expect(card.figure).toEqual({
      caption: '全桥竣工 · 较合同工期提前',
      value: '101',
      unit: '天',
      late: false,
      notes: [],
      said: '全桥竣工 · 较合同工期提前101天',
    });
    expect(card.label).toBe('典型案例 · 攻坚');
    expect(card.date).toBe('2024年5月6日发布');
  });

  test('of a project has the number of the milestone that was reached last, whether early or late', () => {
    const project = makeProject({
      milestones: [
        milestoneFields({ id: 'first', actual: '2024-01-01' }),
        milestoneFields({ id: 'last', title: '桥面贯通', actual: '2024-07-01' }),
      ],
    });
    expect(entryShareCard(project, library).figure).toMatchObject({
      caption: '桥面贯通 · 较合同工期滞后',
      value: '1',
      late: true,
      notes: [{ text: '较原计划滞后57天', state: 'late' }],
    });
  });

  test.each([
    [makeMedia({ level: '市级' }), '媒体报道 · 市级', '示例日报', '2024年4月1日'],
    [makeAward(), '荣誉 · 市 · 表彰', '示例市住建局', '2024年4月10日'],
    [makeActivity(), '共建活动 · 服务工人', '组织 branch、组织 community-branch', '2023年5月4日'],
  ])('of an entry without a number says who is behind it', (entry, label, detail, date) => {
    const card = entryShareCard(entry, library);
    expect([card.label, card.detail?.join(''), card.date]).toEqual([label, detail, date]);
  });

  test('of the demonstration says that it is one', () => {
    const demo = makeLibrary({ site: makeSite({ demo: true }) });
    expect(siteShareCard(demo.content).note).toBe('示例建设公司 · 演示数据，均为虚构');
  });

  test('is there for every page of an entry and for the site, each at an address of its own', () => {
    const cards = shareCards(library);
    expect(cards.map((it) => it.subject)).toEqual([
      'site.yaml',
      'cases/bridge-case',
      'projects/bridge',
      'media/bridge-news',
      'awards/bridge-award',
      'organizations/branch',
      'organizations/community-branch',
      'organizations/owner',
      'agreements/pairing',
      'activities/study-day',
      'milestones/bridge/completion',
    ]);
    const files = cards.flatMap(({ path }) =>
      (['wide', 'square', 'small'] as const).map((it) => sharePicture(path, it).href),
    );
    expect(new Set(files).size).toBe(3 * cards.length);
    expect(files).toContain('/share/co-building/pairing.square.png');
  });

  test('is told in words to those who do not see it', () => {
    expect(shareAlt(entryShareCard(makeCase(), library))).toBe(
      '示例：案例 bridge-case，全桥竣工 · 较合同工期提前101天',
    );
    expect(shareAlt(entryShareCard(makeAward(), library))).toBe('示例：荣誉 bridge-award，示例市住建局');
  });
});
