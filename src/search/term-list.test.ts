import { expect, test } from 'vitest';
import { type SoundedTerm, packTerms, unpackTerms } from './term-list.ts';

const terms: SoundedTerm[] = [
  { text: '行动', sounds: ['xing', 'dong'] },
  { text: '自行', sounds: ['zi', 'xing'], word: true },
  { text: '银行', sounds: ['yin', 'hang'] },
  { text: '行业', sounds: ['hang', 'ye'], word: true },
  { text: '例行', sounds: ['li', 'xing'] },
  { text: '101 天', sounds: ['1', '0', '1', 'tian'] },
  { text: '行规', sounds: ['hang', 'gui'], href: 'cases/rule/', kind: '典型案例' },
];

test('terms come out of their file as they went in, with their pinyin', () => {
  const unpacked = unpackTerms(JSON.parse(JSON.stringify(packTerms(terms))) as ReturnType<typeof packTerms>);
  expect(unpacked.map(({ pinyin: _pinyin, initials: _initials, ...it }) => it)).toEqual(terms);
  expect(unpacked.map((it) => it.pinyin)).toEqual([
    'xingdong',
    'zixing',
    'yinhang',
    'hangye',
    'lixing',
    '101tian',
    'hanggui',
  ]);
  expect(unpacked.map((it) => it.initials)).toEqual(['xd', 'zx', 'yh', 'hy', 'lx', '101t', 'hg']);
});

test('only unusual sounds are told with a term', () => {
  const { syllables, terms: packed } = packTerms([
    ...terms,
    { text: '进行', sounds: ['jin', 'xing'], word: true },
  ]);
  expect(syllables['xing']).toBe('行');
  expect(packed).toContainEqual(['行动']);
  expect(packed).toContainEqual('进行');
  expect(packed).toContainEqual(['银行', 'yin hang']);
});

test('a list is unpacked once', () => {
  const list = packTerms(terms);
  expect(unpackTerms(list)).toBe(unpackTerms(list));
});
