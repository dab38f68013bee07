import { describe, expect, test } from 'vitest';
import type { Problem } from '#domain/problem.ts';
import { formatAnnotations, formatJson, formatReport } from './report.ts';

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
      '  content/media/news.mdx:4:7  错误  date（刊发日期）',
      '    问题：没有填写',
      '    怎么改：请补上日期',
      '  content/media/news.mdx:9:1  错误',
      '    问题：标题跳了一级',
      '    怎么改：请用 ##',
      '',
      'content/site.yaml',
      '  content/site.yaml:1:1  错误',
      '    问题：没有找到',
      '    怎么改：请复制一份',
      '',
      '共 3 处错误，涉及 2 个文件。错误改好之前不会生成网站，已发布的内容不受影响。',
    ].join('\n'),
  );
});

test('a problem of a rule shows the words, with a caret below the place, and what the rule rests on', () => {
  const problem: Problem = {
    ...heading,
    column: 25,
    rule: 'L09',
    severity: 'warning',
    basis: '编辑惯例',
  };
  const line =
    '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥abc，甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥。';
  expect(formatReport([problem], 'content', () => line)).toBe(
    [
      'content/media/news.mdx',
      '  content/media/news.mdx:9:25  提醒 L09',
      '    │ …壬癸子丑寅卯辰巳午未申酉戌亥ab' + 'c，甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未…',
      `    │ ${' '.repeat(2 + 14 * 2 + 2)}^`,
      '    问题：标题跳了一级',
      '    怎么改：请用 ##',
      '    依据：编辑惯例',
      '',
      '共 1 处提醒，涉及 1 个文件。提醒不影响生成网站，请逐处看过；确实没有问题的，可以写明理由忽略。',
    ].join('\n'),
  );
});

test('programs get the same as JSON', () => {
  expect(JSON.parse(formatJson([date, { ...heading, severity: 'warning' }], 'content'))).toEqual([
    { ...date, file: 'content/media/news.mdx', severity: 'error' },
    { ...heading, file: 'content/media/news.mdx', severity: 'warning' },
  ]);
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

  test('name the file in the text where the repository does not have it', () => {
    expect(formatAnnotations([{ ...site, file: '网站文件 index.html' }], undefined)).toBe(
      '::error::网站文件 index.html：没有找到：请复制一份',
    );
  });

  test('are none without a problem', () => {
    expect(formatAnnotations([], 'content')).toBe('');
  });
});
