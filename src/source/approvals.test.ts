import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Signature } from '#domain/approval.ts';
import type { PublicationRecord } from '#domain/publication-record.ts';
import { makeCase, makeContent, makeMedia, makeProject, makeSite, TODAY } from '#testing/content.ts';
import { type Files, filesOf, makeFolder, textOf, writeFiles } from '#testing/folder.ts';
import { CASE_BODY } from '#testing/inspection.ts';
import { readApprovals } from './approval-files.ts';
import { writeApproval } from './write-approval.ts';
import { approvalProblems, pendingReviews, signEntry, waitingEntries } from './approvals.ts';
import { checkContent } from './check-content.ts';
import { contentVersions } from './digest.ts';
import { folderFiles } from './folder-files.ts';

const REVIEW = [
  { stage: '初审', roles: ['编辑', '宣传干事'] },
  { stage: '终审', roles: ['党委书记'] },
] as const;
const site = makeSite({ review: REVIEW.map((it) => ({ ...it, roles: [...it.roles] })) });

const FIRST: Signature = { stage: '初审', by: '编辑', date: '2024-05-01' };
const LAST: Signature = { stage: '终审', by: '党委书记', date: '2024-05-02' };
const KEY = 'cases/bridge-case';

async function read(folder: string) {
  const source = await checkContent(folderFiles(folder), TODAY);
  const approvals = await readApprovals(folderFiles(folder));
  return { source, approvals, versions: await contentVersions(folderFiles(folder), source.entries) };
}

/** Each problem as `file:line message`, those of a case and of records alone. */
async function told(folder: string): Promise<string[]> {
  const { source, approvals, versions } = await read(folder);
  return approvalProblems(source, approvals, versions, TODAY)
    .filter((it) => /^(?:cases|approvals)\//.test(it.file))
    .map((it) => `${it.file}:${String(it.line)} ${it.message}`);
}

async function signInFolder(folder: string, signature: Signature, key = KEY) {
  const { source, approvals, versions } = await read(folder);
  const signed = signEntry(source, approvals, versions, key, signature, TODAY);
  if ('approval' in signed) await writeApproval(folder, key, signed.approval);
  return signed;
}

async function makeReviewed(
  files: Files = {},
  lists: Parameters<typeof makeContent>[0] = {},
): Promise<string> {
  return makeFolder({ ...filesOf(makeContent({ site, ...lists })), ...files });
}

async function makeApproved(): Promise<string> {
  const folder = await makeReviewed();
  await signInFolder(folder, FIRST);
  await signInFolder(folder, LAST);
  return folder;
}

const STATUS_LINE =
  textOf(makeCase())
    .split('\n')
    .findIndex((it) => it.startsWith('status')) + 1;
const AT = `cases/bridge-case.mdx:${String(STATUS_LINE)}`;

describe('published entries', () => {
  test('need no approval where site.yaml asks for none', async () => {
    const folder = await makeFolder({ ...filesOf(makeContent()), 'approvals/cases/none.yaml': '[' });
    expect(await told(folder)).toEqual([]);
  });

  test('lack the stages that nobody has signed, and the command is told', async () => {
    const folder = await makeReviewed();
    expect(await told(folder)).toEqual([`${AT} 还缺初审、终审的签字`]);
    await signInFolder(folder, FIRST);
    expect(await told(folder)).toEqual([`${AT} 还缺终审的签字`]);
    const { source, approvals, versions } = await read(folder);
    const problems = approvalProblems(source, approvals, versions, TODAY);
    expect(problems.find((it) => it.file.startsWith('cases/'))).toMatchObject({
      rule: '审核',
      remedy: '请审过再运行 npm run approve -- cases/bridge-case --stage 终审 --by 党委书记',
    });
    expect(problems.find((it) => it.file.startsWith('media/'))?.remedy).toBe(
      '请审过再运行 npm run approve -- media/bridge-news --stage 初审 --by 编辑（也可以由 宣传干事 签）',
    );
  });

  test('are approved when all stages are signed', async () => {
    expect(await told(await makeApproved())).toEqual([]);
  });

  test('need it when they are scheduled, and drafts and withdrawn ones do not', async () => {
    const cases = [
      makeCase({ id: 'later', publishAt: '2025-06-01' }),
      makeCase({ id: 'draft', status: 'draft' }),
      makeCase({ id: 'gone', status: 'withdrawn', withdrawn: { date: '2024-06-01', reason: '内容有误' } }),
    ];
    expect(await told(await makeReviewed({}, { cases }))).toEqual([
      expect.stringMatching(/^cases\/later\.mdx:\d+ 还缺/),
    ]);
  });

  test('that were changed say what has changed since', async () => {
    const folder = await makeApproved();
    const text = textOf(
      makeCase({ title: '新的标题' }),
      CASE_BODY.replace('乙', '丁').replace('丙', '丙\n\n戊'),
    );
    await writeFiles(folder, { 'cases/bridge-case.mdx': text });
    expect(await told(folder)).toEqual([
      `${AT} 签过字的不是现在的内容：“title（标题）”“正文第2段”改过，新增“正文第4段”`,
    ]);
  });

  test('may be published, updated and reformatted', async () => {
    const folder = await makeApproved();
    const text = textOf(makeCase({ updated: '2024-06-01' }), `\n${CASE_BODY}\n`);
    await writeFiles(folder, { 'cases/bridge-case.mdx': text.replaceAll('\n', '\r\n') });
    expect(await told(folder)).toEqual([]);
  });
});

describe('records', () => {
  test('are readable, and are read as they were written', async () => {
    const folder = await makeApproved();
    const yaml = await readFile(join(folder, 'approvals/cases/bridge-case.yaml'), 'utf8');
    expect(yaml).toMatch(/^content: "[0-9a-f]{64}"\nparts:\n {2}outcomes: "[0-9a-f]{12}"\n/);
    expect(yaml).toMatch(/\n {2}正文 第1个标题: "[0-9a-f]{12}"\n/);
    expect(yaml).toMatch(/signatures:\n {2}- stage: "初审"\n {4}by: "编辑"\n {4}date: "2024-05-01"\n/);
  });

  test.each([
    ['nobody’s', { 'approvals/cases/none.yaml': 'same' }, '这个签字记录没有对应的条目：没有 cases/none'],
    ['broken', { 'approvals/cases/bridge-case.yaml': 'content: [' }, '引号或括号没有成对'],
    [
      'of other fields',
      { 'approvals/cases/bridge-case.yaml': 'same', extra: 'name: 甲\n' },
      '有不认识的字段：name',
    ],
    ['without signatures', { 'approvals/cases/bridge-case.yaml': 'unsigned' }, '没有签字'],
  ])('that are %s are told by themselves', async (_, files, message) => {
    const folder = await makeApproved();
    const yaml = await readFile(join(folder, 'approvals/cases/bridge-case.yaml'), 'utf8');
    const { extra = '', ...written } = files as Record<string, string>;
    const texts: Record<string, string> = {
      same: yaml + extra,
      unsigned: yaml.replace(/signatures:[^]*/, 'signatures: []\n'),
    };
    await writeFiles(
      folder,
      Object.fromEntries(Object.entries(written).map(([file, text]) => [file, texts[text] ?? text])),
    );
    expect(await told(folder)).toEqual([
      expect.stringMatching(new RegExp(`^${Object.keys(written)[0] ?? ''}:\\d+ ${message}$`)),
    ]);
  });

  test('with a role that site.yaml no longer has are told at site.yaml, once and as a warning', async () => {
    const folder = await makeApproved();
    const file = 'approvals/cases/bridge-case.yaml';
    const yaml = await readFile(join(folder, file), 'utf8');
    await writeFiles(folder, { [file]: yaml.replace('党委书记', '书记') });
    expect(await told(folder)).toEqual([]);
    const { source } = await read(folder);
    expect(source.problems.filter((it) => it.file === 'site.yaml')).toMatchObject([
      { message: '有 1 处签字的岗位，现在的 review 里没有：终审的“书记”', severity: 'warning' },
    ]);
  });

  test('of what was published say to withdraw it, and not to delete them', async () => {
    const folder = await makeApproved();
    await rm(join(folder, 'cases/bridge-case.mdx'));
    const { source, approvals, versions } = await read(folder);
    const remedy = (record: PublicationRecord) =>
      approvalProblems(source, approvals, versions, TODAY, record).find((it) =>
        it.file.startsWith('approvals/'),
      )?.remedy;
    expect(remedy({})).toContain('请删去这个文件');
    const published = remedy({ '/cases/bridge-case/': { since: TODAY } });
    expect(published).toContain('npm run withdraw -- cases/bridge-case');
    expect(published).not.toContain('删去这个文件');
  });
});

describe('what a preview says of published entries', () => {
  async function pending(folder: string) {
    const { source, approvals, versions } = await read(folder);
    return pendingReviews(source, approvals, versions, TODAY);
  }

  test('is what they lack, or what has changed since', async () => {
    const folder = await makeReviewed({}, { cases: [makeCase(), makeCase({ id: 'new', status: 'draft' })] });
    expect((await pending(folder)).get(KEY)).toBe('还缺初审、终审的签字');
    expect((await pending(folder)).has('cases/new')).toBe(false);
    await signInFolder(folder, FIRST);
    await signInFolder(folder, LAST);
    expect((await pending(folder)).has(KEY)).toBe(false);
    await writeFiles(folder, { 'cases/bridge-case.mdx': textOf(makeCase({ title: '新的标题' })) });
    expect((await pending(folder)).get(KEY)).toBe('签过字的不是现在的内容：“title（标题）”改过');
  });

  test('is nothing where nothing is asked for', async () => {
    expect(await pending(await makeFolder(filesOf(makeContent())))).toEqual(new Map());
  });
});

test.each([
  [[REVIEW[0], REVIEW[1], REVIEW[0]], '初审写了两次'],
  [
    [{ stage: '初审', roles: ['编辑'] }, REVIEW[1], { stage: '复审', roles: ['编辑'] }],
    '初审和复审都只有“编辑”能签，一个岗位在一条内容上只能签一个环节',
  ],
] as const)('stages that nobody can finish are refused: %j', async (review, message) => {
  const stages = review.map((it) => ({ ...it, roles: [...it.roles] }));
  const folder = await makeFolder(filesOf(makeContent({ site: makeSite({ review: stages }) })));
  const { source } = await read(folder);
  const found = source.problems.filter((it) => it.file === 'site.yaml');
  expect(found.map((it) => it.message)).toEqual([message]);
});

describe('signing', () => {
  test('needs a draft that could be published as it is', async () => {
    const draft = makeCase({
      status: 'draft',
      summary: '【待写】哪个项目遇到什么问题，做了什么，结果怎样。',
    });
    const folder = await makeReviewed({}, { cases: [draft] });
    const { source } = await read(folder);
    expect(source.problems.filter((it) => it.rule === 'L34' && it.severity !== 'warning')).toEqual([]);
    expect(await signInFolder(folder, FIRST)).toEqual({
      refusal: expect.stringContaining('【待写】') as string,
    });
  });

  test('a draft may name another draft: they are published together', async () => {
    const folder = await makeReviewed(
      {},
      {
        cases: [makeCase({ status: 'draft' })],
        media: [makeMedia({ status: 'draft', about: [KEY] })],
      },
    );
    expect(await signInFolder(folder, FIRST, 'media/bridge-news')).toHaveProperty('approval');
  });

  test('a changed text needs the first stage, which drops what was signed', async () => {
    const folder = await makeApproved();
    await writeFiles(folder, { 'cases/bridge-case.mdx': textOf(makeCase({ title: '新的标题' })) });
    expect(await signInFolder(folder, LAST)).toEqual({
      refusal: '要先签初审，再签终审：上次签字以后“title（标题）”改过',
    });
    expect(await signInFolder(folder, FIRST)).toMatchObject({
      dropped: [FIRST, LAST],
      changes: '“title（标题）”改过',
    });
    expect(await told(folder)).toEqual([`${AT} 还缺终审的签字`]);
  });

  test('needs an entry', async () => {
    const folder = await makeReviewed();
    expect(await signInFolder(folder, FIRST, 'cases/brige-case')).toEqual({
      refusal: expect.stringMatching(/^没有这一条；最接近的是：cases\/bridge-case、/) as string,
    });
  });

  test('needs an entry without errors', async () => {
    const folder = await makeReviewed({
      'media/bridge-news.mdx': textOf(makeMedia({ about: ['projects/none'] })),
      'projects/bridge.mdx': textOf(makeProject()).replace('stage: "竣工"', 'stage: "完工"'),
    });
    expect(await signInFolder(folder, FIRST, 'media/bridge-news')).toEqual({
      refusal: expect.stringMatching(
        /^内容有 1 处错误，改好了再签：第 \d+ 行没有找到 projects\/none$/,
      ) as string,
    });
    expect(await signInFolder(folder, FIRST, 'projects/bridge')).toEqual({
      refusal: '内容有错误，没有读进来：请先运行 npm run check，改好再来',
    });
  });
});

test('what waits is told with its stage, drafts too', async () => {
  const folder = await makeReviewed({}, { cases: [makeCase(), makeCase({ id: 'new', status: 'draft' })] });
  await signInFolder(folder, FIRST);
  const { source, approvals, versions } = await read(folder);
  const waiting = waitingEntries(source, approvals, versions, TODAY);
  expect(waiting.filter((it) => it.key.startsWith('cases/'))).toEqual([
    { key: KEY, draft: false, stage: '终审', changes: '' },
    { key: 'cases/new', draft: true, stage: '初审', changes: '' },
  ]);
});
