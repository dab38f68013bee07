import { describe, expect, test } from 'vitest';
import type { LinkFault } from '#domain/link-state.ts';
import type { ExternalLink } from '#source/external-links.ts';
import { headlineProblem, linkProblem, privateProblem } from './link-problems.ts';

const link = (role: ExternalLink['role'], url = 'https://news.example/a'): ExternalLink => ({
  url,
  role,
  file: 'media/bridge-news.mdx',
  line: 9,
  column: 1,
});
const fault = (state: LinkFault['state'], more: Partial<LinkFault> = {}): LinkFault => ({
  state,
  since: '2026-03-01',
  why: '404',
  ...more,
});

describe('a dead link', () => {
  test('has its place, since when, and what was found', () => {
    expect(linkProblem(link('other'), fault('dead'), false)).toMatchObject({
      file: 'media/bridge-news.mdx',
      line: 9,
      message: 'https://news.example/a 失效（2026年3月1日起）：先后两天都打不开（404）',
    });
  });

  test.each([
    ['an original without a copy', 'original', false, undefined, '在 archived 里写上'],
    ['an original with one', 'original', true, 'warning', '已改为阅读存档副本'],
    ['a copy', 'copy', true, undefined, '换一个打得开的存档'],
    ['any other', 'other', false, undefined, '去掉链接只留文字'],
  ] as const)('is an error where readers find nothing: %s', (_, role, hasCopy, severity, remedy) => {
    const problem = linkProblem(link(role), fault('dead'), hasCopy);
    expect(problem.severity).toBe(severity);
    expect(problem.remedy).toContain(remedy);
  });
});

test.each([
  ['suspected', fault('suspected'), '打不开（404）'],
  ['out of reach', fault('unreachable', { why: '412' }), '没能查出 https://news.example/a 还在不在（412）'],
  ['moved', fault('moved', { to: 'https://news.example/b' }), '已永久转到 https://news.example/b'],
  ['moved to the first page', fault('moved', { to: 'https://news.example/' }), '原文可能已经删除'],
])('what is %s is only warned of', (_, found, message) => {
  expect(linkProblem(link('original'), found, false)).toMatchObject({
    severity: 'warning',
    message: expect.stringContaining(message) as string,
  });
});

test('so is an address that readers can’t open', () => {
  expect(privateProblem(link('other', 'http://10.0.0.1/'))).toMatchObject({ severity: 'warning' });
});

describe('a headline', () => {
  const place = { file: 'media/bridge-news.mdx', line: 2, column: 1 };
  const told = (known: string | undefined, seen: string | undefined, hasTitles = true) =>
    headlineProblem(place, '大桥合龙', { known, seen, hasTitles });

  test('that is another one is an error, as the check will say', () => {
    expect(told('大桥顺利合龙', '大桥顺利合龙')).toMatchObject({ rule: 'L39', line: 2 });
    expect(told('大桥顺利合龙', undefined)).not.toHaveProperty('severity');
  });

  test('that the medium has changed since is only told', () => {
    expect(told('大桥合龙', '大桥提前合龙')).toMatchObject({ severity: 'warning' });
  });

  test('that was not found is only told', () => {
    expect(told(undefined, undefined)).toMatchObject({ severity: 'warning' });
  });

  test('that was found once and is missing now is told', () => {
    expect(told('大桥合龙', undefined)).toMatchObject({
      severity: 'warning',
      message: expect.stringContaining('现在网页上找不到了') as string,
    });
  });

  test('that is still found is fine', () => {
    expect(told('大桥合龙', '大桥合龙')).toBeUndefined();
  });

  test('of a page that was not read nothing is said', () => {
    expect(told(undefined, undefined, false)).toBeUndefined();
    expect(told('大桥合龙', undefined, false)).toBeUndefined();
  });
});
