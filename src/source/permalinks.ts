import { z } from 'zod';
import { addressOf } from '#domain/addresses.ts';
import type { CivilDate } from '#domain/civil-date.ts';
import type { ContentVersion } from '#domain/content-version.ts';
import type { Problem } from '#domain/problem.ts';
import { noticesOf } from '#domain/notices.ts';
import {
  entryAt,
  liveAddresses,
  nextRecord,
  type PublicationRecord,
  recordedPage,
  recordOn,
  vanishedAddresses,
} from '#domain/publication-record.ts';
import { isGone, isPublic } from '#domain/publishing.ts';
import { day } from '#schemas/fields.ts';
import type { Approvals } from './approval-files.ts';
import { changesSince, keyOf } from './approvals.ts';
import type { ContentFiles } from './content-files.ts';
import type { SourceContent, SourceEntry } from './read-content.ts';

/** The record of publication as it was read; one that is broken is empty and has a problem. */
export interface Permalinks {
  record: PublicationRecord;
  /** Of the record, what was published by today. */
  published: PublicationRecord;
  /** Whether there is no file. */
  missing: boolean;
  problems: Problem[];
}

type Versions = ReadonlyMap<string, ContentVersion>;

export const PERMALINKS_FILE = 'permalinks.json';

const recordSchema = z.record(
  z.string().regex(/^\/(?:[^/]+\/)*$/),
  z.strictObject({
    since: day('首次发布'),
    digest: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(),
    changes: z.number().int().nonnegative().optional(),
    published: day('发布日期').optional(),
  }),
);

/** Reads `permalinks.json`; before the first publishing there is none. */
export async function readPermalinks(files: ContentFiles, today: CivilDate): Promise<Permalinks> {
  const text = await files.text(PERMALINKS_FILE);
  const none = { record: {}, published: {}, missing: false, problems: [] };
  if (text === undefined) return { ...none, missing: true };
  const read = recordSchema.safeParse(parseJson(text));
  if (read.success) return { ...none, record: read.data, published: recordOn(read.data, today) };
  const address = read.error.issues[0]?.path[0];
  const problem: Problem = {
    file: PERMALINKS_FILE,
    ...placeOf(text, typeof address === 'string' ? address : undefined),
    message: '发布记录读不出，可能被手工改过，或合并时留下了冲突',
    remedy: '请从版本库恢复这个文件的上一版；它由发布时自动写，不要手工改',
    rule: RULE,
  };
  return { ...none, problems: [problem] };
}

/**
 * Published addresses that no page of the site to be stands at, redirects and notices of withdrawal included.
 * Lists of which nothing is left are no problem: `movedLists` says where they lead.
 */
export function vanished({ record, published }: Permalinks, addresses: ReadonlySet<string>): Problem[] {
  const text = JSON.stringify(record, null, 2);
  return vanishedAddresses(published, addresses).map((address) => lost(address, text));
}

/**
 * The same of addresses of entries, which need no site to be judged. Where the entry is there it is told at it; of a
 * project that is not public its milestones are not told too. Nothing is known as long as an entry can't be read.
 */
export function vanishedEntries(permalinks: Permalinks, source: SourceContent, today: CivilDate): Problem[] {
  const { published } = permalinks;
  if (source.refused.length > 0) return [];
  const live = liveAddresses(source.content, noticesOf(source.content, today, published), today);
  const entries = new Map(source.entries.map((it) => [keyOf(it), it]));
  const text = JSON.stringify(permalinks.record, null, 2);
  const addresses = vanishedAddresses(published, live);
  return addresses.flatMap((address): Problem[] => {
    const key = entryAt(address);
    const own = key === undefined ? address : `/${addressOf(key)}`;
    const entry = key === undefined ? undefined : entries.get(key);
    if (own !== address && addresses.includes(own)) return [];
    if (!entry) return [lost(address, text)];
    const { file, document } = entry;
    return own === address
      ? [{ ...hidden(address, keyOf(entry)), file, ...document.locate(['status']) }]
      : [{ ...lost(address, text), file, ...document.locate(['milestones']) }];
  });
}

function lost(address: string, text: string): Problem {
  const key = entryAt(address);
  const replace = `换了地址的，请在接替它的条目里写 aliases: ["${address}"]`;
  return {
    file: PERMALINKS_FILE,
    ...placeOf(text, address),
    message: `${address} 发布过，这次的网站里没有它了，别处的链接和收藏会打不开`,
    remedy:
      key === undefined || addressOf(key) !== address.slice(1)
        ? replace
        : `${replace}；不再公开的，请保留它的文件（删了的先恢复），再运行 npm run withdraw -- ${key} --reason "原因"`,
    rule: RULE,
  };
}

function hidden(address: string, key: string) {
  return {
    message: `${address} 发布过，现在不公开了，别处的链接和收藏会打不开`,
    remedy: `要继续公开的，请写 status: published，并删去还没有到的 publishAt；不再公开的，请运行 npm run withdraw -- ${key} --reason "原因"`,
    rule: RULE,
  };
}

/**
 * Notices are signed by nobody: an entry has one only where it was published, and what it says of itself stays as it
 * was then. Before the first publishing there is nothing to hold it against.
 */
export function noticeProblems(
  { published }: Permalinks,
  { entries }: SourceContent,
  versions: Versions,
  today: CivilDate,
): Problem[] {
  if (Object.keys(published).length === 0) return [];
  return entries.flatMap(({ data, document, file, ...entry }): Problem[] => {
    if (!isGone(data, today)) return [];
    const at = { file, ...document.locate(['status']), rule: RULE };
    const page = recordedPage(published, data);
    if (!page) {
      const what = data.status === 'withdrawn' ? '没有发布过，不用撤下' : '没有发布过，就已经到期';
      return [{ ...at, message: what, remedy: '请删去这个文件；还要用的，改回 status: draft' }];
    }
    if (data.status !== 'withdrawn') return [];
    const isSame = page.digest === undefined || page.digest === versions.get(keyOf(entry))?.digest;
    const isDated =
      page.published === undefined || !('published' in data) || data.published === page.published;
    return isSame && isDated
      ? []
      : [
          {
            ...at,
            message: '撤下的内容不要再改：标题等现在与发布时不一样',
            remedy:
              '请从版本库恢复它发布时的内容，只留 status 和 withdrawn 两项改动；要改了再公开的，把 status 改回 published，审过再发布',
          },
        ];
  });
}

/** Where signatures are kept and the record of publication is not, it may have been lost. */
export function recordIsMissing({ missing }: Permalinks, { records }: Approvals): Problem[] {
  if (!missing || records.size === 0) return [];
  return [
    {
      file: PERMALINKS_FILE,
      line: 1,
      column: 1,
      message: '没有发布记录 permalinks.json，地址打不开、内容改了没有说明，都查不出来',
      remedy: '还没有发布过的，不用管；发布过的，请从版本库恢复这个文件',
      severity: 'warning',
      rule: RULE,
    },
  ];
}

/**
 * Public entries that say something else than when they were last published, without a new change note; or that
 * have lost one. What was changed is told where the record of approvals is still that of the published version.
 */
export function changeNoteProblems(
  { published: record }: Permalinks,
  source: SourceContent,
  versions: Versions,
  today: CivilDate,
  approvals?: Approvals,
): Problem[] {
  return source.entries.flatMap((entry): Problem[] => {
    const { data, document, file } = entry;
    const key = keyOf(entry);
    const [published, version] = [record[`/${addressOf(key)}`], versions.get(key)];
    if (!('changes' in data) || !isPublic(data, today) || published?.digest === undefined || !version)
      return [];
    const { digest, changes = 0 } = published;
    const field = data.changes.length > 0 ? 'changes' : 'status';
    const at = { file, ...document.locate([field]), rule: RULE };
    if (data.changes.length < changes) {
      return [
        {
          ...at,
          message: `发布过 ${String(changes)} 条修改说明，现在只有 ${String(data.changes.length)} 条`,
          remedy: '请恢复 changes 里删去的说明：发布过的修改说明要一直留着',
        },
      ];
    }
    if (data.changes.length > changes) return [];
    if (published.published !== undefined && data.published !== published.published) {
      return [
        {
          ...at,
          ...document.locate(['published']),
          message: `发布日期原是 ${published.published}，改成了 ${data.published}，没有修改说明`,
          remedy: `请改回 "${published.published}"：它是第一次公开的日子，以后的修改写 updated；原来写错了的，在 changes 里加一条说明`,
        },
      ];
    }
    if (version.digest === digest) return [];
    const approval = approvals?.records.get(key)?.approval;
    const known = approval?.content === digest ? approval : undefined;
    const what = known ? `：${changesSince(entry, known, version)}` : '';
    const rule = keepsHeadline(data, known?.parts, version) ? '' : `${HEADLINE_STAYS}。`;
    return [
      {
        ...at,
        message: `已发布的内容改了，没有修改说明${what}`,
        remedy: `${rule}${noteToAdd(entry, today)}`,
      },
    ];
  });
}

/** The record after the site has been published with these pages. What is gone is written down once, as it was. */
export function nextPermalinks(
  { record }: Permalinks,
  addresses: ReadonlySet<string>,
  { entries }: SourceContent,
  versions: Versions,
  today: CivilDate,
): PublicationRecord {
  const published = entries.flatMap(({ data, ...entry }) => {
    const address = `/${addressOf(keyOf(entry))}`;
    const version = versions.get(keyOf(entry));
    const isNew = isGone(data, today) && record[address]?.digest === undefined;
    if (!version || !(isPublic(data, today) || isNew)) return [];
    const changes = 'changes' in data ? data.changes.length : 0;
    const day = 'published' in data ? { published: data.published } : {};
    return [[address, { digest: version.digest, changes, ...day }] as const];
  });
  return nextRecord(record, addresses, new Map(published), today);
}

const RULE = '发布记录';

const HEADLINE_STAYS =
  '原标题照录原文，不能改写：改过 headline 的，请先对照原文，与原文不一致的改回去，登记时抄错了的才写更正';

/** Whether the headline of a report is as it was published; where that is not known any more it may not be. */
function keepsHeadline(
  { collection }: SourceEntry['data'],
  published: ContentVersion['parts'] | undefined,
  { parts }: ContentVersion,
): boolean {
  return collection !== 'media' || (published !== undefined && published['headline'] === parts['headline']);
}

function noteToAdd({ data }: SourceEntry, today: CivilDate): string {
  const isFirst = !('changes' in data) || data.changes.length === 0;
  const lines = [
    `updated: "${today}"`,
    'changes:',
    ...(isFirst ? [] : ['  # 原有的说明留着，在后面加一条']),
    `  - date: "${today}"`,
    '    kind: 更正',
    '    note: 改了什么、为什么改',
  ];
  const yaml = lines.map((it) => `\n        ${it}`).join('');
  return `请在资料区写明（kind 可以是 更正、补充、更新），读者会看到：${yaml}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The line of an address, or else of what a merge left behind, or the first. */
function placeOf(text: string, address: string | undefined): { line: number; column: number } {
  const words = address === undefined ? '<<<<<<<' : JSON.stringify(address);
  const line = text.split('\n').findIndex((it) => it.includes(words));
  return { line: Math.max(line, 0) + 1, column: 1 };
}
