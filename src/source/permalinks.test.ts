import { describe, expect, test } from 'vitest';
import { noticesOf } from '#domain/notices.ts';
import { makeCase, makeContent, makeMedia, makeProject, TODAY } from '#testing/content.ts';
import { filesOf, makeFolder, textOf, writeFiles } from '#testing/folder.ts';
import { CASE_BODY } from '#testing/inspection.ts';
import { readApprovals } from './approval-files.ts';
import { writeApproval } from './write-approval.ts';
import { contentVersions } from './digest.ts';
import {
  changeNoteProblems,
  nextPermalinks,
  noticeProblems,
  PERMALINKS_FILE,
  readPermalinks,
  recordIsMissing,
  vanished,
  vanishedEntries,
} from './permalinks.ts';
import { pageAddresses, writePermalinks } from './permalink-files.ts';
import { readContent } from './read-content.ts';
import { folderFiles } from './folder-files.ts';

const FILE = 'cases/bridge-case.mdx';
const ADDRESSES = new Set([
  '/',
  '/cases/',
  '/cases/bridge-case/',
  '/organizations/branch/',
  '/cases/theme/progress/',
]);

async function read(folder: string) {
  const source = await readContent(folderFiles(folder));
  return {
    source,
    versions: await contentVersions(folderFiles(folder), source.entries),
    permalinks: await readPermalinks(folderFiles(folder), TODAY),
  };
}

async function publish(folder: string, today = TODAY, addresses = ADDRESSES): Promise<void> {
  const { source, versions, permalinks } = await read(folder);
  await writePermalinks(folder, nextPermalinks(permalinks, addresses, source, versions, today));
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
    ...changeNoteProblems(permalinks, source, versions, TODAY, await readApprovals(folderFiles(folder))),
  ].map((it) => `${it.file}:${String(it.line)} ${it.message}`);
}

const note = { date: '2024-06-01', kind: '更正', note: '更正一处数字' } as const;
const CHANGED = CASE_BODY.replace('乙', '丁');
const changed = (fields: Parameters<typeof makeCase>[0] = {}) => ({
  [FILE]: textOf(makeCase(fields), CHANGED),
});

describe('the record', () => {
  test('is empty before the first publishing', async () => {
    expect(await readPermalinks(folderFiles(await makeFolder({})), TODAY)).toEqual({
      record: {},
      published: {},
      missing: true,
      problems: [],
    });
  });

  test('holds what was published, and only entries with a digest', async () => {
    const { permalinks } = await read(await makePublished({ changes: [note], updated: note.date }));
    const since = '2024-05-06';
    const digest = expect.stringMatching(/^[0-9a-f]{64}$/) as string;
    expect(permalinks.problems).toEqual([]);
    expect(permalinks.record).toEqual({
      '/': { since },
      '/cases/': { since },
      '/cases/bridge-case/': { since, digest, changes: 1, published: since },
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
    const { record, problems } = await readPermalinks(
      folderFiles(await makeFolder({ [PERMALINKS_FILE]: text })),
      TODAY,
    );
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
    const permalinks = { record, published: record, missing: false, problems: [] };
    expect(vanished(permalinks, new Set()).map((it) => it.remedy)).toEqual([
      '换了地址的，请在接替它的条目里写 aliases: ["/projects/a/milestones/b/"]',
    ]);
  });
});

describe('without a build', () => {
  /** Each problem of lost addresses as `file:line message`. */
  async function lost(folder: string): Promise<string[]> {
    const { source, permalinks } = await read(folder);
    return vanishedEntries(permalinks, source, TODAY).map(
      (it) => `${it.file}:${String(it.line)} ${it.message}`,
    );
  }

  async function makeRecorded(...addresses: string[]): Promise<string> {
    const record = Object.fromEntries(addresses.map((it) => [it, { since: '2024-05-06' }]));
    const folder = await makeFolder(filesOf(makeContent()));
    await writePermalinks(folder, record);
    return folder;
  }

  test('entries, milestones and old addresses that are there are no problem, nor are lists that are not', async () => {
    const folder = await makeRecorded(
      '/cases/bridge-case/',
      '/cases/old/',
      '/cases/theme/gone/',
      '/press/',
      '/projects/bridge/milestones/completion/',
    );
    await writeFiles(folder, { [FILE]: textOf(makeCase({ aliases: ['/cases/old/'] })) });
    expect(await lost(folder)).toEqual([]);
  });

  test('a notice answers for all addresses of what was withdrawn', async () => {
    const folder = await makeRecorded('/cases/bridge-case/', '/cases/old/');
    const withdrawn = { date: TODAY, reason: '内容有误' };
    const gone = makeCase({ status: 'withdrawn', withdrawn, aliases: ['/cases/old/'] });
    await writeFiles(folder, { [FILE]: textOf(gone) });
    expect(await lost(folder)).toEqual([]);
  });

  test.each([[{ status: 'draft' }], [{ publishAt: '2025-02-01' }]] as const)(
    'an entry that is hidden again is told at its status: %j',
    async (fields) => {
      const folder = await makeRecorded('/cases/bridge-case/');
      await writeFiles(folder, { [FILE]: textOf(makeCase(fields)) });
      expect(await lost(folder)).toEqual([
        `${FILE}:4 /cases/bridge-case/ 发布过，现在不公开了，别处的链接和收藏会打不开`,
      ]);
    },
  );

  test('a milestone that is gone is told at its project, and not where the project is gone too', async () => {
    const folder = await makeRecorded('/projects/bridge/', '/projects/bridge/milestones/none/');
    expect(await lost(folder)).toEqual([
      expect.stringMatching(/^projects\/bridge\.mdx:\d+ \/projects\/bridge\/milestones\/none\/ 发布过/),
    ]);
    await writeFiles(folder, { 'projects/bridge.mdx': textOf(makeProject({ status: 'draft' })) });
    expect(await lost(folder)).toEqual([expect.stringContaining(' /projects/bridge/ 发布过，现在不公开了')]);
  });

  test('what has no file is told at the record', async () => {
    expect(await lost(await makeRecorded('/cases/none/', '/old/place/'))).toEqual([
      expect.stringMatching(/^permalinks\.json:2 \/cases\/none\/ 发布过/),
      expect.stringMatching(/^permalinks\.json:5 \/old\/place\/ 发布过/),
    ]);
  });

  test('nothing is told while an entry can’t be read', async () => {
    const folder = await makeRecorded('/cases/bridge-case/');
    await writeFiles(folder, { [FILE]: textOf(makeCase()).replace('period:', 'time:') });
    expect(await lost(folder)).toEqual([]);
  });

  test('what a trial with a later date wrote binds nobody, and stays', async () => {
    const folder = await makeFolder(filesOf(makeContent()));
    await writePermalinks(folder, { '/cases/none/': { since: '2025-06-01' } });
    expect(await lost(folder)).toEqual([]);
    await publish(folder);
    expect((await read(folder)).permalinks.record).toHaveProperty(['/cases/none/', 'since'], '2025-06-01');
  });
});

describe('a notice', () => {
  const withdrawn = { date: '2024-06-01', reason: '内容有误' };
  const gone = { status: 'withdrawn', withdrawn } as const;

  async function noticed(folder: string): Promise<string[]> {
    const { source, permalinks, versions } = await read(folder);
    return noticeProblems(permalinks, source, versions, TODAY).map((it) => `${it.file} ${it.message}`);
  }

  test('is of what was published', async () => {
    const folder = await makePublished();
    await writeFiles(folder, {
      [FILE]: textOf(makeCase(gone)),
      'cases/never.mdx': textOf(makeCase({ id: 'never', ...gone })),
      'cases/over.mdx': textOf(makeCase({ id: 'over', expiresAt: '2024-06-01' })),
    });
    expect(await noticed(folder)).toEqual([
      'cases/never.mdx 没有发布过，不用撤下',
      'cases/over.mdx 没有发布过，就已经到期',
    ]);
    const { source, permalinks } = await read(folder);
    expect(noticesOf(source.content, TODAY, permalinks.published).map((it) => it.id)).toEqual([
      'cases/bridge-case',
    ]);
  });

  test('says what was published, and no more than a reason besides', async () => {
    const folder = await makePublished();
    const changed = ['撤下的内容不要再改：标题等现在与发布时不一样'].map((it) => `${FILE} ${it}`);
    await writeFiles(folder, { [FILE]: textOf(makeCase({ ...gone, title: '没有人审过的标题' })) });
    expect(await noticed(folder)).toEqual(changed);
    await writeFiles(folder, { [FILE]: textOf(makeCase({ ...gone, published: '2024-05-05' })) });
    expect(await noticed(folder)).toEqual(changed);
    const reason = { ...withdrawn, reason: '改过的原因' };
    await writeFiles(folder, { [FILE]: textOf(makeCase({ ...gone, withdrawn: reason })) });
    expect(await noticed(folder)).toEqual([]);
  });

  test('needs nothing before the first publishing, and is held to what it was then', async () => {
    const folder = await makeFolder(filesOf(makeContent({ cases: [makeCase(gone)] })));
    expect(await noticed(folder)).toEqual([]);
    await publish(folder);
    await writeFiles(folder, { [FILE]: textOf(makeCase({ ...gone, title: '没有人审过的标题' })) });
    expect(await noticed(folder)).toHaveLength(1);
  });
});

test('a record that is missing is told where there are signatures', async () => {
  const folder = await makeFolder({});
  const { permalinks } = await read(folder);
  const approvals = { records: new Map(), problems: [] };
  expect(recordIsMissing(permalinks, approvals)).toEqual([]);
  const signed = await readApprovals(folderFiles(await makeFolder({ 'approvals/cases/a.yaml': '{}' })));
  expect(recordIsMissing(permalinks, signed)).toMatchObject([{ file: PERMALINKS_FILE, severity: 'warning' }]);
  expect(recordIsMissing({ ...permalinks, missing: false }, signed)).toEqual([]);
});

describe('a published entry', () => {
  test('keeps its date of publication, or says why not', async () => {
    const folder = await makePublished();
    const day = { published: '2024-05-07' };
    await writeFiles(folder, { [FILE]: textOf(makeCase(day)) });
    expect(await told(folder)).toEqual([
      `${FILE}:5 发布日期原是 2024-05-06，改成了 2024-05-07，没有修改说明`,
    ]);
    await writeFiles(folder, { [FILE]: textOf(makeCase({ ...day, changes: [note], updated: note.date })) });
    expect(await told(folder)).toEqual([]);
  });

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

  describe('that is a report', () => {
    const REPORT = 'media/bridge-news.mdx';
    const KEY = 'media/bridge-news';
    const remedies = async (fields: Parameters<typeof makeMedia>[0], signed = true) => {
      const folder = await makeFolder(filesOf(makeContent({ media: [makeMedia({ headline: '大桥合龙' })] })));
      await publish(folder, '2024-05-06', new Set([`/${KEY}/`]));
      const version = (await read(folder)).versions.get(KEY) ?? { digest: '', parts: {} };
      if (signed) {
        await writeApproval(folder, KEY, {
          content: version.digest,
          parts: version.parts,
          signatures: [{ stage: '初审', by: '编辑', date: '2024-05-01' }],
        });
      }
      await writeFiles(folder, { [REPORT]: textOf(makeMedia({ headline: '大桥合龙', ...fields })) });
      const { source, versions, permalinks } = await read(folder);
      const approvals = await readApprovals(folderFiles(folder));
      return changeNoteProblems(permalinks, source, versions, TODAY, approvals).map((it) => it.remedy);
    };
    const rule = expect.stringMatching(/^原标题照录原文，不能改写.*请在资料区写明/s) as string;
    const none = expect.stringMatching(/^请在资料区写明/) as string;

    test.each<[string, Parameters<typeof makeMedia>[0], boolean, string]>([
      ['was changed', { headline: '大桥胜利合龙' }, true, rule],
      ['may have been changed', { excerpt: '改过的摘录。' }, false, rule],
      ['is as it was', { excerpt: '改过的摘录。' }, true, none],
    ])('is told that its headline stays where it %s', async (_, fields, signed, remedy) => {
      expect(await remedies(fields, signed)).toEqual([remedy]);
    });
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
