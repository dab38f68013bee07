import { expect, test } from 'vitest';
import { isGone, isShown, stateOf } from './publishing.ts';

const TODAY = '2024-03-21';

test.each([
  [{ status: 'draft' }, 'draft'],
  [{ status: 'published' }, 'public'],
  [{ status: 'withdrawn' }, 'withdrawn'],
  [{ status: 'published', publishAt: '2024-03-21' }, 'public'],
  [{ status: 'published', publishAt: '2024-03-22' }, 'scheduled'],
  [{ status: 'published', expiresAt: '2024-03-21' }, 'public'],
  [{ status: 'published', expiresAt: '2024-03-20' }, 'expired'],
  [{ status: 'draft', publishAt: '2024-03-01', expiresAt: '2024-03-02' }, 'draft'],
  [{ status: 'withdrawn', publishAt: '2024-03-22' }, 'withdrawn'],
] as const)('%o is %s', (entry, expected) => {
  expect(stateOf(entry, TODAY)).toBe(expected);
});

test.each([
  [{ status: 'draft' }, false, true, false],
  [{ status: 'published', publishAt: '2024-03-22' }, false, true, false],
  [{ status: 'published' }, true, true, false],
  [{ status: 'published', expiresAt: '2024-03-20' }, false, false, true],
  [{ status: 'withdrawn' }, false, false, true],
])('%o is shown: %s, in a preview: %s; gone: %s', (entry, shown, previewed, gone) => {
  expect(isShown(entry, { today: TODAY, preview: false })).toBe(shown);
  expect(isShown(entry, { today: TODAY, preview: true })).toBe(previewed);
  expect(isGone(entry, TODAY)).toBe(gone);
});
