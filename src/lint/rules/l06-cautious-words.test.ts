import { expect, test } from 'vitest';
import { hitsOf } from '#testing/lint.ts';
import { cautiousWords } from './l06-cautious-words.ts';

test.each([
  ['领导莅临到场。', '“莅临”过于恭敬'],
  ['领导莅临工地。', '1:3 “莅临”过于恭敬'],
  ['支部书记亲自带队检查。', '“亲自”抬高了领导'],
  ['分包老板到场。', '“分包老板”是口语称谓'],
  ['公司老总到场。', '“老总”是口语称谓'],
  ['各单位一把手参加。', '“一把手”是口语称谓'],
  ['启动会隆重召开。', '“隆重召开”过于夸饰'],
  ['董事长接见工人代表。', '“接见”'],
  ['总经理到项目视察。', '“视察”'],
  ['公司在本市形成垄断地位。', '垄断'],
  ['董事长作重要讲话。', '“重要讲话”用于党和国家领导人'],
])('%s', (text, message) => {
  expect(hitsOf(cautiousWords, text).join()).toContain(message);
});

test.each([
  '领导到工地调研。',
  '工人亲自动手改了一把扳手。',
  '早餐店老板提了意见。',
  '老总部大楼拆除，公司老总工程师办公室。',
  '落实“一把手”监督。一把手术刀，第一把手锯。',
  '启动会召开。',
  '设计与施工直接见面，钢管对接见缝。',
  '人大代表视察工地。',
  '打破国外垄断，反垄断法。',
  '学习习近平总书记重要讲话精神。',
  '党委书记带头学习习近平总书记重要讲话精神。',
  '支部书记讲话。',
  '党员巡视察看边坡，父亲自愿腾出院子，直接见到工作原理，修好老板凳。',
])('%s is right', (text) => {
  expect(hitsOf(cautiousWords, text)).toEqual([]);
});

test('a quoted headline stays as it is', () => {
  expect(hitsOf(cautiousWords, { verbatim: '市领导莅临工地' })).toEqual([]);
});
