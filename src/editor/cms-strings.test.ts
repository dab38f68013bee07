import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { cmsStrings, withStrings } from './cms-strings.ts';

const folder = createRequire(import.meta.url)
  .resolve('@sveltia/cms')
  .replace(/npm\/index\.js$/, 'locales/');
const read = (name: string) => JSON.parse(readFileSync(`${folder}${name}.json`, 'utf8')) as object;

function keysIn(value: object, above = ''): string[] {
  return Object.entries(value).flatMap(([name, it]) =>
    typeof it === 'object' && it !== null ? keysIn(it as object, `${above}${name}.`) : [`${above}${name}`],
  );
}

test('everything that Sveltia CMS says to editors is Chinese', () => {
  const chinese = new Set(keysIn(withStrings(read('zh-CN'), cmsStrings)));
  const missing = keysIn(read('en-US')).filter((it) => !chinese.has(it) && !it.startsWith('config.'));
  expect(missing).toEqual([]);
});

test('nothing is said twice, and what it says itself stays', () => {
  const own = new Set(keysIn(read('zh-CN')));
  expect(Object.keys(cmsStrings).filter((it) => own.has(it))).toEqual([]);
  expect(withStrings({ a: { b: '甲' } }, { 'a.b': '乙', 'a.c': '丙' })).toEqual({ a: { b: '甲', c: '丙' } });
});
