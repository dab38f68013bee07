import { describe, expect, test } from 'vitest';
import {
  makeActivity,
  makeAward,
  makeCase,
  makeContent,
  makeMedia,
  makeProject,
  makeSite,
} from '#testing/content.ts';
import { ACTIVITY_KINDS } from '#schemas/agreement.ts';
import { AWARD_LEVELS } from '#schemas/award.ts';
import { COLLECTIONS } from '#schemas/fields.ts';
import { MEDIA_LEVELS } from '#schemas/media.ts';
import { PROJECT_STATUSES } from '#schemas/project.ts';
import { facetNav, facetPages } from './facets.ts';

const site = makeSite({
  themes: [
    { id: 'progress', name: '攻坚' },
    { id: 'safety', name: '安全' },
  ],
  projectKinds: [{ id: 'bridge', name: '桥梁' }],
});
const cases = [
  makeCase({ id: 'a', theme: 'safety', published: '2023-05-06' }),
  makeCase({ id: 'b', theme: 'progress' }),
  makeCase({ id: 'c', theme: 'safety' }),
];

describe('the pages of a cut list', () => {
  test('are one for each value that has entries', () => {
    const pages = facetPages('cases', makeContent({ site, cases }));
    expect(
      pages.map((it) => [it.section, it.facet, it.value, it.label, it.entries.map(({ id }) => id)]),
    ).toEqual([
      ['cases', 'theme', 'safety', '安全', ['a', 'c']],
      ['cases', 'theme', 'progress', '攻坚', ['b']],
      ['cases', 'year', '2024', '2024年', ['b', 'c']],
      ['cases', 'year', '2023', '2023年', ['a']],
    ]);
  });

  test.each([
    [
      'media',
      MEDIA_LEVELS,
      MEDIA_LEVELS.map((level, index) => makeMedia({ id: `m-${String(index)}`, level })),
    ],
    [
      'awards',
      AWARD_LEVELS,
      AWARD_LEVELS.map((level, index) => makeAward({ id: `a-${String(index)}`, level })),
    ],
    [
      'projects',
      PROJECT_STATUSES,
      PROJECT_STATUSES.map((stage, index) => makeProject({ id: `p-${String(index)}`, stage })),
    ],
    [
      'activities',
      ACTIVITY_KINDS,
      ACTIVITY_KINDS.map((kind, index) => makeActivity({ id: `x-${String(index)}`, kind })),
    ],
  ] as const)(
    'of %s have every word of the schema, in its order, at an ASCII address of its own',
    (collection, schemaWords, entries) => {
      const content = makeContent({ site, [collection]: entries.toReversed() });
      const pages = facetPages(collection, content).filter((it) => /level|stage|kind/.test(it.facet));
      const own = pages.filter((it) => (schemaWords as readonly string[]).includes(it.label));
      expect(own.map((it) => it.label)).toEqual(schemaWords);
      const values = own.map((it) => it.value);
      expect(new Set(values).size).toBe(values.length);
      for (const value of values) expect(value).toMatch(/^[a-z]+$/);
    },
  );

  test('leave out what the vocabulary no longer has', () => {
    const gone = makeContent({ site, cases: [makeCase({ theme: 'gone' })] });
    expect(facetPages('cases', gone).map((it) => it.facet)).toEqual(['year']);
  });

  test('take a year from a date that is known only to the year', () => {
    const pages = facetPages('awards', makeContent({ awards: [makeAward({ date: '2022' })] }));
    expect(pages.find((it) => it.facet === 'year')?.value).toBe('2022');
  });

  test('are none of an empty list', () => {
    for (const name of COLLECTIONS) expect(facetPages(name, makeContent({ [name]: [] }))).toEqual([]);
  });
});

describe('the links above a list', () => {
  const content = makeContent({ site, cases });

  test('lead to all, and to each value with its count', () => {
    const [theme, year] = facetNav('cases', content);
    expect(theme).toEqual({
      label: '按主题',
      values: [
        { href: '/cases/', label: '全部', count: 3, current: false },
        { href: '/cases/theme/safety/', label: '安全', count: 2, current: false },
        { href: '/cases/theme/progress/', label: '攻坚', count: 1, current: false },
      ],
    });
    expect(year?.values.map((it) => it.href)).toEqual(['/cases/', '/cases/year/2024/', '/cases/year/2023/']);
  });

  test('mark where the reader is', () => {
    const page = facetPages('cases', content).find((it) => it.value === 'progress');
    const current = facetNav('cases', content, page).flatMap((it) =>
      it.values.filter((value) => value.current),
    );
    expect(current.map((it) => it.href)).toEqual(['/cases/theme/progress/']);
  });

  test('leave out a facet with a single value, which cuts nothing', () => {
    const one = makeContent({ site, cases: [makeCase({ id: 'a' }), makeCase({ id: 'b' })] });
    expect(facetNav('cases', one)).toEqual([]);
    expect(facetPages('cases', one).map((it) => it.facet)).toEqual(['theme', 'year']);
  });

  test('are none where a list is not cut', () => {
    expect(facetNav('organizations', content)).toEqual([]);
    expect(facetNav('agreements', content)).toEqual([]);
  });
});
