import { describe, expect, test } from 'vitest';
import { makeActivity, makeAgreement, makeContent, makeLibrary, makeOrganization } from '#testing/content.ts';
import { agreementView, coBuildingView, evolutionsView } from './co-building.ts';

const pairing = makeAgreement({ id: 'pairing', signed: '2022-01-10' });
const platform = makeAgreement({
  id: 'platform',
  form: '联建平台',
  signed: '2023-01-10',
  supersedes: 'pairing',
});
const branch = makeAgreement({
  id: 'joint',
  form: '联合党支部',
  signed: '2024-01-10',
  supersedes: 'platform',
});
const alone = makeAgreement({ id: 'alone', signed: '2023-06-01' });
const agreements = [alone, branch, pairing, platform];

const view = (entry = pairing, list = agreements) => agreementView(entry, makeLibrary({ agreements: list }));
const fact = (shown: ReturnType<typeof view>, term: string) =>
  shown.facts.find((it) => it.term === term)?.values;

test('chains go from pairing to platform to joint branch, each step in the column of its form', () => {
  const { forms, chains } = evolutionsView(makeContent({ agreements }));
  expect(forms).toEqual(['结对共建', '联建平台', '联合党支部']);
  expect(chains.map((chain) => chain.map((it) => [it.href, it.column]))).toEqual([
    [
      ['/co-building/pairing/', 1],
      ['/co-building/platform/', 2],
      ['/co-building/joint/', 3],
    ],
    [['/co-building/alone/', 1]],
  ]);
});

test('the matrix has a column for each agreement and a row for each party', () => {
  const { columns, rows } = coBuildingView(makeContent({ agreements: [platform, pairing] }));
  expect(columns.map((it) => [it.href, it.form, it.date.iso])).toEqual([
    ['/co-building/pairing/', '结对共建', '2022-01-10'],
    ['/co-building/platform/', '联建平台', '2023-01-10'],
  ]);
  expect(rows.map((it) => [it.href, it.takesPart])).toEqual([
    ['/organizations/branch/', [true, true]],
    ['/organizations/community-branch/', [true, true]],
  ]);
});

describe('an agreement', () => {
  test('shows the chain it belongs to, and none where it stands alone', () => {
    expect(
      view(platform)
        .evolution?.chains.flat()
        .map((it) => it.href),
    ).toEqual(['/co-building/pairing/', '/co-building/platform/', '/co-building/joint/']);
    expect(view(alone).evolution).toBeUndefined();
  });

  test.each([
    ['to a day', { until: '2025-01-10' }, [], '2025年1月10日'],
    ['without an end', {}, [], '长期有效'],
    [
      'until it was replaced',
      {},
      [makeAgreement({ id: 'next', title: '平台', supersedes: 'a' })],
      '已由“平台”接替',
    ],
    [
      'to a day, and was replaced before',
      { until: '2025-01-10' },
      [makeAgreement({ id: 'next', title: '平台', supersedes: 'a' })],
      '2025年1月10日，已由“平台”接替',
    ],
  ])('runs %s', (_, fields, others, text) => {
    const entry = makeAgreement({ id: 'a', ...fields });
    expect(fact(view(entry, [entry, ...others]), '有效期至')).toEqual([{ text }]);
  });

  test('names what it replaced, and nothing where that is not public', () => {
    expect(fact(view(platform), '接替')).toEqual([{ text: '协议 pairing', href: '/co-building/pairing/' }]);
    expect(fact(view(platform, [platform]), '接替')).toEqual([]);
  });
});

describe('the plan', () => {
  const item = (lead: string, due: string, done?: string) =>
    ({
      theme: '学习',
      kind: '理论学习',
      content: `${lead} ${due}`,
      lead,
      due,
      ...(done !== undefined && { done }),
    }) as const;
  const entry = makeAgreement({
    plan: [
      item('branch', '2023-09'),
      item('community-branch', '2023-05', 'study-day'),
      item('branch', '2023'),
    ],
  });
  const shown = agreementView(
    entry,
    makeLibrary({
      agreements: [entry],
      activities: [makeActivity()],
      organizations: [
        makeOrganization({ shortName: '大桥支部' }),
        makeOrganization({ id: 'community-branch' }),
      ],
    }),
  );

  test('stands in the order in which it is due', () => {
    expect(shown.plan.map((it) => it.due.iso)).toEqual(['2023', '2023-05', '2023-09']);
  });

  test('says what was done and leads there', () => {
    expect(shown.planSummary).toBe('3项计划，已完成1项');
    expect(shown.plan.map((it) => it.done?.href)).toEqual([undefined, '/activities/study-day/', undefined]);
    expect(shown.related[0]?.cards.map((it) => it.href)).toEqual(['/activities/study-day/']);
  });

  test('counts who leads, by the short name where there is one', () => {
    expect(shown.rotation).toEqual(['大桥支部牵头2项', '组织 community-branch牵头1项']);
  });
});
