import { expect, test } from 'vitest';
import { hitsOf } from '#testing/lint.ts';
import { committeeNames } from './l05-committee-names.ts';

test.each([
  ['××市市委书记到工地调研。', '1:3 “市市委”叠了一个“市”字'],
  ['经江省省委批准。', '1:3 “省省委”叠了一个“省”字'],
  ['渡口镇镇委与项目部签约。', '1:3 “镇镇委”叠了一个“镇”字'],
  ['安平州州委和青原盟盟委。', '1:3 “州州委”叠了一个“州”字'],
  ['北埠区区委和澜县县委。', '1:3 “区区委”叠了一个“区”字'],
])('%s', (text, message) => {
  expect(hitsOf(committeeNames, text)[0]).toBe(message);
});

test.each([
  '××市委书记到工地调研。',
  '各市市委、各县县委负责。',
  '邻县县委、沿线县县委和有关区区委派人参加。',
  '三市市委联合发文。',
  '受全市市委托管。',
  '澜江市市委托第三方检测。',
  '省委、市委、县委、区委。',
  '云津市市政工程。',
  '景德镇镇委。',
  '不落一镇，镇镇委托服务站代办，沿线镇镇委派专人。',
])('%s is right', (text) => {
  expect(hitsOf(committeeNames, text)).toEqual([]);
});

test('a quoted headline stays as it is', () => {
  expect(hitsOf(committeeNames, { verbatim: '澜江市市委书记调研' })).toEqual([]);
});
