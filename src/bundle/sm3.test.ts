import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sm3 } from './sm3.ts';

// GB/T 32905—2016, appendix A.
test.each([
  ['abc', '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0'],
  ['abcd'.repeat(16), 'debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732'],
])('the examples of the standard: %s', (text, digest) => {
  expect(sm3(new TextEncoder().encode(text))).toBe(digest);
});

test('agrees with another implementation at every length of the last block', () => {
  for (let length = 0; length <= 200; length += 1) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 167 + length) % 256);
    expect(sm3(bytes), `${length} bytes`).toBe(createHash('sm3').update(bytes).digest('hex'));
  }
});

test('reads the bytes of a view and not of all its memory', () => {
  const whole = new TextEncoder().encode(`x${'abcd'.repeat(16)}x`);
  expect(sm3(whole.subarray(1, 65))).toBe(sm3(new TextEncoder().encode('abcd'.repeat(16))));
});
