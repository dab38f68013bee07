import { expect, test } from 'vitest';
import { makeMedia, withBody } from '#testing/content.ts';
import { markDeadLinks } from './dead-links.ts';

const htmlOf = (mdx: string) =>
  (withBody(makeMedia(), mdx).body?.parts ?? []).filter((it) => typeof it === 'string').join('');

const DEAD = { deadLinks: { 'https://a.example/1?b=1&c=2': '2026-03-01' } };

test('a dead link keeps its words, says since when, and leads nowhere', () => {
  const html = markDeadLinks(htmlOf('见[**规**范](https://a.example/1?b=1&c=2)。'), DEAD);
  expect(html).toContain(
    '<strong>规</strong>范<span class="text-muted">［原链接失效（2026年3月1日起）］</span>。',
  );
  expect(html).not.toContain('a.example');
});

test('other links stay as they are', () => {
  const html = htmlOf('见[规范](https://a.example/2)和[项目](projects/bridge)。');
  expect(markDeadLinks(html, DEAD)).toBe(html);
  expect(markDeadLinks(html, {})).toBe(html);
});
