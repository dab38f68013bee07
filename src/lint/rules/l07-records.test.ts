import { expect, test } from 'vitest';
import { hitsOf } from '#testing/lint.ts';
import { records } from './l07-records.ts';

test.each([
  ['刷新同类工程单月掘进最快记录。', '1:1 “刷新同类工程单月掘进最快记录”里的“记录”应为“纪录”'],
  ['打破全省记录。', '“打破全省记录”'],
  ['创下单日浇筑记录。', '“创下单日浇筑记录”'],
  ['创全国同类桥梁最快记录。', '“创全国同类桥梁最快记录”'],
  ['创造了新的记录，大家高兴。', '“创造了新的记录”'],
  ['这是本市最高记录。', '“最高记录”'],
  ['获得世界记录。', '“世界记录”'],
  ['刷新了486米的月掘进记录。', '“刷新了486米的月掘进记录”'],
])('%s', (text, message) => {
  const hits = hitsOf(records, text);
  expect(hits).toHaveLength(1);
  expect(hits[0]).toContain(message);
});

test.each([
  '刷新单月最快纪录。',
  '形成会议记录，补齐施工记录。',
  '打破各管一段的习惯，做好交接记录。',
  '打破只靠纸质施工记录的做法。',
  '最好记录下来，最多记录三条。',
  '最高记录到12米，最长记录了三天。',
  '爆破记录由监理签认，打破记录仪外壳。',
  '创建台账，创新记录方式，创造条件做好记录。',
  '查看历史记录，创造性地记录工序，桩头凿破记录。',
  '刷新页面后查看值班记录。',
  '主体结构验收记录与工期顺延批复。',
])('%s is right', (text) => {
  expect(hitsOf(records, text)).toEqual([]);
});

test('a quoted headline stays as it is', () => {
  expect(hitsOf(records, { verbatim: '刷新最快记录' })).toEqual([]);
});
