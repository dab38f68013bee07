import { expect, test } from 'vitest';
import { SECTION_KINDS, sectionOf } from './sections.ts';

test.each([
  ['背景', 'background'],
  ['一、案例背景', 'background'],
  ['案例简介', 'background'],
  ['实践行动', 'practice'],
  ['二、实践行动', 'practice'],
  ['二、 主要做法 ', 'practice'],
  ['开展成效', 'results'],
  ['十二、工作成效', 'results'],
  ['经验启示', 'insight'],
  ['四、探讨与评论', 'insight'],
  ['下一步打算', 'outlook'],
  ['附件', 'appendix'],
])('“%s” opens %s', (heading, id) => {
  expect(sectionOf(heading)?.id).toBe(id);
});

test.each(['', '一、', '我们的做法', '背景资料', '责任区', 'constructor'])(
  '“%s” opens no part',
  (heading) => {
    expect(sectionOf(heading)).toBeUndefined();
  },
);

test('no word opens two parts, and every id is ASCII', () => {
  const words = SECTION_KINDS.flatMap((it): string[] => [...it.words]);
  expect(new Set(words).size).toBe(words.length);
  for (const { id } of SECTION_KINDS) expect(id).toMatch(/^[a-z]+$/);
});

test('背景, 做法 and 成效 are what a case must have', () => {
  expect(SECTION_KINDS.filter((it) => it.required).map((it) => it.name)).toEqual(['背景', '做法', '成效']);
});
