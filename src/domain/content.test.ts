import { expect, test } from 'vitest';
import { makeAward, makeCase, makeContent, makeOrganization } from '#testing/content.ts';
import { COLLECTIONS } from '#schemas/fields.ts';
import { isPublic, publicContent } from './content.ts';

test.each([
  ['published', true],
  ['draft', false],
  ['withdrawn', false],
])('what is %s is public: %s', (status, expected) => {
  expect(isPublic({ status })).toBe(expected);
});

test('public content holds neither drafts nor withdrawn entries, of any collection', () => {
  const content = makeContent({
    cases: [makeCase(), makeCase({ id: 'draft', status: 'draft' })],
    awards: [makeAward({ id: 'withdrawn', status: 'withdrawn' }), makeAward()],
    organizations: [makeOrganization(), makeOrganization({ id: 'old', status: 'withdrawn' })],
  });
  const shown = publicContent(content);
  expect(COLLECTIONS.flatMap((it) => shown[it].map(({ id }) => id))).toEqual([
    'bridge-case',
    'bridge',
    'bridge-news',
    'bridge-award',
    'branch',
    'pairing',
    'study-day',
  ]);
  expect(shown.site).toEqual(content.site);
  expect(content.cases).toHaveLength(2);
});
