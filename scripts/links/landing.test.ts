import { expect, test } from 'vitest';
import { isHomePage, isLost } from './landing.ts';

const DEEP = 'https://news.example/2024/04/01/c_123.html';
const HOME = 'https://news.example/';
const lost = (asked: string, url: string, headlineIsHere?: boolean, titles = ['江省日报']) =>
  isLost(asked, { url, titles }, headlineIsHere);

test.each<[string, string, string, boolean]>([
  ['the first page', DEEP, HOME, true],
  ['the first page by its file', DEEP, 'https://www.news.example/index.html', true],
  ['a section, far above', DEEP, 'https://news.example/local/', true],
  ['a page beside it', DEEP, 'https://news.example/2024/04/01/c_124.html', false],
  ['a page that a query names', DEEP, 'https://news.example/?id=123', false],
  ['a page that scripts show', DEEP, 'https://news.example/#/123', false],
  ['a login', DEEP, 'https://news.example/login', false],
  ['one step above', 'https://news.example/s/abc', 'https://news.example/s', false],
  ['where it began', DEEP, DEEP, false],
  ['the first page, from there', HOME, 'https://news.example/index.html', false],
])('a report that leads to %s', (_, asked, url, expected) => {
  expect(lost(asked, url, false)).toBe(expected);
  expect(lost(asked, url, true)).toBe(false);
});

test('a page that asks for a proof of humanity says nothing, nor does one without titles', () => {
  expect(lost(DEEP, 'https://news.example/check', false, ['安全验证'])).toBe(false);
  expect(lost(DEEP, 'https://news.example/check', false, [])).toBe(false);
});

test.each<[string, string, boolean]>([
  [DEEP, HOME, true],
  ['https://news.example/a1.html', HOME, true],
  ['https://news.example/zh/', HOME, false],
  [DEEP, 'https://news.example/local/', false],
])('without a headline to look for, %s that leads to %s', (asked, url, expected) => {
  expect(lost(asked, url)).toBe(expected);
});

test.each([
  ['https://a.example', true],
  ['https://a.example/index.html', true],
  ['https://a.example/index/', false],
  ['https://a.example/?a', false],
  ['甲', false],
])('%s is the first page of a site: %s', (url, expected) => {
  expect(isHomePage(url)).toBe(expected);
});
