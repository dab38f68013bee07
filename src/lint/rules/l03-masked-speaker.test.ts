import { expect, test } from 'vitest';
import { hitsOf } from '#testing/lint.ts';
import { maskedSpeaker } from './l03-masked-speaker.ts';

test.each([
  '××指出，坚持党建引领是做好工作的前提。',
  '××强调：“安全是底线。”',
  '××同志在调研时强调，要把责任落到岗位。',
  '会上，××书记指出，我们要把事情办好。',
  '正如××指出的那样。××多次强调“质量第一”。',
  '××要求“月底前完成”。',
  'XX指出，必须把质量放在首位。',
  '某领导指出：“进度要快。”',
  '支部学习××重要讲话精神。',
  '贯彻××书记的重要指示。',
])('%s hides who speaks', (text) => {
  expect(hitsOf(maskedSpeaker, text)).toHaveLength(1);
});

test.each([
  '××公司要求分包单位进场前交底。',
  '××公司指出，坚持按图施工。',
  '××要求分包单位在进场前交底。',
  '××项目部强调安全第一。',
  '监理单位指出，坚持旁站。',
  '××党支部在例会上指出，要尽快整改。',
  '××年××月，××项目竣工。',
  '深入学习贯彻××精神。',
  '习近平总书记指出，坚持党的领导。',
  '××持续探索新路径，要求各方坚持对账。',
  '专家指出××处渗漏，坚持返工。',
])('%s is right', (text) => {
  expect(hitsOf(maskedSpeaker, text)).toEqual([]);
});

test('the place is that of the mask', () => {
  expect(hitsOf(maskedSpeaker, '会上，××指出，坚持对账。')).toEqual([
    '1:4 “××指出”：引用的话没有写明是谁说的',
  ]);
});
