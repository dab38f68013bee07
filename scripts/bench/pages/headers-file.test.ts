import { expect, test } from 'vitest';
import { headersIn } from './headers-file.ts';

const headersOf = headersIn(
  [
    '/',
    "  Content-Security-Policy: default-src 'self'; img-src data:",
    '',
    '/assets/*',
    '  Cache-Control: public',
    '  X-Two: 2',
    '',
  ].join('\n'),
);

test('a rule holds for its path alone, one with a star for all that begin so', () => {
  expect(headersOf('/')).toEqual({ 'content-security-policy': "default-src 'self'; img-src data:" });
  expect(headersOf('/assets/a/b.css')).toEqual({ 'cache-control': 'public', 'x-two': '2' });
  expect(headersOf('/assetss')).toEqual({});
});

test('no file, no headers', () => {
  expect(headersIn('')('/')).toEqual({});
});
