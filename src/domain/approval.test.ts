import { describe, expect, test } from 'vitest';
import {
  type Approval,
  approvalSchema,
  type Review,
  rolesFor,
  sign,
  type Signature,
  signedByOthers,
  standingOf,
} from './approval.ts';

const TODAY = '2024-12-31';
const REVIEW: Review = [
  { stage: '初审', roles: ['编辑', '宣传干事'] },
  { stage: '复审', roles: ['党群部负责人', '编辑'] },
  { stage: '终审', roles: ['党委书记'] },
];
const VERSION = { digest: 'a'.repeat(64), parts: { title: 'a'.repeat(12) } };
const NEXT = { digest: 'b'.repeat(64), parts: { title: 'b'.repeat(12) } };

const FIRST: Signature = { stage: '初审', by: '编辑', date: '2024-05-01' };
const SECOND: Signature = { stage: '复审', by: '党群部负责人', date: '2024-05-02' };
const THIRD: Signature = { stage: '终审', by: '党委书记', date: '2024-05-02' };

const signedBy = (...signatures: Signature[]): Approval => ({
  content: VERSION.digest,
  parts: VERSION.parts,
  signatures,
});

describe('where an entry stands', () => {
  test.each([
    ['nobody has signed', undefined, 'none', ['初审', '复审', '终审']],
    ['one stage is signed', signedBy(FIRST), 'current', ['复审', '终审']],
    ['all stages are signed', signedBy(FIRST, SECOND, THIRD), 'current', []],
    ['a stage between was left out', signedBy(FIRST, THIRD), 'current', ['复审']],
  ])('%s', (_, approval, record, missing) => {
    expect(standingOf(REVIEW, approval, VERSION, TODAY)).toEqual({ record, missing, faults: [] });
  });

  test('signatures of another version are void', () => {
    expect(standingOf(REVIEW, signedBy(FIRST, SECOND, THIRD), NEXT, TODAY)).toEqual({
      record: 'void',
      missing: ['初审', '复审', '终审'],
      faults: [],
    });
  });

  test.each([
    [[{ ...FIRST, by: '党委书记' }], '岗位“党委书记”不能签初审；可以签的是：编辑、宣传干事'],
    [[{ ...FIRST, stage: '保密审查' }], 'site.yaml 的 review 里没有保密审查；有的是：初审、复审、终审'],
    [[FIRST, { ...SECOND, by: '编辑' }], '岗位“编辑”已经签了初审，不能再签复审：各环节要由不同的岗位签'],
    [[SECOND, FIRST], '初审应当在复审之前签'],
    [[FIRST, { ...FIRST, by: '宣传干事' }], '初审签了两次'],
    [[{ ...FIRST, date: '2025-01-01' }], '初审的日期 2025-01-01 在今天（2024-12-31）之后'],
    [[FIRST, { ...SECOND, date: '2024-04-30' }], '复审的日期 2024-04-30 早于初审的日期 2024-05-01'],
  ] as [Signature[], string][])('%j: %s', (signatures, message) => {
    const { faults } = standingOf(REVIEW, signedBy(...signatures), VERSION, TODAY);
    expect(faults).toEqual([{ index: signatures.length - 1, message }]);
  });
});

describe('a finished record', () => {
  const done = signedBy(FIRST, SECOND, THIRD);

  test('stays valid when roles are renamed, or stages are put in another order or left out', () => {
    const renamed = REVIEW.map((it) => ({ ...it, roles: ['新的岗位'] }));
    for (const review of [renamed, REVIEW.toReversed(), REVIEW.slice(1)]) {
      expect(standingOf(review, done, VERSION, TODAY)).toMatchObject({ missing: [], faults: [] });
    }
    expect(signedByOthers(renamed, done)).toEqual([FIRST, SECOND, THIRD]);
    expect(signedByOthers(REVIEW, done)).toEqual([]);
  });

  test('is still held against itself', () => {
    const { faults } = standingOf(REVIEW, signedBy(FIRST, { ...SECOND, by: '编辑' }, THIRD), VERSION, TODAY);
    expect(faults.map((it) => it.index)).toEqual([1]);
  });
});

describe('a signature', () => {
  test('of the first stage begins a record, the next ones add to it', () => {
    const first = sign(REVIEW, undefined, VERSION, FIRST, TODAY);
    expect(first).toEqual({ approval: signedBy(FIRST), dropped: [] });
    expect(sign(REVIEW, signedBy(FIRST), VERSION, SECOND, TODAY)).toEqual({
      approval: signedBy(FIRST, SECOND),
      dropped: [],
    });
    expect(approvalSchema.parse(signedBy(FIRST, SECOND, THIRD))).toBeTruthy();
  });

  test('of the first stage of a new version drops those of the old one', () => {
    expect(sign(REVIEW, signedBy(FIRST, SECOND), NEXT, { ...FIRST, date: '2024-06-01' }, TODAY)).toEqual({
      approval: { content: NEXT.digest, parts: NEXT.parts, signatures: [{ ...FIRST, date: '2024-06-01' }] },
      dropped: [FIRST, SECOND],
    });
  });

  test.each([
    ['without the stage before', undefined, VERSION, SECOND, '要先签初审，再签复审'],
    ['of a later stage on another version', signedBy(FIRST), NEXT, SECOND, '要先签初审，再签复审'],
    ['that leaves one out', signedBy(FIRST), VERSION, THIRD, '要先签复审，再签终审'],
    [
      'a second time',
      signedBy(FIRST),
      VERSION,
      { ...FIRST, by: '宣传干事' },
      '初审已由“编辑”于 2024-05-01 签过，不用再签',
    ],
    [
      'by the same role',
      signedBy(FIRST),
      VERSION,
      { ...SECOND, by: '编辑' },
      '岗位“编辑”已经签了初审，不能再签复审：各环节要由不同的岗位签',
    ],
    [
      'by a role that may not',
      signedBy(FIRST),
      VERSION,
      { ...SECOND, by: '甲' },
      '岗位“甲”不能签复审；可以签的是：党群部负责人、编辑',
    ],
    [
      'before the one before',
      signedBy(FIRST),
      VERSION,
      { ...SECOND, date: '2024-04-01' },
      '复审的日期 2024-04-01 早于初审的日期 2024-05-01',
    ],
    [
      'on a record that is wrong',
      signedBy({ ...FIRST, by: '甲' }),
      VERSION,
      SECOND,
      '已有的签字有问题：岗位“甲”不能签初审；可以签的是：编辑、宣传干事',
    ],
  ] as const)('%s is refused', (_, approval, version, added, refusal) => {
    expect(sign(REVIEW, approval, version, added, TODAY)).toEqual({ refusal });
  });
});

test('a role that has signed is not suggested again', () => {
  expect(rolesFor(REVIEW, '复审', [FIRST])).toEqual(['党群部负责人']);
});
