import { describe, expect, test } from 'vitest';
import { makeAgreement, makeContent, makeOrganization } from '#testing/content.ts';
import { coBuildingMatrix, evolutions, leadsOf } from './co-building.ts';

type Fields = NonNullable<Parameters<typeof makeAgreement>[0]>;

const chains = (...agreements: Fields[]) =>
  evolutions(agreements.map((it) => makeAgreement(it))).map((chain) => chain.map((it) => it.id));

describe('how co-building went on', () => {
  test.each<[string, Fields[], string[][]]>([
    [
      'agreements that replaced one another make one chain, the first signed first',
      [
        { id: 'branch', form: '联合党支部', signed: '2024-02-01', supersedes: 'platform' },
        { id: 'pairing', form: '结对共建', signed: '2022-02-01' },
        { id: 'platform', form: '联建平台', signed: '2023-02-01', supersedes: 'pairing' },
      ],
      [['pairing', 'platform', 'branch']],
    ],
    [
      'chains stand in the order of their first signing',
      [
        { id: 'late', signed: '2023-06-01' },
        { id: 'early-2', signed: '2024-01-01', supersedes: 'early-1' },
        { id: 'early-1', signed: '2022-01-01' },
      ],
      [['early-1', 'early-2'], ['late']],
    ],
    ['chains that began on one day stand by id', [{ id: 'b' }, { id: 'a' }], [['a'], ['b']]],
    [
      'an agreement that was replaced twice stands in both chains',
      [
        { id: 'old', signed: '2022-01-01' },
        { id: 'north', signed: '2023-01-01', supersedes: 'old' },
        { id: 'south', signed: '2023-02-01', supersedes: 'old' },
      ],
      [
        ['old', 'north'],
        ['old', 'south'],
      ],
    ],
    [
      'a predecessor that is not public is left out',
      [{ id: 'platform', supersedes: 'draft' }],
      [['platform']],
    ],
    [
      'a circle behind a chain ends where it closes',
      [
        { id: 'a', supersedes: 'b' },
        { id: 'b', supersedes: 'a' },
        { id: 'c', supersedes: 'a' },
      ],
      [['b', 'a', 'c']],
    ],
    ['there may be none', [], []],
  ])('%s', (_, agreements, expected) => {
    expect(chains(...agreements)).toEqual(expected);
  });
});

describe('the matrix', () => {
  const content = makeContent({
    organizations: ['a', 'b', 'c', 'nobody'].map((id) => makeOrganization({ id })),
    agreements: [
      makeAgreement({ id: 'second', signed: '2023-02-01', parties: ['b', 'c'] }),
      makeAgreement({ id: 'first', signed: '2022-02-01', parties: ['a', 'b'] }),
      makeAgreement({ id: 'third', signed: '2024-02-01', parties: ['b', 'a'] }),
    ],
  });

  test('has a column for each agreement, from the first signed to the last', () => {
    expect(coBuildingMatrix(content).agreements.map((it) => it.id)).toEqual(['first', 'second', 'third']);
  });

  test('has a row for each party, the most active first, and none for others', () => {
    expect(coBuildingMatrix(content).rows.map((it) => [it.organization.id, it.takesPart])).toEqual([
      ['b', [true, true, true]],
      ['a', [true, false, true]],
      ['c', [false, true, false]],
    ]);
  });
});

test('whoever leads most items of a plan stands first; equals stand as they come in the plan', () => {
  const item = (lead: string) =>
    ({ theme: '学习', kind: '理论学习', content: '联学', lead, due: '2023-06' }) as const;
  expect(leadsOf(makeAgreement({ plan: ['c', 'a', 'b', 'a'].map(item) }))).toEqual([
    { id: 'a', count: 2 },
    { id: 'c', count: 1 },
    { id: 'b', count: 1 },
  ]);
});
