import { expect, test } from 'vitest';
import { makeLintContext, makeLintPage } from '#testing/lint.ts';
import { ignoresIn } from './ignore.ts';
import { lint } from './lint.ts';
import { type LintRule, matches, ownTexts } from './rule.ts';

const noCats: LintRule = {
  id: 'L90',
  severity: '错误',
  says: '不写猫',
  basis: '编辑惯例',
  ignorable: true,
  check: (page) => matches(ownTexts(page), /猫/g, () => ['写了猫', '请写狗']),
};
const noDogs: LintRule = { ...noCats, id: 'L91', ignorable: false };

function told(mdx: string): string[] {
  const page = makeLintPage(mdx, { ignores: ignoresIn(mdx) });
  return lint([page], [noCats, noDogs], makeLintContext())
    .filter((it) => it.rule.id !== 'L91')
    .map(({ at, rule, message }) => `${String(at.line)} ${rule.id} ${rule.severity} ${message}`);
}

test('every place is found, with its line', () => {
  expect(told('一只猫。\n\n两只猫和猫。')).toEqual([
    '1 L90 错误 写了猫',
    '3 L90 错误 写了猫',
    '3 L90 错误 写了猫',
  ]);
});

test('findings come by place, an error before a warning', () => {
  const cats: LintRule = { ...noCats, severity: '提醒' };
  const dogs: LintRule = {
    ...noDogs,
    check: (page) => matches(ownTexts(page), /[猫狗]/g, () => ['写了', '']),
  };
  const found = lint([makeLintPage('一只猫，一只狗。\n\n又一只猫。')], [cats, dogs], makeLintContext());
  expect(found.map(({ at, rule }) => `${String(at.line)}:${String(at.column)} ${rule.severity}`)).toEqual([
    '1:3 错误',
    '1:3 提醒',
    '1:7 错误',
    '3:4 错误',
    '3:4 提醒',
  ]);
});

test('an exception with a reason speaks of the paragraph below it and of no other', () => {
  expect(told('{/* lint-ignore L90 品牌名 */}\n\n一只猫。\n又一只猫。\n\n第三只猫。')).toEqual([
    '6 L90 错误 写了猫',
  ]);
});

test.each([
  [
    'without a reason',
    '{/* lint-ignore L90 */}\n\n猫。',
    ['3 L90 错误 写了猫', '1 L00 错误 lint-ignore 没有写理由'],
  ],
  [
    'without need',
    '{/* lint-ignore L90 品牌名 */}\n\n狗。',
    ['1 L00 提醒 这里没有 L90 说的问题，lint-ignore 是多余的'],
  ],
  [
    'of no rule',
    '{/* lint-ignore L99 品牌名 */}\n\n狗。',
    ['1 L00 错误 lint-ignore 后面的规则编号“L99”不存在'],
  ],
  ['of a rule without exceptions', '{/* lint-ignore L91 品牌名 */}\n\n狗。', ['1 L00 错误 L91 不能忽略']],
])('an exception %s is told', (_, mdx, expected) => {
  expect(told(mdx)).toEqual(expected);
});

test.each([
  [
    '# lint-ignore L11 引用文件原文\nsummary: 甲',
    { rule: 'L11', reason: '引用文件原文', line: 1, from: 2, to: 2 },
  ],
  [
    'a: 1\n  # lint-ignore L11 原文\n  b: 2\n  c: 3',
    { rule: 'L11', reason: '原文', line: 2, from: 3, to: 3 },
  ],
  [
    '{/* lint-ignore L11 原文 */}\n{/* lint-ignore L12 有据 */}\n\n甲\n乙\n\n丙',
    { rule: 'L11', reason: '原文', line: 1, from: 4, to: 5 },
  ],
])('%s', (source, expected) => {
  expect(ignoresIn(source)[0]).toEqual(expected);
});

test('words about lint-ignore are no exception', () => {
  expect(ignoresIn('写 lint-ignore L90 即可\n`{/* lint-ignore L90 理由 */}`')).toEqual([]);
});
