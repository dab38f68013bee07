import { describe, expect, test } from 'vitest';
import { hitsOf } from '#testing/lint.ts';
import { masks } from './l17-masks.ts';

const LIST = [
  { key: 'company', label: '××公司', kind: '单位' as const, instead: ['城建公司', '城建公司本部'] },
  { key: 'bridge', label: '××大桥', kind: '项目' as const, instead: [] },
];
const said = (text: string) => hitsOf(masks, { paragraph: text }, { context: { masks: LIST } });

describe('a mask that is none', () => {
  test.each([
    ['由XX公司承建。', 'XX'],
    ['由XXX公司承建。', 'XXX'],
    ['由xx项目部承建。', 'xx'],
    ['由ＸＸ公司承建。', 'ＸＸ'],
    ['20XX年开工。', 'XX'],
    ['由**公司承建。', '**'],
    ['由＊＊公司承建。', '＊＊'],
    ['由某某公司承建。', '某某'],
    ['由○○公司承建。', '○○'],
    ['由□□公司承建。', '□□'],
    ['由×单位承建。', '×'],
    ['由×××公司承建。', '×××'],
    ['××××年开工。', '××××'],
    ['X年X月开工。', 'X年X月'],
  ])('%s', (text, mask) => {
    expect(said(text)).toHaveLength(1);
    expect(said(text)[0]).toContain(`“${mask}”不是规定的遮名写法`);
  });
});

test.each([
  '工装XXL号，型号XX-3A，MAXX公司产品，HTTP 4XX错误。',
  '某一天，某些单位，若干项目，某公司。',
  '每块3×4米，面积等于长×宽，10m×5m，单价×数量。',
  '二○○八年开工。',
  '□是 □否',
  '**重点内容**是安全。',
  '由××公司建设××大桥。',
  '××公司项目部和××大桥工地。',
])('“%s” is right', (text) => {
  expect(said(text)).toEqual([]);
});

test('a mask of no label is told with its place', () => {
  expect(said('由××公司和××集团承建。')).toEqual([
    expect.stringContaining('1:7 “×公司和××集团承建。”里的“××”没有登记'),
  ]);
});

test('a word that the label stands for is told once, the longest of them', () => {
  expect(said('城建公司本部和城建公司。')).toEqual(
    ['1:1 “城建公司本部”的公开称谓是“××公司”', '1:8 “城建公司”的公开称谓是“××公司”'].toSorted(),
  );
});

test('without a list only pages of the site are held against it', () => {
  const kind = (it: 'entry' | 'text') =>
    hitsOf(masks, { paragraph: '由××公司承建。' }, { page: { kind: it } });
  expect(kind('entry')).toHaveLength(1);
  expect(kind('text')).toEqual([]);
});

test('a quoted headline keeps its masks', () => {
  expect(hitsOf(masks, { verbatim: 'XX公司开展共建' })).toEqual([]);
});
