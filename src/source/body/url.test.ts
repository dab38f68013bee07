import { expect, test } from 'vitest';
import { classifyUrl } from './url.ts';

test.each([
  ['https://a.example', 'web'],
  ['HTTP://a.example/b?c=d#e', 'web'],
  ['mailto:party@brand.example', 'mail'],
  ['MAILTO:party@brand.example', 'mail'],
  ['#practice-2', 'anchor'],
  ['cases/bridge', 'entry'],
  ['cases/bridge/', 'entry'],
  ['milestones/bridge/completion', 'entry'],
  ['', 'refused'],
  ['#', 'refused'],
  ['#背景', 'refused'],
  ['https:', 'refused'],
  ['https://', 'refused'],
  ['https:///a.example', 'refused'],
  [' https://a.example', 'refused'],
  ['mailto:', 'refused'],
  ['mailto:a', 'refused'],
  ['javascript:alert(1)//https://a.example', 'refused'],
  ['javascript:/*cases/bridge*/alert(1)', 'refused'],
  ['data:text/html;base64,PHNjcmlwdD4=', 'refused'],
  ['blob:https://a.example/b', 'refused'],
  ['ftp://a.example', 'refused'],
  ['people/bridge', 'refused'],
  ['constructor/bridge', 'refused'],
  ['cases', 'refused'],
  ['cases/', 'refused'],
  ['cases/Bridge', 'refused'],
  ['cases/bridge?x', 'refused'],
  ['cases/bridge\nx', 'refused'],
  ['cases/../../etc', 'refused'],
  ['content/cases/bridge', 'refused'],
])('%j is %s', (url, kind) => {
  const link = classifyUrl(url);
  expect(link.kind).toBe(kind);
  if (kind === 'refused') expect(link.problem?.remedy).toContain('https://');
});

test.each([
  ['cases/bridge/', { to: 'cases', id: 'bridge' }],
  ['milestones/bridge/completion/', { to: 'milestones', id: 'bridge/completion' }],
])('%s names an entry', (url, named) => {
  expect(classifyUrl(url)).toMatchObject(named);
});

test('a long address is told in short', () => {
  expect(classifyUrl(`data:${'x'.repeat(1000)}`).problem?.message.length).toBeLessThan(60);
});
