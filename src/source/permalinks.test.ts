import { describe, expect, test } from 'vitest';
import { makeCase, makeContent, TODAY } from '#testing/content.ts';
import { filesOf, makeFolder, textOf, writeFiles } from '#testing/folder.ts';
import { CASE_BODY } from '#testing/inspection.ts';
import { readApprovals, writeApproval } from './approval-files.ts';
import { contentVersions } from './digest.ts';
import {
  changeNoteProblems,
  nextPermalinks,
  pageAddresses,
  PERMALINKS_FILE,
  readPermalinks,
  vanished,
  writePermalinks,
} from './permalinks.ts';
import { readContent } from './read-content.ts';

const FILE = 'cases/bridge-case.mdx';
const ADDRESSES = new Set([
  '/',
  '/cases/',
  '/cases/bridge-case/',
  '/organizations/branch/',
  '/cases/theme/progress/',
]);

async function read(folder: string) {
  const source = await readContent(folder);
  return {
    source,
    versions: await contentVersions(folder, source.entries),
    permalinks: await readPermalinks(folder),
  };
}

async function publish(folder: string, today = TODAY): Promise<void> {
  const { source, versions, permalinks } = await read(folder);
  await writePermalinks(folder, nextPermalinks(permalinks, ADDRESSES, source, versions, today));
}

async function makePublished(fields: Parameters<typeof makeCase>[0] = {}): Promise<string> {
  const folder = await makeFolder(filesOf(makeContent({ cases: [makeCase(fields)] })));
  await publish(folder, '2024-05-06');
  return folder;
}

/** Each problem as `file:line message`. */
async function told(folder: string): Promise<string[]> {
  const { source, versions, permalinks } = await read(folder);
  return [
    ...permalinks.problems,
    ...changeNoteProblems(permalinks, source, versions, TODAY, await readApprovals(folder)),
  ].map((it) => `${it.file}:${String(it.line)} ${it.message}`);
}

const note = { date: '2024-06-01', kind: '更正', note: '更正一处数字' } as const;
const CHANGED = CASE_BODY.replace('乙', '丁');
const changed = (fields: Parameters<typeof makeCase>[0] = {}) => ({
  [FILE]: textOf(makeCase(fields), CHANGED),
});

describe('the record', () => {
  test('is empty before the first publishing', async () => {
    expect(await readPermalinks(await makeFolder({}))).toEqual({ record: {}, problems: [] });
  });

  test('holds what was published, and only entries with a digest', async () => {
    const { permalinks } = await read(await makePublished({ changes: [note], updated: note.date }));
    const since = '2024-05-06';
    const digest = expect.stringMatching(/^[0-9a-f]{64}$/) as string;
    expect(permalinks.problems).toEqual([]);
    expect(permalinks.record).toEqual({
      '/': { since },
      '/cases/': { since },
      '/cases/bridge-case/': { since, digest, changes: 1 },
      '/cases/theme/progress/': { since },
      '/organizations/branch/': { since, digest, changes: 0 },
    });
  });

  test.each([
    ['{', 1],
    ['{\n<<<<<<< HEAD\n}', 2],
    ['{\n  "/cases/": { "since": "2024" }\n}', 2],
    ['{\n  "/cases/": { "since": "2024-01-01" },\n  "cases": { "since": "2024-01-01" }\n}', 3],
    ['[]', 1],
  ])('that is broken is told: %j', async (text, line) => {
    const { record, problems } = await readPermalinks(await makeFolder({ [PERMALINKS_FILE]: text }));
    expect(record).toEqual({});
    expect(problems).toMatchObject([
      { file: PERMALINKS_FILE, line, message: expect.stringContaining('读不出') as string },
    ]);
  });

  test('knows the pages of a site by their folders', async () => {
    const folder = await makeFolder({
      'index.html': '',
      '404.html': '',
      'cases/a/index.html': '',
      'a.js': '',
    });
    expect(await pageAddresses(folder)).toEqual(new Set(['/', '/cases/a/']));
  });
});

describe('an address that would die', () => {
  test('is told with both ways out', async () => {
    const { permalinks } = await read(await makePublished());
    expect(vanished(permalinks, ADDRESSES)).toEqual([]);
    expect(vanished(permalinks, new Set(['/', '/organizations/branch/']))).toEqual([
      {
        file: PERMALINKS_FILE,
        line: 8,
        column: 1,
        message: '/cases/bridge-case/ 发布过，这次的网站里没有它了，别处的链接和收藏会打不开',
        remedy:
          '换了地址的，请在接替它的条目里写 aliases: ["/cases/bridge-case/"]；不再公开的，请保留它的文件（删了的先恢复），再运行 npm run withdraw -- cases/bridge-case --reason "原因"',
        rule: '发布记录',
      },
    ]);
  });

  test('of a milestone has one way: its project is not to be withdrawn', () => {
    const record = { '/projects/a/milestones/b/': { since: '2024-01-01' } };
    expect(vanished({ record, problems: [] }, new Set()).map((it) => it.remedy)).toEqual([
      '换了地址的，请在接替它的条目里写 aliases: ["/projects/a/milestones/b/"]',
    ]);
  });
});

describe('a published entry', () => {
  test('that stays the same needs no note', async () => {
    expect(await told(await makePublished())).toEqual([]);
  });

  test('that was changed needs one, and what to write is shown', async () => {
    const folder = await makePublished();
    await writeFiles(folder, changed());
    expect(await told(folder)).toEqual([`${FILE}:4 已发布的内容改了，没有修改说明`]);
    const { source, versions, permalinks } = await read(folder);
    expect(changeNoteProblems(permalinks, source, versions, TODAY)[0]?.remedy).toContain(
      'updated: "2024-12-31"\n        changes:\n          - date: "2024-12-31"\n            kind: 更正\n',
    );
  });

  test('says what was changed where its approval still knows', async () => {
    const folder = await makePublished();
    const version = (await read(folder)).versions.get('cases/bridge-case') ?? { digest: '', parts: {} };
    await writeApproval(folder, 'cases/bridge-case', {
      content: version.digest,
      parts: version.parts,
      signatures: [{ stage: '初审', by: '编辑', date: '2024-05-01' }],
    });
    await writeFiles(folder, changed());
    expect(await told(folder)).toEqual([`${FILE}:4 已发布的内容改了，没有修改说明：“正文第2段”改过`]);
  });

  test('is satisfied by a note, and needs another one after the next publishing', async () => {
    const folder = await makePublished();
    await writeFiles(folder, changed({ changes: [note], updated: note.date }));
    expect(await told(folder)).toEqual([]);
    await publish(folder);
    expect(await told(folder)).toEqual([]);
    await writeFiles(folder, { [FILE]: textOf(makeCase({ changes: [note], updated: note.date })) });
    expect(await told(folder)).toEqual([expect.stringMatching(/已发布的内容改了，没有修改说明$/)]);
  });

  test('may not lose a note', async () => {
    const folder = await makePublished({ changes: [note], updated: note.date });
    await writeFiles(folder, changed());
    expect(await told(folder)).toEqual([`${FILE}:4 发布过 1 条修改说明，现在只有 0 条`]);
  });

  test('that is not public is left alone', async () => {
    const folder = await makePublished();
    await writeFiles(
      folder,
      changed({ status: 'withdrawn', withdrawn: { date: TODAY, reason: '内容有误' } }),
    );
    expect(await told(folder)).toEqual([]);
  });

  test('is left alone where it was never published', async () => {
    const folder = await makeFolder(filesOf(makeContent()));
    expect(await told(folder)).toEqual([]);
  });
});
