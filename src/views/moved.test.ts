import { expect, test } from 'vitest';
import { noticesOf } from '#domain/notices.ts';
import { makeCase, makeContent, makeLibrary, makeOrganization, TODAY } from '#testing/content.ts';
import { movedPages } from './moved.ts';

const lists = {
  cases: [
    makeCase({ aliases: ['/cases/old-name/', '/old/'] }),
    makeCase({ id: 'gone', status: 'withdrawn', aliases: ['/cases/gone-before/'] }),
    makeCase({ id: 'draft', status: 'draft', aliases: ['/cases/draft-before/'] }),
  ],
  organizations: [makeOrganization({ aliases: ['/organizations/old-branch/'] })],
};

test('an old address leads to its entry, organisations too, and to the notice of what is gone, its card to theirs', () => {
  const { content } = makeLibrary(lists);
  expect(movedPages(content, noticesOf(makeContent(lists), TODAY))).toEqual([
    { alias: 'cases/old-name', title: '案例 bridge-case', href: '/cases/bridge-case/' },
    { alias: 'old', title: '案例 bridge-case', href: '/cases/bridge-case/' },
    {
      alias: 'embed/cases/old-name',
      title: '案例 bridge-case',
      href: '/embed/cases/bridge-case/',
      cardOf: '/cases/bridge-case/',
    },
    { alias: 'organizations/old-branch', title: '组织 branch', href: '/organizations/branch/' },
    { alias: 'cases/gone-before', title: '案例 gone', href: '/cases/gone/' },
    {
      alias: 'embed/cases/gone-before',
      title: '案例 gone',
      href: '/embed/cases/gone/',
      cardOf: '/cases/gone/',
    },
  ]);
});
