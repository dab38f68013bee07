import { expect, test } from 'vitest';
import { makeContent, makeOrganization, makeProject } from '#testing/content.ts';
import { namesIn, resolveName } from './names.ts';

const content = makeContent({
  organizations: [
    makeOrganization({ id: 'group', name: '澜江城建集团有限公司', shortName: '澜江城建' }),
    makeOrganization({ id: 'rail', name: '澜江城建轨道项目党支部' }),
  ],
  projects: [makeProject({ id: 'bridge', name: '云津过江通道工程' })],
});

test('known names are counted, and what is part of a longer one is not', () => {
  const { known, unknown } = namesIn(
    '澜江城建轨道项目党支部与澜江城建集团有限公司在云津过江通道工程共建；澜江城建牵头。',
    content,
  );
  expect(known.map((it) => [it.id, it.count])).toEqual([
    ['group', 2],
    ['rail', 1],
    ['bridge', 1],
  ]);
  expect(unknown).toEqual([]);
});

test('almost a name is asked for, another one is told', () => {
  const { near, unknown } = namesIn('与澜江城建集团公司有限公司、东陵街道社区党委签订协议。', content);
  expect(near.map((it) => [it.written, it.id])).toEqual([['澜江城建集团公司有限公司', 'group']]);
  expect(unknown).toEqual(['东陵街道社区党委']);
});

test.each(['各参建单位党支部', '项目党支部', '两家公司党委', '××项目党支部'])('%s names nobody', (words) => {
  expect(namesIn(`由${words}牵头。`, content)).toMatchObject({ near: [], unknown: [] });
});

test.each([
  ['澜江城建集团有限公司', { id: 'group' }],
  ['澜江城建', { id: 'group' }],
  ['澜江城建集团', { near: [{ id: 'group', name: '澜江城建集团有限公司' }] }],
  ['轨道项目党支部', { near: [] }],
])('the cell %s', (cell, found) => {
  expect(resolveName(cell, 'organizations', content)).toEqual(found);
});
