import { expect, test } from 'vitest';
import type { LintPhoto } from '#lint/page.ts';
import { hitsOf } from '#testing/lint.ts';
import { consent } from './l35-consent.ts';

const PHOTO: LintPhoto = {
  index: 0,
  file: './night-shift.jpg',
  alt: '夜班工人在拱圈下绑扎钢筋',
  caption: '夜班工人绑扎拱圈钢筋',
  people: 'consented',
  locate: (field) => ({ line: ['people', 'consent'].indexOf(field) + 1, column: 1 }),
};
const AGREED = { reference: 'TY-2024-01', until: '2024-12-31' };
const said = (photo: Partial<LintPhoto>) =>
  hitsOf(consent, {}, { page: { photos: [{ ...PHOTO, ...photo }] }, context: { today: '2024-12-31' } });

test.each([
  ['is missing', {}, '1:1 people 写着 consented（人物已同意），却没有 consent（同意书）'],
  [
    'ended yesterday',
    { consent: { ...AGREED, until: '2024-12-30' } },
    '2:1 同意书“TY-2024-01”已于2024年12月30日到期',
  ],
  [
    'is there though nobody is',
    { people: 'none', consent: AGREED },
    '1:1 people 写着 none（没有人物），却有同意书“TY-2024-01”',
  ],
])('a consent that %s', (_, photo, message) => {
  expect(said(photo)).toEqual([message]);
});

test.each([
  ['lasts until today', { consent: AGREED }],
  ['nobody has to give', { people: 'none' }],
  ['of people who cannot be recognised', { people: 'unrecognisable' }],
])('a consent that %s is right', (_, photo) => {
  expect(said(photo)).toEqual([]);
});

test('nobody can silence it', () => {
  expect(consent.ignorable).toBe(false);
});
