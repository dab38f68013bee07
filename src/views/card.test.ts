import { describe, expect, test } from 'vitest';
import {
  makeActivity,
  makeAgreement,
  makeAward,
  makeCase,
  makeContent,
  makeLibrary,
  makeMedia,
  makeOrganization,
  makeProject,
  makeSite,
  makeUnit,
  milestoneFields,
} from '#testing/content.ts';
import type { AnyEntry } from '#domain/content.ts';
import { milestonesOf } from '#domain/relations.ts';
import { COLLECTIONS } from '#schemas/fields.ts';
import {
  cardsOf,
  cardView,
  COLLECTION_NAMES,
  eventDate,
  labelOf,
  milestoneCard,
  newestFirst,
  relatedCards,
} from './card.ts';

const photo = { file: './a.jpg', alt: '甲', caption: '乙', credit: '丙', people: 'none' } as const;

const ENTRIES: [AnyEntry, object][] = [
  [
    makeCase(),
    { href: '/cases/bridge-case/', title: '案例 bridge-case', label: '攻坚', date: { iso: '2024-05-06' } },
  ],
  [
    makeProject(),
    { href: '/projects/bridge/', title: '项目 bridge', label: '竣工', date: { iso: '2024-05-06' } },
  ],
  [
    makeMedia(),
    {
      href: '/media/bridge-news/',
      title: '报道 bridge-news',
      label: '示例日报 · 市级',
      summary: '大桥竣工。',
      date: { iso: '2024-04-01' },
    },
  ],
  [
    makeAward({ date: '2024' }),
    { href: '/awards/bridge-award/', title: '荣誉 bridge-award', label: '市 · 表彰', date: { iso: '2024' } },
  ],
  [
    makeAgreement(),
    { href: '/co-building/pairing/', title: '协议 pairing', label: '结对共建', date: { iso: '2023-01-10' } },
  ],
  [
    makeActivity(),
    {
      href: '/activities/study-day/',
      title: '活动 study-day',
      label: '服务工人',
      date: { iso: '2023-05-04' },
    },
  ],
  [makeOrganization(), { href: '/organizations/branch/', title: '组织 branch', label: '党支部' }],
  [makeUnit(), { href: '/organizations/owner/', title: '组织 owner', label: '单位' }],
];

test.each(ENTRIES)(
  'a card of $collection has its link, title, label and the date it is known by',
  (entry, card) => {
    expect(cardView(entry, makeContent())).toMatchObject(card);
  },
);

test('every collection has a card and a name', () => {
  expect(new Set(ENTRIES.map(([it]) => it.collection))).toEqual(new Set(COLLECTIONS));
  for (const name of COLLECTIONS) expect(COLLECTION_NAMES[name]).toMatch(/^[\u4e00-\u9fff]+$/);
});

test('an organisation has no date on its card, and no picture', () => {
  const card = cardView(makeOrganization(), makeContent());
  expect(card).not.toHaveProperty('date');
  expect(card).not.toHaveProperty('picture');
});

test('a card shows the cover', () => {
  const entry = makeCase({
    photos: [
      { ...photo, id: 'a' },
      { ...photo, id: 'b' },
    ],
    cover: 'b',
  });
  expect(cardView(entry, makeContent()).picture?.id).toBe('b');
  expect(cardView(makeCase(), makeContent())).not.toHaveProperty('picture');
});

test('a case of a theme that is gone is still a case', () => {
  expect(labelOf(makeCase({ theme: 'gone' }), makeContent({ site: makeSite() }))).toBe('典型案例');
});

describe('the card of a milestone', () => {
  const card = (fields: Parameters<typeof milestoneFields>[0]) => {
    const [milestone] = milestonesOf(
      makeContent({ projects: [makeProject({ milestones: [milestoneFields(fields)] })] }),
    );
    return milestone && milestoneCard(milestone);
  };

  test('names its project and is headed by the contract', () => {
    expect(card({})).toMatchObject({
      href: '/projects/bridge/milestones/completion/',
      title: '全桥竣工',
      label: '竣工',
      summary: '项目 bridge',
      date: { text: '2024年3月21日', iso: '2024-03-21' },
      variance: { short: '提前101天', baseline: '合同工期' },
    });
  });

  test.each([
    ['to come', { actual: undefined }, { text: '进行中' }],
    ['masked', { actual: { masked: true, order: 1 } as const }, { text: '日期未公开' }],
    ['known to the month', { actual: '2024-03' }, { text: '2024年3月', iso: '2024-03' }],
  ])('says when it is %s, and no number', (_, fields, date) => {
    expect(card(fields)?.date).toEqual(date);
    expect(card(fields)).not.toHaveProperty('variance');
  });
});

describe('newest first', () => {
  test('by the date an entry is known by, a less exact one below the days it covers, equals by id', () => {
    const awards = [
      makeAward({ id: 'year', date: '2024' }),
      makeAward({ id: 'b', date: '2024-05-01' }),
      makeAward({ id: 'old', date: '2023-12-31' }),
      makeAward({ id: 'a', date: '2024-05-01' }),
      makeAward({ id: 'month', date: '2024-05' }),
    ];
    const sorted = ['a', 'b', 'month', 'year', 'old'];
    expect(newestFirst(awards).map((it) => it.id)).toEqual(sorted);
    expect(newestFirst(awards.toReversed()).map((it) => it.id)).toEqual(sorted);
    expect(awards[0]?.id).toBe('year');
  });

  test('organisations, which have no date, by id', () => {
    const organizations = ['c', 'a', 'b'].map((id) => makeOrganization({ id }));
    expect(newestFirst(organizations).map((it) => it.id)).toEqual(['a', 'b', 'c']);
    expect(eventDate(makeOrganization({ founded: '2020' }))).toBeUndefined();
  });
});

describe('related cards', () => {
  const library = makeLibrary({
    media: [
      makeMedia({ id: 'old', date: '2024-01-01' }),
      makeMedia({ id: 'new', date: '2024-06-01' }),
      makeMedia({ id: 'draft', status: 'draft' }),
      makeMedia({ id: 'other', about: ['awards/bridge-award'] }),
    ],
  });

  test('are those of one collection that are related, newest first, and public', () => {
    expect(relatedCards(library, ['projects/bridge'], 'media').map((it) => it.href)).toEqual([
      '/media/new/',
      '/media/old/',
    ]);
  });

  test('may be milestones', () => {
    expect(relatedCards(library, ['cases/bridge-case'], 'milestones').map((it) => it.title)).toEqual([
      '全桥竣工',
    ]);
  });

  test('are none of what nobody names', () => {
    expect(relatedCards(library, ['projects/constructor'], 'media')).toEqual([]);
  });
});

test('cards of references keep their order, and what is not public has none', () => {
  const { content } = makeLibrary({ cases: [makeCase(), makeCase({ id: 'draft', status: 'draft' })] });
  const references = [
    'milestones/bridge/completion',
    'cases/draft',
    'cases/bridge-case',
    'milestones/bridge/none',
    'awards/bridge-award',
  ];
  expect(cardsOf(references, content).map((it) => it.href)).toEqual([
    '/projects/bridge/milestones/completion/',
    '/cases/bridge-case/',
    '/awards/bridge-award/',
  ]);
});
