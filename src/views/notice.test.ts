import { expect, test } from 'vitest';
import { noticesOf } from '#domain/notices.ts';
import { makeCase, makeContent, makeLibrary, makeProject, TODAY } from '#testing/content.ts';
import { noticePages } from './notice.ts';

const pagesOf = (lists: Parameters<typeof makeContent>[0]) =>
  noticePages({ ...makeLibrary(lists), notices: noticesOf(makeContent(lists), TODAY) });
const withdrawn = { date: '2024-08-01', reason: '数据有误', replacement: 'cases/new' };

test('a withdrawn entry’s page says when and why, and what to read instead', () => {
  const cases = [makeCase({ id: 'gone', status: 'withdrawn', withdrawn }), makeCase({ id: 'new' })];
  expect(pagesOf({ cases })).toEqual([
    {
      path: 'cases/gone',
      view: {
        documentTitle: '已撤下：案例 gone',
        title: '案例 gone',
        label: '已撤下',
        sentence: '本页内容已于2024年8月1日撤下。',
        section: 'cases',
        facts: [
          { term: '发布日期', values: [{ text: '2024年5月6日' }] },
          { term: '撤下日期', values: [{ text: '2024年8月1日' }] },
          { term: '撤下原因', values: [{ text: '数据有误' }] },
          { term: '请改看', values: [{ text: '案例 new', href: '/cases/new/' }] },
        ],
        breadcrumbs: [
          { href: '/', label: '首页' },
          { href: '/cases/', label: '典型案例' },
        ],
      },
    },
  ]);
});

test('an expired entry’s page says until when it held, and leads to no list that is empty', () => {
  const [page] = pagesOf({ cases: [makeCase({ expiresAt: '2024-12-30' })] });
  expect(page?.view).toMatchObject({
    label: '已到期',
    sentence: '本页内容有效期至2024年12月30日，已到期。',
    breadcrumbs: [{ href: '/' }],
  });
});

test('the pages of a project’s milestones have notices with titles of their own', () => {
  const pages = pagesOf({ projects: [makeProject({ status: 'withdrawn' })] });
  expect(pages.map((it) => [it.path, it.view.documentTitle, it.view.label, it.view.sentence])).toEqual([
    ['projects/bridge', '已撤下：项目 bridge', '已撤下', '本页内容已撤下。'],
    [
      'projects/bridge/milestones/completion',
      '已撤下：项目 bridge：全桥竣工',
      '项目 bridge · 已撤下',
      '本页内容已撤下。',
    ],
  ]);
});
