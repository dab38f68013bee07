import { describe, expect, test } from 'vitest';
import type { Content } from '#domain/content.ts';
import {
  makeAgreement,
  makeAward,
  makeCase,
  makeContent,
  makeOrganization,
  makeProject,
  makeSite,
  milestoneFields,
  siteFields,
} from '#testing/content.ts';
import { sectionsOf, shellView } from './shell.ts';

const EMPTY = {
  cases: [],
  projects: [],
  media: [],
  awards: [],
  organizations: [],
  agreements: [],
  activities: [],
};

const shellOf = (content: Content, preview = false) => shellView({ content, notices: [], preview });

const sections = (lists: Parameters<typeof makeContent>[0]) =>
  sectionsOf({ content: makeContent({ ...EMPTY, ...lists }), notices: [] }).map((it) => it.section);

describe('only sections that have something in them are linked', () => {
  test.each<[string, Parameters<typeof makeContent>[0], string[]]>([
    ['nothing at all', {}, ['about']],
    ['a case', { cases: [makeCase()] }, ['cases', 'about']],
    ['a project without milestones', { projects: [makeProject({ milestones: [] })] }, ['projects', 'about']],
    [
      'a project whose milestones are to come: nothing has happened for a timeline',
      { projects: [makeProject({ milestones: [milestoneFields({ actual: undefined })] })] },
      ['projects', 'milestones', 'about'],
    ],
    ['a reached milestone', { projects: [makeProject()] }, ['projects', 'milestones', 'timeline', 'about']],
    [
      'a masked milestone',
      { projects: [makeProject({ milestones: [milestoneFields({ actual: { masked: true, order: 1 } })] })] },
      ['projects', 'milestones', 'timeline', 'about'],
    ],
    ['an agreement', { agreements: [makeAgreement()] }, ['timeline', 'coBuilding', 'about']],
    ['an award', { awards: [makeAward()] }, ['timeline', 'awards', 'about']],
    ['an organisation', { organizations: [makeOrganization()] }, ['organizations', 'about']],
    [
      'an organisation that was founded',
      { organizations: [makeOrganization({ founded: '2022' })] },
      ['timeline', 'organizations', 'about'],
    ],
  ])('%s', (_, lists, expected) => {
    expect(sections(lists)).toEqual(expected);
  });

  test('all of them where there is something of everything', () => {
    const changes = [{ date: '2024-06-01', kind: '更正', note: '改正日期' } as const];
    expect(sections(makeContent({ cases: [makeCase({ changes })] }))).toEqual([
      'cases',
      'projects',
      'milestones',
      'timeline',
      'coBuilding',
      'media',
      'awards',
      'activities',
      'organizations',
      'about',
      'changes',
    ]);
  });
});

test('the main navigation is the footer’s, less what is only looked up', () => {
  const { nav, footerNav } = shellOf(makeContent());
  const left = footerNav.filter((it) => nav.every(({ href }) => href !== it.href));
  expect(left.map((it) => it.href)).toEqual([
    '/activities/',
    '/organizations/',
    '/press/',
    '/data/',
    '/hall/',
    '/about/accessibility/',
  ]);
  for (const { href, label } of footerNav) {
    expect(href).toMatch(/^\/[a-z-]+\/(?:[a-z-]+\/)?$/);
    expect(label).toMatch(/^[\u4e00-\u9fff]+$/);
  }
});

test('what site.yaml does not tell is not shown', () => {
  expect(shellOf(makeContent())).toMatchObject({
    siteName: '示例党建品牌',
    brandName: '示例',
    demo: false,
    contact: ['党群工作部'],
    report: undefined,
    icp: undefined,
    police: undefined,
  });
});

test('what site.yaml tells is shown', () => {
  const site = makeSite({
    demo: true,
    owner: { name: '示例建设公司', party: '示例公司党委' },
    contact: { department: '党群工作部', phone: '010-12345678', email: 'a@b.example', address: '示例路1号' },
    report: '举报电话：12345',
    icp: '京ICP备12345678号-1',
    police: '京公网安备11010102000001号',
  });
  expect(shellOf(makeContent({ site }))).toMatchObject({
    demo: true,
    contact: ['党群工作部', '电话 010-12345678', 'a@b.example', '地址 示例路1号'],
    report: '举报电话：12345',
    icp: '京ICP备12345678号-1',
    police: {
      text: '京公网安备11010102000001号',
      href: 'https://beian.mps.gov.cn/#/query/webSearch?code=11010102000001',
    },
  });
  expect(siteFields()).not.toHaveProperty('icp');
});

test('the site is as new as its newest entry, updates counted', () => {
  const cases = [
    makeCase({ id: 'a', published: '2024-05-06', updated: '2024-09-01' }),
    makeCase({ id: 'b', published: '2024-08-01' }),
  ];
  expect(shellOf(makeContent({ cases })).updated).toBe('2024年9月1日');
  expect(shellOf(makeContent(EMPTY)).updated).toBeUndefined();
});

test('the shell of a preview says so', () => {
  expect(shellOf(makeContent()).preview).toBe(false);
  expect(shellOf(makeContent(), true).preview).toBe(true);
});
