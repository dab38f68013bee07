import { expect, test } from 'vitest';
import { hitsOf } from '#testing/lint.ts';
import { roster } from './l37-roster.ts';

test.each([
  '赵一鸣、钱立川、孙木林、李远舟、周小渡。',
  '参加的有党员赵一鸣、钱立川、孙木林、李远舟、周小渡等同志。',
  '组长：欧阳一鸣、钱立川、孙木林、李远舟、周小渡、吴六、郑七。',
])('%s', (text) => {
  expect(hitsOf(roster, text)).toEqual([
    expect.stringMatching(/一连写了 [5-7] 个人名：“(?:赵一鸣|欧阳一鸣)……”/),
  ]);
});

test.each([
  '安全、质量、投资、进度、文明施工、维稳。',
  '周一、周二、周三、周四、周五轮流值班。',
  '石材、金属、黄沙、白灰、方木、毛石分区堆放。',
  '江州市、云津市、金山区、石坪县、高塘镇派人参加。',
  '严格程序、高效办理、任务清单、方案比选、章程修订、史料整理。',
  '施工图、温度场、高程点、马路边、易损件、余料场。',
  '赵一鸣、钱立川、孙木林三名党员。',
])('%s is right', (text) => {
  expect(hitsOf(roster, text)).toEqual([]);
});
