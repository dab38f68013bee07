import { expect, test } from 'vitest';
import { outlineProblems } from './outline.ts';

test.each<[string, string[]]>([
  ['<h1>a</h1><h2>b</h2><h3>c</h3><h2>d</h2>', []],
  ['<h2>a</h2>', ['0 h1', 'h2 follows no heading']],
  ['<h1>a</h1><h1>b</h1>', ['2 h1']],
  ['<h1>a</h1><h3>b</h3>', ['h3 follows h1']],
])('%s has the problems %j', (html, problems) => {
  expect(outlineProblems(html)).toEqual(problems);
});
