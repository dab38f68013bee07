import { describe, expect, test } from 'vitest';
import { plainSchemas } from './collections.ts';

const HASH = 'a'.repeat(64);
const DATE = '2024-04-02';
const URL = 'https://archive.example/1';

const issuesOf = (fields: object) => {
  const written = {
    headline: '大桥竣工',
    status: 'draft',
    published: '2024-05-06',
    outlet: '示例日报',
    level: '市级',
    date: '2024-04-01',
    url: 'https://news.example/bridge',
    excerpt: '大桥竣工。',
    about: ['projects/bridge'],
    ...fields,
  };
  const { error } = plainSchemas.media.safeParse(written);
  return (error?.issues ?? []).map((it) => `${it.path.join('.')} ${it.message}`);
};

describe('a copy', () => {
  test.each([
    ['in a public archive', { url: URL, date: DATE }],
    ['in a public archive, with its digest', { url: URL, date: DATE, sha256: HASH }],
    ['beside the entry', { file: './page.pdf', date: DATE, sha256: HASH }],
    ['in both', { url: URL, file: './page.png', date: DATE, sha256: HASH }],
    ['kept elsewhere, known by its digest', { date: DATE, sha256: HASH }],
  ])('%s is accepted', (_, archived) => {
    expect(issuesOf({ archived })).toEqual([]);
  });

  test.each([
    ['that is nowhere', { date: DATE }, /^archived 没有写副本在哪里/],
    ['without a day', { url: URL }, /^archived\.date /],
    ['at no web address', { url: 'ftp://archive.example/1', date: DATE }, /^archived\.url 请写完整网址/],
    ['in another folder', { file: '../page.pdf', date: DATE, sha256: HASH }, /^archived\.file 快照请放在/],
    [
      'of a kind that can run',
      { file: './page.html', date: DATE, sha256: HASH },
      /^archived\.file 快照请放在/,
    ],
    ['with half a digest', { file: './page.pdf', date: DATE, sha256: 'abc' }, /^archived\.sha256 请写 64 位/],
  ])('%s is refused', (_, archived, message) => {
    expect(issuesOf({ archived })).toEqual([expect.stringMatching(message)]);
  });
});

test.each([
  ['no level', { level: undefined }, /^level /],
  ['a level of nobody', { level: '部级' }, /^level /],
  ['an address of another kind', { url: 'ftp://news.example/a' }, /^url 请写完整网址/],
  ['an address that would run', { url: 'javascript:alert(1)' }, /^url 请写完整网址/],
  ['an address cut short', { url: 'www.news.example/a' }, /^url 请写完整网址/],
])('%s is refused', (_, fields, message) => {
  expect(issuesOf(fields)).toEqual([expect.stringMatching(message)]);
});
