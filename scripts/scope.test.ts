import { describe, expect, test } from 'vitest';
import { foreignFiles, isOfContent, mergeRequestOf, scopeReport } from './scope.ts';

describe('a merge request is of content', () => {
  test.each([
    ['内容：新增一篇案例', [], true],
    ['[内容] 更正日期', [], true],
    ['【内容】更正日期', [], true],
    [' 内容 更新', [], true],
    ['Draft: [内容] 更正日期', [], true],
    ['草稿：内容：更正日期', [], true],
    ['新增一篇案例', ['内容'], true],
    ['新增一篇案例', ['bug', 'Content'], true],
    ['修复搜索页', [], false],
    ['搜索页的内容', ['内容检查'], false],
    ['', [], false],
  ])('%j with %j: %s', (title, labels, expected) => {
    expect(isOfContent({ title, labels })).toBe(expected);
  });
});

test('only files below content/ belong to it', () => {
  const files = [
    'content/site.yaml',
    'content/cases/a/图.png',
    'src/content.config.ts',
    'contents/a',
    'README.md',
  ];
  expect(foreignFiles(files)).toEqual(['src/content.config.ts', 'contents/a', 'README.md']);
});

test('the report names what is foreign', () => {
  expect(scopeReport(['content/site.yaml'])).toEqual({
    ok: true,
    message: '范围检查通过：1 个文件都在 content/ 里。',
  });
  const { ok, message } = scopeReport(['content/site.yaml', 'src/words.ts']);
  expect(ok).toBe(false);
  expect(message).toContain('\n  src/words.ts\n');
});

describe('the merge request of a CI run', () => {
  test('GitHub: from the event', () => {
    const event = {
      pull_request: {
        title: '内容：案例',
        labels: [{ name: '内容' }],
        base: { ref: 'main', sha: 'old' },
        head: { ref: 'case', sha: 'abc' },
      },
    };
    expect(mergeRequestOf({}, event)).toEqual({
      title: '内容：案例',
      labels: ['内容'],
      base: 'origin/main',
      head: 'abc',
    });
  });

  test('GitLab: from variables', () => {
    const env = {
      CI_MERGE_REQUEST_IID: '7',
      CI_MERGE_REQUEST_TITLE: '案例',
      CI_MERGE_REQUEST_LABELS: '内容,待审',
      CI_MERGE_REQUEST_DIFF_BASE_SHA: 'abc',
      CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: '',
    };
    expect(mergeRequestOf(env)).toEqual({
      title: '案例',
      labels: ['内容', '待审'],
      base: 'abc',
      head: 'HEAD',
    });
  });

  test('Gitee: from variables, without labels', () => {
    const env = {
      GITEE_PULL_ID: '7',
      GITEE_COMMIT_MESSAGE: '内容：案例',
      GITEE_COMMIT: 'abc',
      GITEE_SOURCE_COMMIT: 'def',
    };
    expect(mergeRequestOf(env)).toEqual({ title: '内容：案例', labels: [], base: 'abc', head: 'def' });
  });

  test('there is none in a push', () => {
    expect(mergeRequestOf({ CI: 'true' }, { ref: 'refs/heads/main' })).toBeUndefined();
  });
});
