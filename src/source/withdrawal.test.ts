import { describe, expect, test } from 'vitest';
import { makeActivity, makeCase, makeContent, makeMedia, makeOrganization, TODAY } from '#testing/content.ts';
import { type Files, filesOf, makeFolder, textOf } from '#testing/folder.ts';
import { CASE_BODY } from '#testing/inspection.ts';
import { readContent } from './read-content.ts';
import { withdraw, type Withdrawal } from './withdrawal.ts';
import { folderFiles } from './folder-files.ts';

const GIVEN: Withdrawal = { date: '2024-06-01', reason: '内容有误："三"应为“四”' };

async function withdrawn(key: string, files: Files = {}, given: Partial<Withdrawal> = {}, record = {}) {
  const folder = await makeFolder({ ...filesOf(makeContent()), ...files });
  return withdraw(await readContent(folderFiles(folder)), record, key, { ...GIVEN, ...given }, TODAY);
}

const KEY = 'cases/bridge-case';
const FILE = 'cases/bridge-case.mdx';
const TEXT = textOf(makeCase());
const BLOCK = 'withdrawn:\n  date: "2024-06-01"\n  reason: "内容有误：\\"三\\"应为“四”"\n';

describe('the file', () => {
  test('changes in its status alone', async () => {
    expect(await withdrawn(KEY)).toEqual({
      file: FILE,
      text: TEXT.replace('status: "published"\n', `status: withdrawn\n${BLOCK}`),
      places: [],
    });
  });

  test.each([
    [
      'comments',
      TEXT.replace('status: "published"', "status:   'published'  # 已核"),
      'status:   withdrawn  # 已核\n',
    ],
    ['a mark of its encoding', `\uFEFF${TEXT}`, 'status: withdrawn\n'],
    ['odd spaces', TEXT.replace('summary: ', 'summary:    '), 'status: withdrawn\n'],
  ])('keeps %s', async (_, text, status) => {
    expect(await withdrawn(KEY, { [FILE]: text })).toEqual({
      file: FILE,
      text: text.replace(/status: .*\n/, status + BLOCK),
      places: [],
    });
  });

  test('keeps the line endings of Windows', async () => {
    const result = await withdrawn(KEY, { [FILE]: TEXT.replaceAll('\n', '\r\n') });
    expect(result).toEqual({
      file: FILE,
      text: TEXT.replace('status: "published"\n', `status: withdrawn\n${BLOCK}`).replaceAll('\n', '\r\n'),
      places: [],
    });
  });

  test('gets a status where it had none', async () => {
    const yaml = 'name: 新社区\nkind: 单位\nsummary: 一个社区';
    expect(await withdrawn('organizations/new', { 'organizations/new.yaml': yaml })).toEqual({
      file: 'organizations/new.yaml',
      text: `${yaml}\nstatus: withdrawn\n${BLOCK}`,
      places: [],
    });
  });

  test('names what to read instead', async () => {
    expect(await withdrawn(KEY, {}, { replacement: 'projects/bridge' })).toMatchObject({
      text: expect.stringContaining('  replacement: "projects/bridge"\n') as string,
    });
    expect(await withdrawn(KEY, {}, { replacement: 'milestones/bridge/completion' })).toHaveProperty('text');
  });
});

describe('nothing is done', () => {
  test('where it is withdrawn already', async () => {
    const text = textOf(
      makeCase({ status: 'withdrawn', withdrawn: { date: '2024-05-07', reason: '内容有误' } }),
    );
    expect(await withdrawn(KEY, { [FILE]: text })).toEqual({
      already: 'cases/bridge-case 已于 2024-05-07 撤下，原因：内容有误',
    });
  });

  test('where its reason is written and only its status is not', async () => {
    const text = textOf(makeCase({ withdrawn: { date: '2024-05-07', reason: '内容有误' } }));
    expect(await withdrawn(KEY, { [FILE]: text })).toMatchObject({
      refusal: expect.stringContaining('已经有 withdrawn') as string,
    });
  });

  test('not even a wrong status is in the way of a reason', async () => {
    const text = textOf(makeCase({ status: 'withdrawn' }));
    expect(await withdrawn(KEY, { [FILE]: text })).toHaveProperty('text');
  });

  test('of a draft, but where it was published before', async () => {
    const files = { [FILE]: textOf(makeCase({ status: 'draft' })) };
    expect(await withdrawn(KEY, files)).toEqual({
      refusal: '是没有发布过的草稿，不用撤下：不要了就删去它的文件',
    });
    expect(
      await withdrawn(KEY, files, {}, { '/cases/bridge-case/': { since: '2024-01-01' } }),
    ).toHaveProperty('text');
  });

  test('of what was never published, where it is known what was', async () => {
    expect(await withdrawn(KEY, {}, {}, { '/cases/other/': { since: '2024-01-01' } })).toEqual({
      refusal: '还没有发布过，不用撤下：请把 status 改回 draft，或删去它的文件',
    });
    const files = { [FILE]: textOf(makeCase({ aliases: ['/cases/old/'] })) };
    expect(await withdrawn(KEY, files, {}, { '/cases/old/': { since: '2024-01-01' } })).toHaveProperty(
      'text',
    );
  });

  test('in secret: the places that lead to its notice then are told', async () => {
    const media = textOf(makeMedia({ about: ['projects/bridge', KEY] }));
    const other = textOf(makeCase({ id: 'other' }), `${CASE_BODY}\n见[案例](cases/bridge-case)。\n`);
    const draft = textOf(makeMedia({ id: 'draft', status: 'draft', about: [KEY] }));
    const result = await withdrawn(KEY, {
      'media/bridge-news.mdx': media,
      'media/draft.mdx': draft,
      'cases/other.mdx': other,
    });
    const lineOf = (text: string, words: string) =>
      text.split('\n').findIndex((it) => it.includes(words)) + 1;
    expect(result).toMatchObject({
      text: expect.stringContaining('status: withdrawn') as string,
      places: [
        `cases/other.mdx:${String(lineOf(other, '见['))}`,
        `media/bridge-news.mdx:${String(lineOf(media, KEY))}`,
      ],
    });
  });

  test('to a project while its milestones give figures', async () => {
    expect(await withdrawn('projects/bridge')).toMatchObject({
      refusal: expect.stringMatching(
        /^还有公开的内容少不了它，请先改这些地方：\n {2}cases\/bridge-case\.mdx:\d+\n/,
      ) as string,
    });
  });

  test.each([
    [{ reason: ' ' }, '不能为空'],
    [{ date: '2025-01-01' }, '撤下日期 2025-01-01 在今天（2024-12-31）之后'],
    [{ date: '2024-05-05' }, '撤下日期 2024-05-05 早于发布日期 2024-05-06'],
    [{ replacement: KEY }, '改看的页面不能是它自己'],
    [{ replacement: 'media/draft' }, '改看的 media/draft 没有公开，请换一条'],
    [{ replacement: 'milestones/bridge/none' }, '改看的 milestones/bridge/none 找不到'],
  ])('with %j: %s', async (given, refusal) => {
    const files = { 'media/draft.mdx': textOf(makeMedia({ id: 'draft', status: 'draft' })) };
    expect(await withdrawn(KEY, files, given)).toEqual({ refusal });
  });

  test('to what is not there', async () => {
    expect(await withdrawn('cases/brige-case')).toMatchObject({
      refusal: expect.stringMatching(/^没有这一条；最接近的是：cases\/bridge-case/) as string,
    });
    expect(await withdrawn(KEY, {}, { replacement: 'cases/none' })).toMatchObject({
      refusal: expect.stringMatching(/^改看的 cases\/none 找不到：没有这一条/) as string,
    });
  });

  test('where the fields stand on one line', async () => {
    const yaml = '{ name: 新社区, kind: 单位, summary: 一个社区 }\n';
    expect(await withdrawn('organizations/new', { 'organizations/new.yaml': yaml })).toEqual({
      refusal: '资料区的写法改不了：请把字段分行写，每行一个，再试一次',
    });
  });
});

test('all kinds of entries can be withdrawn', async () => {
  const files = {
    'organizations/new.yaml': textOf(makeOrganization({ id: 'new' })),
    'activities/new.yaml': textOf(makeActivity({ id: 'new' })),
  };
  for (const key of ['organizations/new', 'activities/new', 'media/bridge-news', 'awards/bridge-award']) {
    expect(await withdrawn(key, files)).toHaveProperty('text');
  }
});
