import { describe, expect, test } from 'vitest';
import {
  makeActivity,
  makeAward,
  makeLibrary,
  makeOrganization,
  makeProject,
  makeUnit,
} from '#testing/content.ts';
import { organizationView } from './organization.ts';

const organizations = [
  makeOrganization({ id: 'committee', type: '党委' }),
  makeOrganization({ parent: 'committee', units: ['owner'], approvedBy: 'committee', founded: '2022-06' }),
  makeOrganization({ id: 'community-branch', dissolved: '2024' }),
  makeUnit(),
];
const zone = {
  id: 'pier',
  name: '主墩',
  style: '红旗' as const,
  scope: ['安全' as const, '质量' as const],
  owners: [
    { org: 'branch', role: '支部书记' },
    { org: 'committee', role: '书记' },
    { org: 'branch', role: '项目经理' },
  ],
};
const library = makeLibrary({
  organizations,
  projects: [
    makeProject({
      zones: [zone],
      units: [
        { org: 'owner', role: '建设' },
        { org: 'owner', role: '施工' },
      ],
    }),
    makeProject({ id: 'tunnel', units: [{ org: 'other', role: '建设' }], partyOrgs: [] }),
  ],
  activities: [
    makeActivity(),
    makeActivity({ id: 'newer', date: '2024-05-04', lead: 'community-branch', support: ['branch'] }),
  ],
  awards: [makeAward({ for: ['organizations/branch'] })],
});

function view(id: string) {
  const entry = library.content.organizations.find((it) => it.id === id);
  if (!entry) throw new Error(`no organisation ${id}`);
  return organizationView(entry, library);
}
const fact = (id: string, term: string) => view(id).facts.find((it) => it.term === term)?.values;
const related = (id: string, title: string) =>
  view(id)
    .related.find((it) => it.title === title)
    ?.cards.map((it) => it.href);

describe('relations to other organisations are told from both sides', () => {
  const toBranch = [{ text: '组织 branch', href: '/organizations/branch/' }];
  const toCommittee = [{ text: '组织 committee', href: '/organizations/committee/' }];

  test.each([
    ['branch', '上级组织', toCommittee],
    ['committee', '下级组织', toBranch],
    ['branch', '批准设立', toCommittee],
    ['committee', '批准设立的党组织', toBranch],
    ['branch', '覆盖单位', [{ text: '组织 owner', href: '/organizations/owner/' }]],
    ['owner', '所在党组织', toBranch],
    ['owner', '上级组织', []],
    ['branch', '成立', [{ text: '2022年6月' }]],
    ['branch', '撤销', []],
    ['community-branch', '撤销', [{ text: '2024年' }]],
  ])('%s: %s', (id, term, values) => {
    expect(fact(id, term)).toEqual(values);
  });
});

test('its projects are labelled with what it does there, once each', () => {
  expect(view('owner').projects.map((it) => [it.href, it.label])).toEqual([
    ['/projects/bridge/', '建设、施工'],
  ]);
  expect(view('branch').projects.map((it) => [it.href, it.label])).toEqual([['/projects/bridge/', '党组织']]);
  expect(view('committee').projects).toEqual([]);
});

test('its zones have a row for each of its posts, and lead to their place on the page of the project', () => {
  expect(view('branch').zones).toMatchObject([
    {
      name: '主墩',
      style: '红旗责任区',
      href: '/projects/bridge/#zone-pier',
      scope: '安全、质量',
      role: '支部书记',
    },
    { name: '主墩', role: '项目经理' },
  ]);
  expect(view('owner').zones).toEqual([]);
});

test('activities that it led and those it supported stand apart', () => {
  expect(related('branch', '牵头的活动')).toEqual(['/activities/study-day/']);
  expect(related('branch', '配合的活动')).toEqual(['/activities/newer/']);
  expect(related('branch', '共建关系')).toEqual(['/co-building/pairing/']);
  expect(related('branch', '所获荣誉')).toEqual(['/awards/bridge-award/']);
});
