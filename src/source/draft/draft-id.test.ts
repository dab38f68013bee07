import { describe, expect, test } from 'vitest';
import { ID_PATTERN } from '#schemas/fields.ts';
import { draftId, isUsableId } from './draft-id.ts';

const free = new Set<string>();

describe('an id is spelled from the title', () => {
  test.each([
    ['隧道创建红色工地', 'suidao-chuangjian-hongse-gongdi'],
    ['BIM应用', 'bim-yingyong'],
    ['ＢＩＭ 2.0', 'bim-2-0'],
    ['Café 隧道', 'cafe-suidao'],
  ])('%s: %s', (title, id) => {
    expect(draftId(title, free)).toBe(id);
  });

  test.each([
    '东山隧道工区这样创建红色工地并把爆破数据每周公布',
    '3号线：从结对到联建，女工夜校',
    'a'.repeat(90),
  ])('%s: short and allowed', (title) => {
    const id = draftId(title, free) ?? '';
    expect(id).toMatch(ID_PATTERN);
    expect(id.length).toBeLessThanOrEqual(40);
  });

  test('it is cut after a word', () => {
    const title = '先锋 '.repeat(20);
    expect(draftId(title, free)).toBe('xianfeng-xianfeng-xianfeng-xianfeng');
  });

  test('nothing to spell, no id', () => {
    expect(draftId('！？', free)).toBeUndefined();
  });
});

test('a taken id gets a number', () => {
  expect(draftId('BIM', new Set(['bim']))).toBe('bim-2');
  expect(draftId('BIM', new Set(['bim', 'bim-2', 'other']))).toBe('bim-3');
});

test('a year and index are no ids', () => {
  expect(draftId('2024', free)).toBe('2024-2');
  expect(draftId('index', free)).toBe('index-2');
  expect(['a-b', '3', '2024', 'index', 'A', 'a--b'].map(isUsableId)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
