import * as node from 'node:crypto';
import { expect, test } from 'vitest';
import { createHash } from './crypto.ts';

test.each(['', 'abc', '较合同工期提前101天', '𠮷'.repeat(100)])('hashes “%s” as Node does', (text) => {
  expect(createHash('sha256').update(text).digest('hex')).toBe(
    node.createHash('sha256').update(text).digest('hex'),
  );
  expect([...createHash('sha256').update(text).digest()]).toEqual([
    ...node.createHash('sha256').update(text).digest(),
  ]);
});

test('knows no other algorithm', () => {
  expect(() => createHash('md5')).toThrow(RangeError);
});
