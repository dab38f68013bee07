import { expect, test } from 'vitest';
import { isPrivateHost } from './private-host.ts';

const hostOf = (url: string) => new URL(url).hostname;

test.each([
  'http://localhost/',
  'http://oa/notice',
  'http://oa.corp/',
  'http://10.1.2.3/',
  'http://172.16.0.1/',
  'http://172.31.255.1/',
  'http://192.168.1.1:8080/',
  'http://127.1/',
  'http://100.64.0.1/',
  'http://[::1]/',
  'http://[fd00::1]/',
  'http://[::ffff:10.0.0.1]/',
])('%s is of an inner network', (url) => {
  expect(isPrivateHost(hostOf(url))).toBe(true);
});

test.each([
  'https://news.example/',
  'http://172.32.0.1/',
  'http://100.128.0.1/',
  'http://11.0.0.1/',
  'http://[2001:db8::1]/',
  'https://local.example/',
])('%s is public', (url) => {
  expect(isPrivateHost(hostOf(url))).toBe(false);
});
