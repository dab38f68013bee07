import { describe, expect, test } from 'vitest';
import type { Problem } from '#domain/problem.ts';
import { formatAnnotations, formatReport } from './report.ts';

const date: Problem = {
  file: 'media/news.mdx',
  line: 4,
  column: 7,
  field: 'date（刊发日期）',
  message: '没有填写',
  remedy: '请补上日期',
};
const heading: Problem = {
  file: 'media/news.mdx',
  line: 9,
  column: 1,
  message: '标题跳了一级',
  remedy: '请用 ##',
};
const site: Problem = { file: 'site.yaml', line: 1, column: 1, message: '没有找到', remedy: '请复制一份' };

test('a report groups problems by file, and each has file:line:column, what is wrong and what to do', () => {
  expect(formatReport([date, heading, site], 'content')).toBe(
    [
      'content/media/news.mdx',
      '  content/media/news.mdx:4:7  date（刊发日期）',
      '    问题：没有填写',
      '    怎么改：请补上日期',
      '  content/media/news.mdx:9:1',
      '    问题：标题跳了一级',
      '    怎么改：请用 ##',
      '',
      'content/site.yaml',
      '  content/site.yaml:1:1',
      '    问题：没有找到',
      '    怎么改：请复制一份',
      '',
      '共 3 处问题，涉及 2 个文件。改好之前不会生成网站，已发布的内容不受影响。',
    ].join('\n'),
  );
});

describe('annotations of a CI run', () => {
  test('have one line a problem', () => {
    expect(formatAnnotations([date, heading], 'content').split('\n')).toEqual([
      '::error file=content/media/news.mdx,line=4,col=7::date（刊发日期）：没有填写：请补上日期',
      '::error file=content/media/news.mdx,line=9,col=1::标题跳了一级：请用 ##',
    ]);
  });

  test('escape what would end a line or be taken for an escape', () => {
    const problem = { ...site, message: '第一行\r\n第二行，100%' };
    expect(formatAnnotations([problem], 'content')).toBe(
      '::error file=content/site.yaml,line=1,col=1::第一行%0D%0A第二行，100%25：请复制一份',
    );
  });

  test('escape what would end a file name', () => {
    expect(formatAnnotations([site], 'a,b:c')).toContain('::error file=a%2Cb%3Ac/site.yaml,line=1,');
  });

  test('are none without a problem', () => {
    expect(formatAnnotations([], 'content')).toBe('');
  });
});
