import { describe, expect, test } from 'vitest';
import {
  makeAward,
  makeCase,
  makeLibrary,
  makeMedia,
  makeProject,
  makeSite,
  milestoneFields,
  withBody,
} from '#testing/content.ts';
import { CASE_BODY } from '#testing/inspection.ts';
import { caseView } from './case.ts';

type Lists = NonNullable<Parameters<typeof makeLibrary>[0]>;

const view = (fields: Parameters<typeof makeCase>[0] = {}, lists: Lists = {}) => {
  const entry = withBody(makeCase(fields), CASE_BODY);
  return caseView(entry, makeLibrary({ cases: [entry], ...lists }));
};

/** The values of a fact, by its term. */
const fact = (shown: ReturnType<typeof view>, term: string) =>
  shown.facts.find((it) => it.term === term)?.values;

describe('outcomes', () => {
  const outcome = (fields: object, lists?: Lists) =>
    view({ outcomes: [{ label: '甲', ...fields }] }, lists).outcomes[0];
  const ofMilestone = { milestone: 'bridge/completion', baseline: '合同工期' };

  test('of a milestone are computed from its dates and lead there', () => {
    expect(outcome(ofMilestone)).toMatchObject({
      figure: { value: '101', unit: '天' },
      variance: { sentence: '较合同工期提前101天' },
      href: '/projects/bridge/milestones/completion/',
    });
  });

  test('of a late milestone tell the delay', () => {
    const projects = [makeProject({ milestones: [milestoneFields({ actual: '2024-07-12' })] })];
    expect(outcome(ofMilestone, { projects })).toMatchObject({
      figure: { value: '12', unit: '天' },
      variance: { state: 'late', word: '滞后' },
    });
  });

  test('that are typed show their number and unit', () => {
    expect(outcome({ value: 12345.5, unit: '吨' })).toMatchObject({
      figure: { value: '12,345.5', unit: '吨' },
    });
    expect(outcome({ value: 0, unit: '起' })).toMatchObject({ figure: { value: '0', unit: '起' } });
  });

  test('without a number show none', () => {
    expect(outcome({})).not.toHaveProperty('figure');
  });

  test('are graded by the strongest of their own evidence and their milestone’s', () => {
    const projects = [
      makeProject({ milestones: [milestoneFields({ evidence: [{ grade: '文件', text: '竣工报告' }] })] }),
    ];
    const evidence = [{ grade: '媒体报道', text: '报道', media: 'bridge-news' }];
    expect(outcome({ evidence })?.grade).toBe('媒体报道');
    expect(outcome({ ...ofMilestone, evidence }, { projects })).toMatchObject({
      grade: '文件',
      evidence: [{ text: '报道', href: '/media/bridge-news/' }, { text: '竣工报告' }],
    });
    expect(outcome({})?.grade).toBe('自报');
  });
});

test('the contents list the outcomes, the headings of the text and what can be copied', () => {
  const entry = withBody(
    makeCase({ transfer: ['有联建平台'] }),
    '## 背景\n\n### 甲\n\n#### 乙\n\n## 做法\n\n## 成效',
  );
  expect(caseView(entry, makeLibrary({ cases: [entry] })).toc.map((it) => it.id)).toEqual([
    'outcomes',
    'background',
    'background-1',
    'practice',
    'results',
    'transfer',
  ]);
  expect(view().toc.map((it) => it.id)).not.toContain('transfer');
});

describe('facts', () => {
  test('lead to the project, the branch and the theme', () => {
    const shown = view({ keywords: ['桥梁', '联建'] });
    expect(fact(shown, '实施时间')).toEqual([{ text: '2022年7月至2024年3月' }]);
    expect(fact(shown, '所在项目')).toEqual([{ text: '项目 bridge', href: '/projects/bridge/' }]);
    expect(fact(shown, '党组织')).toEqual([{ text: '组织 branch', href: '/organizations/branch/' }]);
    expect(fact(shown, '主题')).toEqual([{ text: '攻坚', href: '/cases/theme/progress/' }]);
    expect(fact(shown, '关键词')).toEqual([{ text: '桥梁、联建' }]);
  });

  test('are empty where there is nothing to tell', () => {
    const shown = view({ theme: 'gone' }, { site: makeSite() });
    expect(fact(shown, '主题')).toEqual([]);
    expect(fact(shown, '关键词')).toEqual([]);
    expect(shown.label).toBe('典型案例');
  });
});

describe('related', () => {
  const related = (shown: ReturnType<typeof view>, title: string) =>
    shown.related.find((it) => it.title === title)?.cards.map((it) => it.href);

  test('milestones, reports, awards and other cases of the project, never the case itself', () => {
    const others = [1, 2, 3, 4, 5].map((n) =>
      makeCase({ id: `other-${String(n)}`, published: `2024-06-0${String(n)}` }),
    );
    const shown = view(
      {},
      {
        cases: [makeCase(), ...others],
        media: [makeMedia({ about: ['cases/bridge-case'] }), makeMedia({ id: 'draft', status: 'draft' })],
        awards: [makeAward({ for: ['cases/bridge-case'] })],
      },
    );
    expect(related(shown, '相关里程碑')).toEqual(['/projects/bridge/milestones/completion/']);
    expect(related(shown, '媒体报道')).toEqual(['/media/bridge-news/']);
    expect(related(shown, '所获荣誉')).toEqual(['/awards/bridge-award/']);
    expect(related(shown, '相关案例')).toEqual([5, 4, 3, 2].map((n) => `/cases/other-${String(n)}/`));
  });
});
