import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '#testing/folder.ts';
import { readPrivateTerms } from './private-terms.ts';

async function read(list: string | Uint8Array) {
  const folder = await makeFolder({ 'names.txt': list });
  return readPrivateTerms(join(folder, 'names.txt'), []);
}

describe('the private list', () => {
  test('gives its names with their lines', async () => {
    const terms = await read('# 真实名称\r\n\r\n甲乙丙集团\r\n丁戊 # 总承包\r\n ＣＡＮＡＲＹ 3#楼 \r\n');

    expect(terms).toEqual([
      { line: 3, text: '甲乙丙集团' },
      { line: 4, text: '丁戊' },
      { line: 5, text: 'CANARY 3#楼' },
    ]);
  });

  test.each([
    ['UTF-8 with a mark', Buffer.from('\uFEFF甲乙丙集团')],
    ['UTF-16', Buffer.from('\uFEFF甲乙丙集团', 'utf16le')],
    ['GBK', Buffer.from('bcd7d2d2b1fbbcafcdc5', 'hex')],
  ])('may be %s', async (_name, bytes) => {
    await expect(read(bytes)).resolves.toEqual([{ line: 1, text: '甲乙丙集团' }]);
  });

  test('refuses names of one character by their lines only', async () => {
    const failure = read('甲乙丙集团\n丁\n\u200b戊 ');

    await expect(failure).rejects.toMatchObject({
      name: 'EditorError',
      message: expect.stringContaining('第 2、3 行') as string,
    });
    await expect(failure).rejects.not.toThrow(/[丁戊]/);
  });

  test('refuses a list without names', async () => {
    await expect(read('# 还没有\n')).rejects.toThrow('没有一个名称');
  });

  test('refuses a list that is not there', async () => {
    const folder = await makeFolder({});
    await expect(readPrivateTerms(join(folder, 'names.txt'), [])).rejects.toMatchObject({
      name: 'EditorError',
      message: expect.stringContaining('没有找到保密名单') as string,
    });
  });

  test.each(['content/names.txt', 'content/deep/names.txt'])('refuses to be at %s', async (path) => {
    const folder = await makeFolder({ [path]: '甲乙丙集团', 'outside.txt': '' });
    await expect(readPrivateTerms(join(folder, path), [join(folder, 'content')])).rejects.toThrow(/Git 仓库/);
  });

  test('refuses a link that leads into the content', async () => {
    const folder = await makeFolder({ 'content/names.txt': '甲乙丙集团' });
    await symlink(join(folder, 'content/names.txt'), join(folder, 'names.txt'));
    await expect(readPrivateTerms(join(folder, 'names.txt'), [join(folder, 'content')])).rejects.toThrow(
      /Git 仓库/,
    );
  });

  test('refuses to be in any repository', async () => {
    const folder = await makeFolder({ '.git/HEAD': '', 'lists/names.txt': '甲乙丙集团' });
    await expect(readPrivateTerms(join(folder, 'lists/names.txt'), [])).rejects.toThrow(/Git 仓库/);
  });

  test('may be beside the content', async () => {
    const folder = await makeFolder({ 'content/site.yaml': '', 'content-names.txt': '甲乙丙集团' });
    await expect(
      readPrivateTerms(join(folder, 'content-names.txt'), [join(folder, 'content')]),
    ).resolves.toHaveLength(1);
  });
});
