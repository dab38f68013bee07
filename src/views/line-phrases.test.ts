import { expect, test } from 'vitest';
import { linePhrases } from './line-phrases.ts';

test.each([
  ['合力攻下大跨度屋盖', '合力攻下|大跨度屋盖'],
  ['轨道交通3号线土建二标段', '轨道|交通|3号线|土建|二标段'],
  ['2022年度文明工地', '2022年度|文明|工地'],
  ['四个红旗责任区把六项职责落到岗位', '四个|红旗|责任区|把六项|职责|落到|岗位'],
  ['围挡收窄了，渡口路', '围挡收窄了，|渡口路'],
  ['较合同工期提前101天', '较合同|工期|提前|101天'],
  ['', ''],
])('lines of “%s” may end so: %s', (text, cut) => {
  expect(linePhrases(text).join('|')).toBe(cut);
});
