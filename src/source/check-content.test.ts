import { describe, expect, test } from 'vitest';
import { makeCase, makeContent, makeMedia, makeProject, milestoneFields, TODAY } from '#testing/content.ts';
import { filesOf, makeFolder, textOf } from '#testing/folder.ts';
import { CASE_BODY } from '#testing/inspection.ts';
import { checkContent } from './check-content.ts';
import { folderFiles } from './folder-files.ts';

/** Each problem as `file:line field message`. */
async function told(files: Parameters<typeof makeFolder>[0], today = TODAY): Promise<string[]> {
  const folder = await makeFolder({ ...filesOf(makeContent()), ...files });
  const { problems } = await checkContent(folderFiles(folder), today);
  return problems.map((it) =>
    [`${it.file}:${String(it.line)}`, it.field, it.message].filter((part) => part !== undefined).join(' '),
  );
}

/** The line of a text that holds some words. */
const lineOf = (text: string, words: string) => text.split('\n').findIndex((it) => it.includes(words)) + 1;

test('content without a problem has none', async () => {
  expect(await told({})).toEqual([]);
});

test('a rule about a field points at the field, with its Chinese name', async () => {
  const text = textOf(makeMedia({ about: ['projects/bridge', 'projects/brigde'] }));
  expect(await told({ 'media/bridge-news.mdx': text })).toEqual([
    `media/bridge-news.mdx:${String(lineOf(text, 'brigde'))} about[2]（报道对象） 没有找到 projects/brigde`,
  ]);
});

test('a rule about a text points at its line in the file', async () => {
  const text = textOf(makeCase(), `${CASE_BODY}\n比合同工期\n提前99天。\n`);
  expect(await told({ 'cases/bridge-case.mdx': text })).toEqual([
    `cases/bridge-case.mdx:${String(lineOf(text, '99'))} “提前99天”与登记的日期算出来的不一致`,
  ]);
});

test('a rule about an entry as a whole points at its beginning', async () => {
  const text = textOf(makeCase(), '## 背景\n\n甲\n\n## 做法\n\n乙');
  expect(await told({ 'cases/bridge-case.mdx': text })).toEqual([
    'cases/bridge-case.mdx:2 正文缺少“成效”部分',
  ]);
});

test('a date after today is told, and today is an argument', async () => {
  expect(await told({}, '2024-05-06')).toEqual([]);
  expect(await told({}, '2024-05-05')).toHaveLength(6);
});

test('a file that is refused is told once, and not again by what names it', async () => {
  const text = textOf(makeProject()).replace('stage: "竣工"', 'stage: "完工"');
  expect(await told({ 'projects/bridge.mdx': text })).toEqual([
    `projects/bridge.mdx:${String(lineOf(text, '完工'))} stage（项目进展） 不在可选范围内`,
  ]);
});

test('a text that can’t be parsed is told once, and not again by what it lacks', async () => {
  const text = textOf(makeCase(), '## 背景\n\n{');
  expect(await told({ 'cases/bridge-case.mdx': text })).toEqual([
    `cases/bridge-case.mdx:${String(lineOf(text, '{'))} 正文里有花括号表达式`,
  ]);
});

test('problems of files and of rules come in one list, by file and line', async () => {
  const media = textOf(makeMedia({ about: ['cases/none'] })).replace('outlet: ', 'place: 甲\noutlet: ');
  const project = textOf(
    makeProject({ milestones: [milestoneFields({ safety: undefined, quality: undefined })] }),
    '## 甲\n\n<br />',
  );
  const found = await told({ 'media/bridge-news.mdx': media, 'projects/bridge.mdx': project });
  expect(found).toEqual([
    `media/bridge-news.mdx:${String(lineOf(media, 'place'))} place 有不认识的字段：place`,
    `projects/bridge.mdx:${String(lineOf(project, '- id'))} milestones[1]（里程碑） 较合同工期提前 101 天，却没有写安全情况和质量情况`,
    `projects/bridge.mdx:${String(lineOf(project, '<br'))} 正文里有 HTML 标签 <br>`,
  ]);
});

describe('what a build would refuse is told without one', () => {
  const since = '2024-05-06';
  const recordOf = (...addresses: string[]) =>
    JSON.stringify(Object.fromEntries(addresses.map((it) => [it, { since }])));

  test('addresses that would vanish, and notices of what was never published', async () => {
    const withdrawn = { date: TODAY, reason: '内容有误' };
    const never = textOf(makeMedia({ id: 'never', status: 'withdrawn', withdrawn }));
    const found = await told({
      'permalinks.json': recordOf('/cases/bridge-case/', '/media/none/'),
      'cases/bridge-case.mdx': textOf(makeCase({ status: 'draft' })),
      'media/never.mdx': never,
    });
    expect(found).toEqual([
      'cases/bridge-case.mdx:4 /cases/bridge-case/ 发布过，现在不公开了，别处的链接和收藏会打不开',
      `media/never.mdx:${String(lineOf(never, 'status'))} 没有发布过，不用撤下`,
      'permalinks.json:5 /media/none/ 发布过，这次的网站里没有它了，别处的链接和收藏会打不开',
    ]);
  });

  test('in a preview it is a warning', async () => {
    const folder = await makeFolder({
      ...filesOf(makeContent()),
      'permalinks.json': recordOf('/media/none/'),
    });
    const { problems } = await checkContent(folderFiles(folder), TODAY, true);
    expect(problems).toMatchObject([{ file: 'permalinks.json', severity: 'warning' }]);
  });
});
