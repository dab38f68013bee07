import { expect, test } from 'vitest';
import { makeFolder } from '#testing/folder.ts';
import { leakProblems, siteLeakProblems } from './leak-problems.ts';
import { scanSources } from './scan-folder.ts';
import { NAMES, TERMS } from './test-files.ts';

const leak = (file: string, termLine = 1) => ({ file, where: '正文', termLine });

test('of a built site a name has five places, pages first, and the number of the others', () => {
  const files = ['a.js', ...Array.from({ length: 41 }, (_, index) => `p${index}/index.html`)];
  const problems = siteLeakProblems([leak('b.html', 2), ...files.map((it) => leak(it))]);
  expect(problems.map((it) => `${it.file} ${it.message}`)).toEqual([
    'p0/index.html 正文里有保密名单第 1 行的名称',
    'p1/index.html 正文里有保密名单第 1 行的名称',
    'p2/index.html 正文里有保密名单第 1 行的名称',
    'p3/index.html 正文里有保密名单第 1 行的名称',
    'p4/index.html 正文里有保密名单第 1 行的名称；另有 37 处',
    'b.html 正文里有保密名单第 2 行的名称',
  ]);
});

test('what can not be read is told of every file', () => {
  const unread = Array.from({ length: 7 }, (_, index) => ({ file: `${index}.bin`, where: '无法检查（…）' }));
  expect(siteLeakProblems(unread)).toHaveLength(7);
});

test('sources are pointed at by line and column; hidden and unreadable files are passed over', async () => {
  const folder = await makeFolder({
    'cases/a.mdx': `---\ntitle: 好${NAMES[0]}\n---\n`,
    '.git/x': NAMES[0],
    'x.bin': Buffer.of(1, 0, 2, 0),
  });
  expect(leakProblems(await scanSources(folder, TERMS))).toMatchObject([
    { file: 'cases/a.mdx', line: 2, column: 9, message: '正文里有保密名单第 1 行的名称' },
  ]);
});
