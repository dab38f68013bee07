import { expect, test } from 'vitest';
import { makeLintContext, makeLintPage } from '#testing/lint.ts';
import { branches } from './l27-branches.ts';

function said(name: string, summary: string, jointUnits?: number): string[] {
  const page = makeLintPage({ title: name, summary }, { jointUnits });
  const texts = page.texts.map((it) => (it.role === 'title' ? { ...it, path: ['name'] } : it));
  return branches.check({ ...page, texts }, makeLintContext()).map((it) => it.message);
}

test('a joint branch of more than five units is asked about', () => {
  expect(said('大桥联合党支部', '设三个党小组。', 6)).toEqual([
    '“大桥联合党支部”覆盖 6 个单位，联合党支部一般不超过 5 个',
  ]);
  expect(said('大桥联合党支部', '设三个党小组。', 5)).toEqual([]);
});

test.each(['成立以来发展党员3名。', '发展了2名预备党员。', '按期换届。', '每月收缴党费。'])(
  'a temporary branch does not: %s',
  (summary) => {
    expect(said('产业新城项目临时党支部', summary)).toHaveLength(1);
    expect(said('产业新城项目临时联合党支部', summary)).toHaveLength(1);
    expect(said('产业新城项目党支部', summary)).toEqual([]);
  },
);

test.each([
  '不发展党员，不收缴党费，不进行换届。',
  '组织关系不转接，发展党员由原支部办理。',
  '换届等工作由所在单位党委负责。',
  '负责党员的学习和日常管理。',
])('a temporary branch may say: %s', (summary) => {
  expect(said('产业新城项目临时党支部', summary)).toEqual([]);
});
