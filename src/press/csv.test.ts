import { expect, test } from 'vitest';
import { csvOf } from './csv.ts';

test('begins with a byte order mark, and its lines end in CRLF', () => {
  expect(Buffer.from(csvOf([['文件', '说明']])).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  expect(
    csvOf([
      ['a', 'b'],
      ['c', ''],
    ]),
  ).toBe('\uFEFFa,b\r\nc,\r\n');
});

test.each([
  ['甲,乙', '"甲,乙"'],
  ['说“好”', '说“好”'],
  ['a "b"', '"a ""b"""'],
  ['一\n二', '"一\n二"'],
  ['=1+1', "'=1+1"],
  ['@SUM', "'@SUM"],
])('%j is written as %j', (value, written) => {
  expect(csvOf([[value]])).toBe(`\uFEFF${written}\r\n`);
});
