import { describe, expect, test } from 'vitest';
import { EMBLEM_FILES } from './emblem-files.ts';
import { emblemProblems, guardedFiles } from './emblems.ts';

const [FLAG = ''] = [...EMBLEM_FILES].find(([, shows]) => shows === '国旗') ?? [];
const SICKLE = '4eb5c49a2badafcf4d134076c0731bed355041d824933a15a4693464de35dd5a';
const OTHER = 'a'.repeat(64);

function refused(file: string, sha256 = OTHER): boolean {
  return emblemProblems([{ file, sha256 }], [], false).length > 0;
}

describe('emblems', () => {
  test('are known by their content, whatever the name', () => {
    expect(EMBLEM_FILES.size).toBeGreaterThan(70);
    expect(refused('a.svg', FLAG)).toBe(true);
    expect(refused('a.svg', SICKLE)).toBe(true);
  });

  test.each([
    'danghui.svg',
    'img/dang-hui_2.png',
    'dangqi.jpg',
    'guohui.png',
    'GuoQi.PNG',
    'national-emblem.svg',
    'cn-flag.svg',
    'flag-cn.webp',
    'flags/4x3/cn.svg',
    'hammer-sickle.svg',
    '党徽.jpg',
    '标志/党徽-红色.svg',
    '中国国旗（1）.jpg',
  ])('are known by the name %s', (file) => {
    expect(refused(file)).toBe(true);
  });

  test.each([
    '国旗下的讲话.jpg',
    'dangqian.svg',
    'guoqiao.jpg',
    'danghuiyi.png',
    'cn.svg',
    'flagship.svg',
    'icon.svg',
  ])('are not in %s', (file) => {
    expect(refused(file)).toBe(false);
  });

  test('a party organisation may use what it has confirmed', () => {
    const files = [{ file: 'danghui.svg', sha256: SICKLE }];
    const allowed = [{ sha256: SICKLE.toUpperCase(), name: '党徽' }];

    expect(emblemProblems(files, allowed, true)).toEqual([]);
    expect(emblemProblems(files, [], true)).toHaveLength(1);
    expect(emblemProblems(files, allowed, false)).toHaveLength(1);
  });

  test('nobody may use the national emblem', () => {
    const files = [{ file: '国徽.svg', sha256: OTHER }];
    const [problem] = emblemProblems(files, [{ sha256: OTHER, name: '国徽' }], true);

    expect(problem?.message).toBe('从文件名看，国徽.svg 是国徽图案');
    expect(problem?.remedy).toContain('不能使用国徽');
  });
});

test('pictures are listed with their digests', async () => {
  const folder = {
    list: () => Promise.resolve(['a/b.svg', 'c.txt', 'gone.png']),
    digest: (path: string) => Promise.resolve(path === 'gone.png' ? undefined : { sha256: `of ${path}` }),
  };
  await expect(guardedFiles(folder)).resolves.toEqual([{ file: 'a/b.svg', sha256: 'of a/b.svg' }]);
});
