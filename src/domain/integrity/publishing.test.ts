import { expect, test } from 'vitest';
import { makeCase, makeOrganization } from '#testing/content.ts';
import { makeInspection } from '#testing/inspection.ts';
import { endingConsents, publishingFields } from './publishing.ts';

/** Each finding as `path message`. */
function told(lists: Parameters<typeof makeInspection>[0]): string[] {
  return publishingFields(makeInspection(lists)).map((it) => `${it.path.join('.')} ${it.message}`);
}

const withdrawn = { date: '2024-06-01', reason: '内容有误' };

test.each([
  [{}, []],
  [{ status: 'withdrawn', withdrawn }, []],
  [{ status: 'withdrawn', withdrawn: { ...withdrawn, date: '2024-05-06' } }, []],
  [{ publishAt: '2024-06-01', expiresAt: '2024-06-01' }, []],
  [{ status: 'withdrawn' }, ['status 已经撤下，没有写撤下说明']],
  [{ withdrawn }, ['withdrawn 写了撤下说明，发布状态却是 published']],
  [{ status: 'draft', withdrawn }, ['withdrawn 写了撤下说明，发布状态却是 draft']],
  [
    { status: 'withdrawn', withdrawn: { ...withdrawn, date: '2024-05-05' } },
    ['withdrawn.date 撤下日期早于发布日期'],
  ],
  [
    { status: 'withdrawn', withdrawn: { ...withdrawn, date: '2025-01-01' } },
    ['withdrawn.date 撤下日期 2025-01-01 在今天（2024-12-31）之后'],
  ],
  [
    { status: 'withdrawn', withdrawn: { ...withdrawn, replacement: 'cases/bridge-case' } },
    ['withdrawn.replacement 改看的页面就是撤下的这一条'],
  ],
  [{ expiresAt: '2024-05-05' }, ['expiresAt 有效期至 2024-05-05，早于发布日期 2024-05-06']],
  [
    { publishAt: '2024-06-01', expiresAt: '2024-05-31' },
    ['expiresAt 有效期至 2024-05-31，早于定时发布日期 2024-06-01'],
  ],
] as const)('%j: %j', (fields, expected) => {
  expect(told({ cases: [makeCase(fields)] })).toEqual(expected);
});

test('organisations are held to it too', () => {
  expect(told({ organizations: [makeOrganization({ status: 'withdrawn' })] })).toEqual([
    'status 已经撤下，没有写撤下说明',
  ]);
  expect(told({ organizations: [makeOrganization({ status: 'withdrawn', withdrawn })] })).toEqual([]);
});

test.each([
  ['2024-12-30', 0],
  ['2024-12-31', 1],
  ['2025-01-30', 1],
  ['2025-01-31', 0],
])('a consent that ends on %s is told %i times', (until, times) => {
  const photo = {
    id: 'site',
    file: './site.jpg',
    alt: '桥面',
    caption: '桥面',
    credit: '集团供图',
    people: 'consented',
    consent: { reference: '同意书1', until },
  } as const;
  const inspect = (status: 'published' | 'draft') =>
    endingConsents(makeInspection({ cases: [makeCase({ status, photos: [photo] })] }));
  expect(inspect('published')).toHaveLength(times);
  expect(inspect('draft')).toEqual([]);
});
