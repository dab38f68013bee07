import { describe, expect, test } from 'vitest';
import { makeCase, makeContent, makeOrganization, makeProject, TODAY } from '#testing/content.ts';
import { noticesOf } from './notices.ts';

const withdrawn = { date: '2024-08-01', reason: '数据有误' };
const noticeOf = (fields: Parameters<typeof makeCase>[0], lists: Parameters<typeof makeContent>[0] = {}) =>
  noticesOf(makeContent({ cases: [makeCase({ id: 'gone', ...fields })], ...lists }), TODAY)[0];

test('what is public, or was never public, has no notice', () => {
  const cases = [
    makeCase({ id: 'a' }),
    makeCase({ id: 'b', status: 'draft' }),
    makeCase({ id: 'c', publishAt: '2025-01-01' }),
    makeCase({ id: 'd', status: 'withdrawn', publishAt: '2024-08-02', withdrawn }),
    makeCase({ id: 'e', expiresAt: TODAY }),
  ];
  expect(noticesOf(makeContent({ cases }), TODAY)).toEqual([]);
});

test('what was withdrawn says when and why', () => {
  expect(noticeOf({ status: 'withdrawn', withdrawn, aliases: ['/cases/old/'] })).toEqual({
    id: 'cases/gone',
    title: '案例 gone',
    published: '2024-05-06',
    state: 'withdrawn',
    date: '2024-08-01',
    reason: '数据有误',
    pages: [{ address: 'cases/gone/', title: '案例 gone' }],
    aliases: ['/cases/old/'],
  });
});

test('what was withdrawn without an explanation has a notice all the same', () => {
  const notice = noticeOf({ status: 'withdrawn' });
  expect(notice).toMatchObject({ state: 'withdrawn' });
  expect(notice).not.toHaveProperty('date');
});

test('what has expired says until when it held', () => {
  expect(noticeOf({ expiresAt: '2024-12-30' })).toMatchObject({ state: 'expired', date: '2024-12-30' });
});

test('an organisation has no date of publication', () => {
  const organizations = [makeOrganization({ status: 'withdrawn', withdrawn })];
  const [notice] = noticesOf(makeContent({ organizations }), TODAY);
  expect(notice).toMatchObject({ id: 'organizations/branch', date: '2024-08-01' });
  expect(notice).not.toHaveProperty('published');
});

test('the pages of a project’s milestones are gone with it', () => {
  const projects = [makeProject({ status: 'withdrawn', withdrawn })];
  expect(noticesOf(makeContent({ projects }), TODAY)[0]?.pages).toEqual([
    { address: 'projects/bridge/', title: '项目 bridge' },
    { address: 'projects/bridge/milestones/completion/', title: '全桥竣工', partOf: '项目 bridge' },
  ]);
});

describe('what to read instead', () => {
  test.each([
    ['something public', 'awards/bridge-award', 'awards/bridge-award'],
    ['a milestone', 'milestones/bridge/completion', 'milestones/bridge/completion'],
    ['nothing that is not there', 'awards/none', undefined],
    ['nothing that is gone itself', 'cases/gone', undefined],
  ])('is %s', (_, replacement, expected) => {
    const notice = noticeOf({ status: 'withdrawn', withdrawn: { ...withdrawn, replacement } });
    expect(notice?.replacement).toBe(expected);
  });

  test('is not a milestone of a draft', () => {
    const fields = {
      status: 'withdrawn',
      withdrawn: { ...withdrawn, replacement: 'milestones/bridge/completion' },
    } as const;
    expect(noticeOf(fields, { projects: [makeProject({ status: 'draft' })] })?.replacement).toBeUndefined();
  });
});
