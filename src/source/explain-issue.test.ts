import { expect, test } from 'vitest';
import { z } from 'zod';
import { explainIssue } from './explain-issue.ts';

/** What is said of the first thing a schema finds wrong in a value. */
function explain(schema: z.ZodType, value: unknown, title?: string) {
  const [issue] = schema.safeParse(value, { reportInput: true }).error?.issues ?? [];
  return issue && explainIssue(issue, title);
}

const line = z.string().min(1, '不能为空').max(3, '不能超过 3 字');

test.each<[string, z.ZodType, unknown, string, string]>([
  [
    'unknown fields',
    z.strictObject({}),
    { a: 1, b: 2 },
    '有不认识的字段：a、b',
    '请检查字段名是否写错；不需要的字段请删去',
  ],
  ['a word off the list', z.enum(['红', '黄']), '蓝', '不在可选范围内', '请从这些里选一个：红、黄'],
  ['no word of the list', z.enum(['红', '黄']), undefined, '没有填写', '请从这些里选一个：红、黄'],
  ['a missing text', line, undefined, '没有填写', '请补上文字'],
  ['an empty field', line, null, '没有填写', '请补上文字；用不到的字段请删去整行'],
  ['a missing list', z.array(line), undefined, '没有填写', '请补上列表'],
  ['missing fields', z.strictObject({}), undefined, '没有填写', '请补上一组资料'],
  ['a missing date, with its own words', z.string('日期请加引号'), undefined, '没有填写', '日期请加引号'],
  ['a number for a text', line, 1, '应当是文字', '请写成文字；数字或日期请加英文引号'],
  [
    'a number for a date, with its own words',
    z.string('日期请加引号'),
    1,
    '日期请加引号',
    '请写成文字；数字或日期请加英文引号',
  ],
  ['a text for a number', z.number(), '甲', '应当是数字', '请只写数字，不加引号和单位'],
  ['a broken number', z.number().int(), 1.5, '应当是整数', '请只写整数，不加引号、小数和单位'],
  ['a text for a switch', z.boolean(), '是', '应当是 true 或 false', '请写 true 或 false，不加引号'],
  ['a text for a list', z.array(line), '甲', '应当是列表', '请一行写一个，每行以“- ”开头'],
  [
    'a text for fields',
    z.strictObject({}),
    '甲',
    '应当是一组资料',
    '请按写作指南里的样例，分行写出下一层的字段',
  ],
  ['another kind of value', z.map(line, line), '甲', '应当是别的内容', '请对照写作指南里的样例改正'],
  ['a text that is too long', line, '四个汉字', '不能超过 3 字', '请照此改正'],
  ['a message that is a request', z.string().regex(/^a$/, '请写 a'), 'b', '填写得不对', '请写 a'],
  [
    'a message that ends in a request',
    z.string().regex(/^a$/, '写错了：请写 a'),
    'b',
    '填写得不对',
    '写错了：请写 a',
  ],
  ['a message without Chinese', z.string().regex(/^a$/), 'b', '填写得不对', '请照此改正'],
  ['a check of its own', z.string().refine(() => false, '当天不存在'), 'b', '当天不存在', '请照此改正'],
  [
    'none of several forms',
    z.union([line, z.number()], '请写文字或数字'),
    [],
    '填写得不对',
    '请写文字或数字',
  ],
  [
    'a kind of issue that no schema here makes',
    z.number().multipleOf(2),
    3,
    '填写得不对',
    '请对照写作指南里的样例改正',
  ],
  ['a text of nothing', line, '', '不能为空', '请补上文字'],
])('%s', (_, schema, value, message, remedy) => {
  expect(explain(schema, value)).toEqual({ message, remedy });
});

test.each([
  ['', '不能为空', '请填写媒体名称'],
  [undefined, '没有填写', '请填写媒体名称'],
  [null, '没有填写', '请填写媒体名称；用不到的字段请删去整行'],
  ['四个汉字', '不能超过 3 字', '请照此改正'],
])('of a text that is %j the field is named where it is to be filled in', (value, message, remedy) => {
  expect(explain(line, value, '媒体名称')).toEqual({ message, remedy });
});
