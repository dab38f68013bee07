import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import type { Problem } from '#domain/problem.ts';
import { plainSchemas } from '#schemas/collections.ts';
import { COLLECTIONS, type CollectionName } from '#schemas/fields.ts';
import { siteSchema } from '#schemas/site.ts';
import { checkFields, fieldName } from './check-fields.ts';
import { readDocument } from './document.ts';

const schemaOf = (name: CollectionName | 'site'): z.ZodType =>
  name === 'site' ? siteSchema : plainSchemas[name];

/** What is said of the fields of a YAML file, missing ones apart. */
function check(name: CollectionName | 'site', yaml: string): Problem[] {
  const problems: Problem[] = [];
  checkFields(readDocument('entry.yaml', yaml), schemaOf(name), problems);
  return problems;
}

const told = (name: CollectionName | 'site', yaml: string) =>
  check(name, yaml)
    .filter((it) => it.message !== '没有填写')
    .map((it) => `${String(it.line)}:${String(it.column)} ${it.field ?? ''} ${it.message}`);

test('accepted fields come back with their defaults, and nothing is said', () => {
  const problems: Problem[] = [];
  const yaml = 'name: 甲公司\nkind: 单位\nsummary: 简介';
  const fields = checkFields(readDocument('entry.yaml', yaml), plainSchemas.organizations, problems);
  expect(fields).toEqual({
    name: '甲公司',
    kind: '单位',
    summary: '简介',
    aliases: [],
    status: 'published',
    units: [],
  });
  expect(problems).toEqual([]);
});

test('broken YAML has been told already', () => {
  expect(check('organizations', 'name: "甲')).toEqual([]);
});

test('an empty file lacks what is required', () => {
  expect(check('organizations', '').map((it) => `${it.field ?? ''} ${it.message}`)).toEqual([
    'name（全称） 没有填写',
    'kind（组织类别） 没有填写',
    'summary（简介） 没有填写',
  ]);
});

describe('each problem has its place, its field with its Chinese name, and says what is wrong', () => {
  test.each<[string, CollectionName | 'site', string, string[]]>([
    ['an unknown field', 'organizations', 'name: 甲\ncolour: 红', ['2:1 colour 有不认识的字段：colour']],
    [
      'two unknown fields, each on its line',
      'activities',
      'counts:\n  members: 3\n  names: 甲\n  phones: 1',
      [
        '3:3 counts.names（参加情况，只写数量） 有不认识的字段：names',
        '4:3 counts.phones（参加情况，只写数量） 有不认识的字段：phones',
      ],
    ],
    [
      'a field that every object seems to have',
      'organizations',
      'constructor: 甲',
      ['1:1 constructor 有不认识的字段：constructor'],
    ],
    [
      'a field that is a prototype',
      'organizations',
      '__proto__: 甲',
      ['1:1 __proto__ 有不认识的字段：__proto__'],
    ],
    ['a word that is not on the list', 'media', 'level: 省', ['1:1 level（媒体级别） 不在可选范围内']],
    ['a number for a text', 'media', 'outlet: 1', ['1:1 outlet（媒体名称） 应当是文字']],
    ['a text for a list', 'media', 'about: projects/bridge', ['1:1 about（报道对象） 应当是列表']],
    ['a list for a text', 'media', 'outlet: [甲]', ['1:1 outlet（媒体名称） 应当是文字']],
    ['a text for fields', 'media', 'archived: 甲', ['1:1 archived（存档） 应当是一组资料']],
    [
      'a text that is too long',
      'media',
      `excerpt: ${'字'.repeat(201)}`,
      ['1:1 excerpt（原文摘录） 不能超过 200 字'],
    ],
    ['an empty text', 'media', 'outlet: " "', ['1:1 outlet（媒体名称） 不能为空']],
    [
      'a list with too few items',
      'agreements',
      'parties: [甲]',
      ['1:11 parties[1]（共建方） 填写得不对', '1:1 parties（共建方） 共建至少有两方'],
    ],
    [
      'an item of a list, counted from 1',
      'media',
      'about:\n  - projects/bridge\n  - 甲',
      ['3:5 about[2]（报道对象） 填写得不对'],
    ],
    ['a date that is none', 'media', 'date: "2024-02-30"', ['1:1 date（刊发日期） 填写得不对']],
    [
      'a number that is not whole',
      'activities',
      'counts: { workers: 1.5 }',
      ['1:11 counts.workers（工人人数） 请写整数'],
    ],
    [
      'a number that is negative',
      'activities',
      'counts: { workers: -1 }',
      ['1:11 counts.workers（工人人数） 不能为负'],
    ],
    [
      'a field deep inside',
      'projects',
      'milestones:\n  - baselines:\n      - date: 甲',
      [
        '3:9 milestones[1].baselines[1].date（基准日期） 日期请写成带引号的 "2024-03-21"（年-月-日，且当天存在）',
      ],
    ],
    [
      'neither form of an actual date',
      'projects',
      'milestones:\n  - actual: { masked: false }',
      [
        '2:5 milestones[1].actual（实际日期） 实际日期请写成带引号的 "2024-03-21"，或写 masked: true 并给出 order',
      ],
    ],
    ['neither true nor false', 'site', 'demo: "yes"', ['1:1 demo（演示数据） 请写 true 或 false']],
    [
      'a web address',
      'site',
      'url: www.brand.example',
      ['1:1 url（网站地址） 填写得不对', '1:1 url（网站地址） 网站地址请以 / 结尾'],
    ],
    [
      'an e-mail address',
      'site',
      'contact: { department: 甲, email: 乙 }',
      ['1:27 contact.email（联系方式） 填写得不对'],
    ],
  ])('%s', (_, name, yaml, problems) => {
    expect(told(name, yaml)).toEqual(problems);
  });
});

test('what a number excludes is not asked for: a milestone and a value need no unit besides', () => {
  const yaml =
    'outcomes:\n  - label: 竣工\n    milestone: bridge/completion\n    baseline: 合同工期\n    value: 101';
  const [problem, ...others] = check('cases', yaml).filter((it) => it.message !== '没有填写');
  expect(problem).toMatchObject({ line: 5, remedy: '已指定里程碑，数值由日期计算：请删去 value' });
  expect(others).toEqual([]);
});

test.each([...COLLECTIONS, 'site'] as const)('whatever is written in %s, the answer is Chinese', (name) => {
  const values = [
    'null',
    '1',
    '1.5',
    '.nan',
    '""',
    '甲',
    'true',
    '[]',
    '[1]',
    '[甲]',
    '[[]]',
    '{}',
    '{ a: 1 }',
  ];
  const nested = ['[{}]', '[{ a: 1 }]', '{ masked: true }', `"${'甲'.repeat(2000)}"`];
  const { shape } = schemaOf(name) as z.ZodObject;
  for (const field of Object.keys(shape)) {
    for (const value of [...values, ...nested]) {
      for (const { message, remedy } of check(name, `${field}: ${value}`)) {
        expect(message).toMatch(/[\u4e00-\u9fff]/);
        expect(remedy).toMatch(/请/);
        expect(`${message}${remedy}`).not.toMatch(
          /invalid|expected|received|required|undefined|\[object|NaN/i,
        );
      }
    }
  }
});

test.each<[CollectionName, string, string]>([
  ['media', 'outlet: ""', '请填写媒体名称'],
  ['media', 'outlet: " "', '请填写媒体名称'],
  ['media', 'headline: ""', '请填写原标题，一字不改'],
  ['media', 'outlet:', '请填写媒体名称；用不到的字段请删去整行'],
  ['cases', 'keywords: [""]', '请填写关键词'],
  ['cases', 'photos: [{ alt: "" }]', '请填写替代文字'],
])('of an empty text it is told what to fill in: %s, %s', (name, yaml, remedy) => {
  expect(check(name, yaml).map((it) => it.remedy)).toContain(remedy);
});

test.each([
  [['milestones', 0, 'baselines', 1, 'date'], 'milestones[1].baselines[2].date（基准日期）'],
  [['photos', 2, 'credit'], 'photos[3].credit（图片来源）'],
  [['units', 0, 'nothing'], 'units[1].nothing（参建单位）'],
  [['nothing'], 'nothing'],
  [['toString'], 'toString'],
  [[], ''],
])('the field at %j is called %s', (path, name) => {
  expect(fieldName(plainSchemas.projects, path)).toBe(name);
});
