import { expect, test } from 'vitest';
import { maskListProblems } from './mask-list.ts';

const mask = (key: string, label: string, instead: string[] = []) => ({
  key,
  label,
  kind: '单位' as const,
  instead,
});

test.each([
  [[mask('a', '××公司'), mask('b', '××公司')], 1, '公开称谓“××公司”同时属于“a”和“b”'],
  [[mask('a', '××公司'), mask('a', '××集团')], 1, '遮名标识“a”写了两次'],
  [[mask('a', 'XX公司')], 0, '公开称谓“XX公司”里的“XX”不是规定的遮名写法'],
  [[mask('a', '某某公司')], 0, '“某某”不是规定的遮名写法'],
  [[mask('a', '**公司')], 0, '“**”不是规定的遮名写法'],
  [[mask('a', '×××公司')], 0, '“×××”不是规定的遮名写法'],
  [[mask('a', '××公司', ['集团']), mask('b', '××集团')], 0, '“a”不用的称谓“集团”就在“b”的公开称谓“××集团”里'],
  [[mask('a', '××公司', ['××公司'])], 0, '“××公司”既是“a”的公开称谓'],
  [[mask('a', '××公司', ['我司']), mask('b', '××集团', ['我司'])], 1, '不用的称谓“我司”同时列在“a”和“b”里'],
])('%j', (masks, index, message) => {
  const problems = maskListProblems(masks);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.index).toBe(index);
  expect(problems[0]?.message).toContain(message);
});

test('labels that differ, and words of their own, are fine', () => {
  const masks = [
    mask('a', '××公司', ['我司', '该公司']),
    mask('b', '××公司二分公司', ['二分'].slice(1)),
    mask('c', '联建单位甲'),
  ];
  expect(maskListProblems(masks)).toEqual([]);
});
