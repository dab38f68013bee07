import { describe, expect, test } from 'vitest';
import { hitsOf } from '#testing/lint.ts';
import { secrecy } from './l20-secrecy.ts';

describe('a mark of what is not public', () => {
  test.each([
    '秘密★1年',
    '机密★',
    '秘　密★3年',
    '绝 密★',
    '机 密',
    '秘　密★3年。本材料供学习使用。',
    '内 部 资 料',
    '依据×密〔2024〕3号文件开工。',
    '澜建密发〔2024〕12号',
    '绝密',
    '机密 20年',
    '【机密】关于工期的通知',
    '关于工期的通知（秘密）',
    '澜建发〔2024〕3号（本件密级，机密）',
    '密级：机密',
    '核心商密▲',
    '内部资料',
    '内部资料，注意保存',
    '内部文件 不得外传',
    '（内部资料）',
    '（会议内部资料）',
    '注意保存',
    '不得外传！',
    '本资料为内部资料。',
    '本文件不得外传。',
    '此件仅供内部使用。',
    '管线资料为机密级，由设计单位提供。',
    '设防标准见绝密文件。',
    '据公司内部资料显示，工期提前。',
  ])('%s', (text) => {
    expect(hitsOf(secrecy, { paragraph: text })).toHaveLength(1);
    expect(hitsOf(secrecy, { verbatim: text })).toHaveLength(1);
  });

  test('in a source the bare words are one', () => {
    expect(hitsOf(secrecy, { field: '集团内部资料' })).toHaveLength(1);
    expect(hitsOf(secrecy, { credit: '内部文件' })).toHaveLength(1);
  });
});

test.each([
  '开展保密教育，签订保密承诺书，通过保密审查。',
  '加强商业秘密保护，不泄露商业机密。',
  '国家秘密分为三级（绝密、机密、秘密），工作秘密另行管理。',
  '涉密资料不得外传，内部文件由专人管理。',
  '根据内部资料管理规定办理登记。',
  '请工人注意保存工资条。',
  '提前工期的秘密武器是一张图。',
  '大家守着这个秘密20年。',
  '地下党员保护绝密文件的故事。',
  '国家秘密分为绝密级、机密级、秘密级。',
  '根据机密文件管理规定加装门禁。',
  '内部资料性出版物准印证。',
  '澜保密〔2024〕3号、高密〔2024〕5号和密政发〔2024〕2号。',
])('“%s” is right', (text) => {
  expect(hitsOf(secrecy, { paragraph: text })).toEqual([]);
});

test('nobody can silence it', () => {
  expect(secrecy.ignorable).toBe(false);
});
