import { expect, test } from 'vitest';
import { hitsOf } from '#testing/lint.ts';
import { secrecyWords } from './l36-secrecy-words.ts';

test.each([
  ['专班查阅绝密级文件后调整线位。', '绝密级'],
  ['管线走向属于机密，设计单位另行提供。', '机密'],
  ['他经办过秘密级事项。', '秘密级'],
  ['数据取自集团内部资料整理而成。', '内部资料'],
  ['做法写进了内部文件，供各班学习。', '内部文件'],
  ['图纸用后请注意保存。', '注意保存'],
])('%s', (text, word) => {
  expect(hitsOf(secrecyWords, text)).toEqual([expect.stringContaining(`“${word}”`)]);
});

test.each([
  '加强商业秘密保护，守住商业机密和企业机密。',
  '开展保密教育，讲清绝密、机密、秘密三级的区别。',
  '提前工期的秘密武器是一张图，数据的机密性、完整性都要保证。',
  '盾构机密封圈更换及时，隔绝密闭空间，时机密切配合。',
  '涉密资料不得外传，内部文件由专人管理；内部文件柜上锁。',
  '地下交通员护送绝密文件的故事。',
  '请工人注意保存工资条。',
  '老师傅把配比当“绝密”，如今贴上了墙。',
])('%s is right', (text) => {
  expect(hitsOf(secrecyWords, text)).toEqual([]);
});

test('a mark is told by its own rule', () => {
  expect(hitsOf(secrecyWords, '机密★\n\n管线资料为机密级，由设计单位提供。')).toEqual([]);
});
