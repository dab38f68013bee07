import { expect, test } from 'vitest';
import { hitsOf } from '#testing/lint.ts';
import { datedNames } from './l38-dated-names.ts';

test.each([
  ['解放前，渡口没有桥。', '解放前'],
  ['码头在解放以后扩建。', '解放以后'],
  ['解放初期的老路。', '解放初期'],
  ['前苏联专家参加设计。', '前苏联'],
  ['驻村期间，村官带队修路。', '村官'],
  ['石坪村村长送来锦旗。', '村长'],
])('%s', (text, word) => {
  expect(hitsOf(datedNames, text)).toEqual([expect.stringContaining(`“${word}”不是规范的说法`)]);
});

test.each([
  '新中国成立前没有桥，苏联专家参加设计，大学生村官驻点。',
  '思想解放后，办法就多了；把工人从重体力劳动中解放后，工效提高。',
  '澜江解放前夕的战斗，解放军，在解放前线，目前苏联式老厂房待拆。',
  '农村长期缺水，一村长大的伙伴，他说：“那是解放前的事。”',
])('%s is right', (text) => {
  expect(hitsOf(datedNames, text)).toEqual([]);
});
