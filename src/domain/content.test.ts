import { expect, test } from 'vitest';
import { makeAward, makeCase, makeContent, makeOrganization, TODAY } from '#testing/content.ts';
import { COLLECTIONS } from '#schemas/fields.ts';
import { shownContent } from './content.ts';

test('public content holds neither drafts nor withdrawn entries, of any collection', () => {
  const content = makeContent({
    cases: [makeCase(), makeCase({ id: 'draft', status: 'draft' })],
    awards: [makeAward({ id: 'withdrawn', status: 'withdrawn' }), makeAward()],
    organizations: [makeOrganization(), makeOrganization({ id: 'old', status: 'withdrawn' })],
  });
  const shown = shownContent(content, { today: TODAY, preview: false });
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
