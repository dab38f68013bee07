import { describe, expect, test } from 'vitest';
import { makeCase, makeLibrary, makeProject, makeSite, milestoneFields, withBody } from '#testing/content.ts';
import { caseDocument } from './case-document.ts';

type Lists = NonNullable<Parameters<typeof makeLibrary>[0]>;

const ORIGIN = new URL('https://brand.example/party/');

const documentOf = (fields: Parameters<typeof makeCase>[0] = {}, text = '甲', lists: Lists = {}) => {
  const entry = withBody(makeCase(fields), text);
  return caseDocument(entry, makeLibrary({ cases: [entry], ...lists }), ORIGIN);
};

test('opens with who applies, then the facts of the page, without what is not known', () => {
  const { facts } = documentOf({ keywords: [], theme: 'gone' });
  expect(facts.map((it) => it.term)).toEqual(['申报单位', '实施时间', '所在项目', '党组织']);
  expect(facts[0]?.text).toBe(makeSite().owner.name);
  expect(facts[2]?.text).toBe('项目 bridge');
});

test('several projects stand in one cell', () => {
  const projects = [makeProject({ id: 'a', name: '甲桥' }), makeProject({ id: 'b', name: '乙桥' })];
  const { facts } = documentOf({ projects: ['a', 'b'] }, '甲', { projects });
  expect(facts.find((it) => it.term === '所在项目')?.text).toBe('甲桥、乙桥');
});

test('numbers go on from the text to what the document adds', () => {
  const written = documentOf({ transfer: ['乙'] }, '## 一、背景\n\n甲\n\n## 二、做法\n\n乙');
  expect([written.outcomesTitle, written.transferTitle]).toEqual(['三、成效一览', '四、可复制条件']);
  const plain = documentOf({}, '## 背景\n\n甲');
  expect(JSON.stringify(plain.body)).toContain('>一、背景</h2>');
  expect(plain.outcomesTitle).toBe('二、成效一览');
});

describe('outcomes', () => {
  const row = (outcome: object, lists?: Lists) =>
    documentOf({ outcomes: [{ label: '甲', ...outcome }] }, '甲', lists).outcomes[0];

  test('that are typed have their unit and their evidence with its grade', () => {
    expect(row({ value: 1200, unit: '人次', evidence: [{ grade: '自报', text: '登记表' }] })).toEqual({
      label: '甲',
      value: '1,200人次',
      evidence: ['登记表（自报）'],
    });
  });

  test('of a milestone name what they are measured by, and say when the number was only declared', () => {
    const ofMilestone = { milestone: 'bridge/completion', baseline: '合同工期' };
    expect(row(ofMilestone)?.value).toBe('较合同工期提前101天');
    const projects = [
      makeProject({
        milestones: [
          milestoneFields({
            actual: { masked: true, order: 1, declared: [{ baseline: '合同工期', days: 22 }] },
          }),
        ],
      }),
    ];
    expect(row(ofMilestone, { projects })?.value).toBe('较合同工期提前22天（据申报材料）');
  });

  test('without a number say so', () => {
    expect(row({})?.value).toBe('—');
  });
});

test('pictures are fetched at once, wherever they stand', () => {
  const photo = (id: string) => ({
    id,
    file: `./${id}.png`,
    alt: '图中所见',
    caption: '说明',
    credit: '来源',
    people: 'none' as const,
  });
  const { body } = documentOf(
    { photos: [photo('a'), photo('b')] },
    '<Photo id="a" />\n\n<Aside title="乙">\n\n<Photo id="b" />\n\n</Aside>',
  );
  expect(JSON.stringify(body).match(/"eager":true/g)).toHaveLength(2);
});

test('is of the day of the last change, and gives the whole address of the page it is of', () => {
  const shown = documentOf({ published: '2024-05-06', updated: '2024-06-07' });
  expect(shown.version).toBe('2024年6月7日');
  expect(shown.url).toBe('https://brand.example/cases/bridge-case/');
  expect(documentOf({ published: '2024-05-06' }).version).toBe('2024年5月6日');
});
