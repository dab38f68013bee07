import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { embedProperties } from '#views/embed-sizes.ts';

const css = readFileSync(resolve('src/styles/embed.css'), 'utf8').replaceAll(/\/\*.*?\*\//gs, '');
const named = (pattern: RegExp, text: string) => [...new Set(text.match(pattern))].toSorted();

test('the styles draw with every measure that the height is counted with, and give no other', () => {
  const given = named(/--[a-z-]+(?=:\d)/g, embedProperties());
  const used = named(/(?<=var\()--[a-z]+-[a-z]+/g, css);
  // What is 0 draws nothing.
  const drawn = given.filter((it) => !['--small-above', '--number-above'].includes(it));
  expect(used).toEqual(drawn);
});

test('the styles have no measure of their own that would change the height', () => {
  const measures = css
    .split('\n')
    .filter((it) => /^\s*(?:font|line|margin|padding|border|gap|min-height|column|grid)/.test(it));
  expect(measures.length).toBeGreaterThan(20);
  expect(measures.filter((it) => /\d(?:px|r?em)/.test(it))).toEqual(['  margin-inline-end: 6px;']);
});

test('a wide frame has larger type than a narrow one', () => {
  const [narrow = '', wide = ''] = embedProperties().split('@media (min-width:480px)');
  const size = (text: string) => Number(/--title-size:(\d+)px/.exec(text)?.[1]);
  expect(size(wide)).toBeGreaterThan(size(narrow));
});
