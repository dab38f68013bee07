import { describe, expect, test } from 'vitest';
import {
  makeAgreement,
  makeAward,
  makeCase,
  makeMedia,
  makeOrganization,
  makeProject,
} from '#testing/content.ts';
import { makeInspection } from '#testing/inspection.ts';
import { referencesResolve, referenceWarnings } from './references.ts';

type Lists = Parameters<typeof makeInspection>[0];

/** Errors and warnings, each as `collection/id path message`. */
function told(lists: Lists) {
  const inspection = makeInspection(lists);
  const [errors, warnings] = [referencesResolve, referenceWarnings].map((rule) =>
    rule(inspection).map(({ entry, path, message }) =>
      [`${entry.collection}/${entry.id}`, path.join('.'), message].filter(Boolean).join(' '),
    ),
  );
  return { errors, warnings };
}

const gone = { status: 'withdrawn', withdrawn: { date: '2024-06-01', reason: '内容有误' } } as const;

describe('what names something that is gone', () => {
  test('is warned of, where the page can do without it', () => {
    expect(
      told({
        cases: [makeCase(gone)],
        awards: [makeAward({ for: ['cases/bridge-case'] })],
        bodies: { 'media/bridge-news': '见[案例](cases/bridge-case)。' },
      }),
    ).toEqual({
      errors: [],
      warnings: [
        'awards/bridge-award for.0 cases/bridge-case（案例 bridge-case）已撤下或已到期，从这里点过去只看到说明',
        'media/bridge-news cases/bridge-case（案例 bridge-case）已撤下或已到期，从这里点过去只看到说明',
      ],
    });
  });

  test('is an error where the page can’t', () => {
    const { errors, warnings } = told({
      organizations: [makeOrganization({ ...gone }), makeOrganization({ id: 'other' })],
      agreements: [makeAgreement({ parties: ['branch', 'other'] })],
      projects: [makeProject({ ...gone })],
      bodies: { 'media/bridge-news': '<Ahead milestone="bridge/completion" baseline="合同工期" />' },
    });
    expect(errors).toContainEqual(
      expect.stringMatching(/^agreements\/pairing parties\.0 organizations\/branch /),
    );
    expect(errors).toContainEqual(
      expect.stringMatching(/^media\/bridge-news milestones\/bridge\/completion /),
    );
    expect(warnings).not.toContainEqual(expect.stringContaining('organizations/branch（'));
  });
});

describe('what expires soon', () => {
  const naming = (expiresAt: string, own?: string) =>
    told({
      cases: [makeCase({ expiresAt })],
      media: [makeMedia({ about: ['cases/bridge-case'], expiresAt: own })],
    });

  test('is told where it is named by what stays', () => {
    expect(naming('2025-01-30')).toEqual({
      errors: [],
      warnings: [
        'media/bridge-news about.0 cases/bridge-case（案例 bridge-case）有效期至2025年1月30日，这里到那以后还指向它',
      ],
    });
    expect(naming('2025-01-30', '2025-02-01').warnings).toHaveLength(1);
  });

  test.each([
    ['2025-01-31', undefined],
    ['2025-01-30', '2025-01-30'],
  ])('is not told earlier, nor where what names it goes too: %s, %s', (expiresAt, own) => {
    expect(naming(expiresAt, own).warnings).toEqual([]);
  });
});
