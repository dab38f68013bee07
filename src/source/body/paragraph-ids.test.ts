import { describe, expect, test } from 'vitest';
import type { BodyPart } from '#domain/body.ts';
import { compileBody } from './compile.ts';

/** Every id of a text's paragraphs and list items, in order. */
function ids(mdx: string): string[] {
  return [...html(mdx).matchAll(/<(?:p|li) id="([^"]+)"/g)].map((it) => String(it[1]));
}

function html(mdx: string): string {
  const { body, refusals } = compileBody(mdx);
  expect(refusals).toEqual([]);
  const join = (part: BodyPart): string =>
    typeof part === 'string' ? part : part.children.map(join).join('');
  return body.parts.map(join).join('');
}

const refusals = (mdx: string) =>
  compileBody(mdx).refusals.map((it) => `${it.line}:${it.column} ${it.message}`);

const DUTY = '项目党支部把责任区划到班组，每个责任区挂一张责任卡，写明谁负责、管哪一段、多久查一次。';
const CHECK = '责任卡每周核对一次，核对结果贴在现场，由值班的支部委员签字，发现问题当天整改。';
const [dutyId = ''] = ids(DUTY);

describe('the id of a paragraph', () => {
  test('is of two halves, in characters that spell nothing', () => {
    expect(dutyId).toMatch(/^p-[cdfghklnpqrvwyz23579]{4}-[cdfghklnpqrvwyz23579]{4}$/);
  });

  test.each([
    ['a paragraph is written above', `${CHECK}\n\n${DUTY}`],
    ['a heading stands above', `## 做法\n\n### 分区\n\n${DUTY}`],
    ['a paragraph below is changed', `${DUTY}\n\n${CHECK}`],
    ['a word in its middle is corrected', DUTY.replace('挂一张', '挂出一张')],
    ['its punctuation is corrected', DUTY.replaceAll('，', ',').replace('。', '；')],
    ['words of it are set in marks', DUTY.replace('责任区', '**责任区**').replace('班组', '[班组](cases/a)')],
    ['its lines are broken elsewhere', DUTY.replace('班组，', '班组，\n')],
    ['a note is added', `${DUTY}[^1]\n\n[^1]: 注`],
    ['it becomes the item of a list', `- ${DUTY}\n- ${CHECK}`],
    ['it becomes the item of a wide list', `- ${DUTY}\n\n- ${CHECK}`],
    ['it is quoted', `> ${DUTY}`],
    ['it stands in an aside', `<Aside title="经验">\n\n${DUTY}\n\n</Aside>`],
    ['it stands in an aside of one line', `<Aside title="经验">${DUTY}</Aside>`],
    ['a comment is written before it', `{/* 待核 */}\n\n${DUTY}`],
  ])('stays when %s', (_, mdx) => {
    expect(ids(mdx)).toContain(dutyId);
  });

  test('does not depend on the number that a component puts in', () => {
    const text = (baseline: string) =>
      `桥梁合龙较计划<Ahead milestone="bridge/completion" baseline="${baseline}" />，创下纪录。`;
    expect(ids(text('合同工期'))).toEqual(ids(text('原计划')));
  });

  test.each([
    ['first', DUTY.replace('项目党支部', '项目党总支'), 2],
    ['last', DUTY.replace('多久查一次', '隔多久查一次'), 1],
  ])('keeps its other half when a word of the %s sentence is corrected', (_, mdx, kept) => {
    const [now = ''] = ids(mdx);
    const before = dutyId.split('-');
    const after = now.split('-');
    expect(after[kept]).toBe(before[kept]);
    expect(now).not.toBe(dutyId);
  });

  test('tells paragraphs alike apart', () => {
    expect(ids(`${DUTY}\n\n${DUTY}\n\n- ${DUTY}`)).toEqual([dutyId, `${dutyId}-2`, `${dutyId}-3`]);
  });

  test('is the item’s where it opens one, and its own where it follows', () => {
    expect(html('- 甲\n\n  乙\n- 丙\n  - 丁').match(/<\w+ id/g)).toEqual([
      '<li id',
      '<p id',
      '<li id',
      '<li id',
    ]);
  });

  test('comes to neither cells nor notes', () => {
    expect(ids('| 甲 |\n| - |\n| 乙 |')).toEqual([]);
    expect(ids('甲[^1]\n\n[^1]: 乙').map((it) => it.slice(0, 2))).toEqual(['p-', 'no']);
  });

  test('is there for a paragraph without letters', () => {
    expect(ids('……\n\n！')).toHaveLength(2);
  });
});

describe('an editor may choose it, in a comment', () => {
  test.each([
    ['in a block above', `{/* id: duty-card */}\n\n${DUTY}`],
    ['in the line above', `{/* id: duty-card */}\n${DUTY}`],
    ['at its beginning', `{/* id: duty-card */}${DUTY}`],
    ['in an item', `- {/* id: duty-card */}${DUTY}`],
    ['in a quotation', `> {/* id: duty-card */} ${DUTY}`],
    ['before another comment', `{/* id: duty-card */}\n\n{/* lint-ignore L09 讲话原文 */}\n\n${DUTY}`],
  ])('%s', (_, mdx) => {
    expect(ids(mdx)).toEqual(['duty-card']);
  });

  test('so that a rewritten paragraph keeps the address it was quoted by', () => {
    expect(ids(`{/* id: ${dutyId} */}\n\n${CHECK}\n\n${DUTY}`)).toEqual([dutyId, `${dutyId}-2`]);
  });

  test('and links of the page may lead to it', () => {
    expect(refusals(`[看这里](#duty-card)\n\n{/* id: duty-card */}\n\n${DUTY}`)).toEqual([]);
  });

  test.each([
    ['{/* id: 责任卡 */}\n\n甲', '1:1 固定地址“责任卡”的写法不对'],
    ['{/* id：duty_card */}\n\n甲', '1:1 固定地址“duty_card”的写法不对'],
    ['{/* id: */}\n\n甲', '1:1 固定地址“”的写法不对'],
    ['{/* id: Duty */}\n\n## 甲', '1:1 固定地址“Duty”的写法不对'],
    ['{/* id: zones */}\n\n甲', '1:1 固定地址“zones”已被占用'],
    ['{/* id: note-1 */}\n\n甲', '1:1 固定地址“note-1”已被占用'],
    ['{/* id: practice */}\n\n甲\n\n## 做法', '1:1 固定地址“practice”已被占用'],
    ['{/* id: a */}\n\n甲\n\n{/* id: a */}\n\n乙', '5:1 固定地址“a”已被占用'],
    ['{/* id: a */}\n\n{/* id: b */}\n\n甲', '3:1 同一段有两个固定地址：“a”和“b”'],
    ['{/* id: a */}\n\n- 甲', '1:1 固定地址“a”后面不是标题，也不是段落'],
    ['{/* id: a */}\n\n<Photo id="b" />', '1:1 固定地址“a”后面不是标题，也不是段落'],
    ['{/* id: a */}', '1:1 固定地址“a”后面不是标题，也不是段落'],
    ['甲{/* id: a */}乙', '1:2 固定地址“a”后面不是标题，也不是段落'],
  ])('%j is refused: %s', (mdx, message) => {
    expect(refusals(mdx)).toEqual([message]);
  });
});
