import { describe, expect, test } from 'vitest';
import { milestonesOf } from '#domain/relations.ts';
import {
  type Fields,
  makeCase,
  makeContent,
  makeLibrary,
  makeProject,
  makeSite,
  milestoneFields,
} from '#testing/content.ts';
import { caseView } from './case.ts';
import { caseEmbed, milestoneEmbed } from './embed.ts';

const late = { id: 'late', actual: '2024-08-01', reason: '汛期停工' };

function embedOf(fields: Parameters<typeof milestoneFields>[0] = {}) {
  const content = makeContent({ projects: [makeProject({ milestones: [milestoneFields(fields)] })] });
  const [milestone] = milestonesOf(content);
  if (!milestone) throw new Error('no milestone');
  return milestoneEmbed(milestone, content);
}

const cardWith = (outcomes: NonNullable<Fields<'cases'>['outcomes']>) => {
  const projects = [makeProject({ milestones: [milestoneFields({}), milestoneFields(late)] })];
  return caseEmbed(makeCase({ outcomes }), makeContent({ projects }));
};

describe('the card of a milestone', () => {
  test('says its number with the baseline, when it was, its other numbers, and whose it is', () => {
    expect(embedOf()).toEqual({
      documentTitle: '项目 bridge：全桥竣工',
      description: '“项目 bridge：全桥竣工”的卡片，供其他网页嵌入。来源：示例党建品牌。',
      label: '项目 bridge · 竣工',
      title: '全桥竣工',
      href: '/projects/bridge/milestones/completion/',
      link: '阅读全文',
      figures: [{ state: 'early', lead: '较合同工期提前', value: '101', unit: '天' }],
      date: { text: '2024年3月21日', iso: '2024-03-21' },
      others: [expect.objectContaining({ sentence: '较原计划提前45天' })],
      source: '来源：示例党建品牌',
      updated: { text: '2024年5月6日', iso: '2024-05-06' },
    });
  });

  test.each([
    ['2024-08-01', { state: 'late', lead: '较合同工期滞后', value: '32', unit: '天' }],
    ['2024-06-30', { state: 'on-time', lead: '与合同工期一致', value: '按期' }],
  ])('says late and on time as plainly as early: %s', (actual, figure) => {
    expect(embedOf({ actual, reason: '汛期停工' }).figures).toEqual([figure]);
  });

  test('says in a line why it was late, by whichever baseline, and otherwise nothing', () => {
    const reason = `汛期停工。${'桩基遇到溶洞，补勘和注浆占用了枯水期。'.repeat(3)}`;
    expect(embedOf({ actual: '2024-08-01', reason: '汛期停工' }).reason).toBe('原因：汛期停工');
    expect(embedOf({ actual: '2024-06-01', reason }).reason).toBe(
      '原因：汛期停工。桩基遇到溶洞，补勘和注浆占用了枯水期。桩基遇到溶洞…',
    );
    expect(embedOf({ reason }).reason).toBeUndefined();
  });

  test('says what was only declared, and gives no date that may not be told', () => {
    const masked = {
      masked: true as const,
      order: 1,
      declared: [{ baseline: '合同工期' as const, days: 12 }],
    };
    const view = embedOf({ actual: masked });
    expect(view.figures).toEqual([
      { state: 'early', lead: '较合同工期提前', value: '12', unit: '天', note: '据申报材料' },
    ]);
    expect(view.date).toEqual({ text: '日期未公开' });
  });

  test('that is not reached says when it is due, and no number', () => {
    expect(embedOf({ actual: undefined })).toMatchObject({
      text: '合同工期 2024年6月30日',
      figures: [],
      date: { text: '进行中' },
    });
  });
});

describe('the card of a case', () => {
  test('says its outcomes as the page does', () => {
    const entry = makeCase({
      outcomes: [
        { label: '全桥竣工', milestone: 'bridge/completion', baseline: '合同工期' },
        { label: '服务群众', value: 1200, unit: '人次' },
      ],
    });
    const library = makeLibrary();
    const view = caseEmbed(entry, library.content);
    expect(view).toMatchObject({ label: '攻坚', title: '案例 bridge-case', href: '/cases/bridge-case/' });
    expect(view.figures).toEqual([
      {
        state: 'early',
        lead: '全桥竣工',
        word: '提前',
        value: '101',
        unit: '天',
        note: '较合同工期提前101天',
      },
      { lead: '服务群众', value: '1,200', unit: '人次', note: '依据：自报' },
    ]);
    const onPage = caseView(entry, library).outcomes.map((it) => it.figure?.value);
    expect(view.figures.map((it) => it.value)).toEqual(onPage);
  });

  test('leaves out outcomes after the third and says how many, but never what is late', () => {
    const view = cardWith([
      { label: '一' },
      { label: '二' },
      { label: '三' },
      { label: '晚了', milestone: 'bridge/late', baseline: '合同工期' },
    ]);
    expect(view.figures.map((it) => it.lead)).toEqual(['一', '二', '晚了']);
    expect(view.figures.at(-1)).toMatchObject({ state: 'late', word: '滞后', value: '32' });
    expect(view.note).toBe('另有1项成效，见全文');
    expect(cardWith([{ label: '一' }]).note).toBeUndefined();
  });

  test('has no more of the summary than fits', () => {
    const entry = makeCase({ summary: '大桥提前建成。'.repeat(40) });
    const { text = '' } = caseEmbed(entry, makeContent({ site: makeSite() }));
    expect([...text].length).toBeLessThanOrEqual(64);
  });
});

test('the card of a draft says so', () => {
  const content = makeContent({ cases: [makeCase({ status: 'draft' })] });
  expect(caseEmbed(makeCase({ status: 'draft' }), content).pending).toBe('草稿，尚未发布。');
});
