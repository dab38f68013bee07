import { expect, test } from 'vitest';
import { quotation } from './quotation.ts';

const ADDRESS = 'https://brand.example/cases/a/#p-k3f9-n2rq';

test.each([
  ['责任区由党员认领', '一张责任卡', '“责任区由党员认领”——《一张责任卡》'],
  ['记者问“找谁”', '“三色卡”怎样用', '“记者问‘找谁’”——《“三色卡”怎样用》'],
  ['“甲‘乙’丙”', '读《手册》', '“‘甲“乙”丙’”——《读〈手册〉》'],
])('%s, of %s', (text, title, words) => {
  expect(quotation(text, title, ADDRESS)).toBe(`${words}，${ADDRESS}`);
});
