import { describe, expect, test } from 'vitest';
import { makeContent, makeOrganization, makeUnit } from '#testing/content.ts';
import { PARTY_ORG_TYPES } from '#schemas/organization.ts';
import { type OrganizationNode, organizationsView, treeOf } from './organizations.ts';

/** A tree as `a(b,c(d))`. */
const shape = (nodes: readonly OrganizationNode[]): string =>
  nodes.map((it) => (it.children.length > 0 ? `${it.id}(${shape(it.children)})` : it.id)).join(',');

const party = (id: string, fields: NonNullable<Parameters<typeof makeOrganization>[0]> = {}) =>
  makeOrganization({ id, name: id, ...fields });

describe('the tree', () => {
  test.each<[string, ReturnType<typeof makeOrganization>[], string]>([
    [
      'stands each under its parent',
      [
        party('c', { parent: 'b' }),
        party('b', { parent: 'a', type: '党总支' }),
        party('a', { type: '党委' }),
      ],
      'a(b(c))',
    ],
    ['has one whose parent is not public at the root', [party('a', { parent: 'draft' })], 'a'],
    [
      'has siblings by type, then by name as numbers are counted',
      [party('支部10'), party('支部2'), party('小组', { type: '党小组' }), party('党委', { type: '党委' })],
      '党委,支部2,支部10,小组',
    ],
    ['has units by name', [makeUnit({ id: 'b', name: '乙' }), makeUnit({ id: 'a', name: '丙' })], 'a,b'],
    ['may be empty', [], ''],
  ])('%s', (_, organizations, expected) => {
    expect(shape(treeOf(organizations))).toBe(expected);
  });

  test('tells what no longer exists', () => {
    expect(treeOf([party('a', { dissolved: '2024-05' })])[0]?.note).toContain('2024年5月');
  });
});

test('party organisations stand by type, units by themselves, and nothing stands twice', () => {
  const { sections } = organizationsView(
    makeContent({
      organizations: [
        party('branch', { parent: 'committee' }),
        party('committee', { type: '党委' }),
        party('group', { type: '党小组' }),
        makeUnit(),
        makeUnit({ id: 'below', parent: 'owner' }),
      ],
    }),
  );
  expect(sections.map((it) => [it.id, it.count, it.groups.map((group) => shape(group.nodes))])).toEqual([
    ['party', '3个', ['committee(branch)', 'group']],
    ['units', '2个', ['owner(below)']],
  ]);
});

test('every type of the schema has its place', () => {
  const organizations = PARTY_ORG_TYPES.map((type, index) => party(`o-${String(index)}`, { type }));
  const { sections } = organizationsView(makeContent({ organizations }));
  expect(sections[0]?.groups.map((it) => it.title)).toEqual(PARTY_ORG_TYPES);
});

test('a kind without an organisation has no section', () => {
  expect(organizationsView(makeContent({ organizations: [makeUnit()] })).sections.map((it) => it.id)).toEqual(
    ['units'],
  );
  expect(organizationsView(makeContent({ organizations: [] })).sections).toEqual([]);
});
