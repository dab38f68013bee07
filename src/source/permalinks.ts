import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { addressOf } from '#domain/addresses.ts';
import type { CivilDate } from '#domain/civil-date.ts';
import type { ContentVersion } from '#domain/content-version.ts';
import type { Problem } from '#domain/problem.ts';
import {
  entryAt,
  nextRecord,
  type PublicationRecord,
  vanishedAddresses,
} from '#domain/publication-record.ts';
import { isPublic } from '#domain/publishing.ts';
import { day } from '#schemas/fields.ts';
import type { Approvals } from './approval-files.ts';
import { changesSince } from './approvals.ts';
import type { SourceContent, SourceEntry } from './read-content.ts';

/** The record of publication as it was read; one that is broken is empty and has a problem. */
export interface Permalinks {
  record: PublicationRecord;
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
  }),
);

/** Reads `permalinks.json`; before the first publishing there is none. */
export async function readPermalinks(contentDir: string): Promise<Permalinks> {
  const text = await readFile(join(contentDir, PERMALINKS_FILE), 'utf8').catch(() => undefined);
  if (text === undefined) return { record: {}, problems: [] };
  const record = recordSchema.safeParse(parseJson(text));
  if (record.success) return { record: record.data, problems: [] };
  const address = record.error.issues[0]?.path[0];
  const problem: Problem = {
    file: PERMALINKS_FILE,
    ...placeOf(text, typeof address === 'string' ? address : undefined),
    message: '发布记录读不出，可能被手工改过，或合并时留下了冲突',
    remedy: '请从版本库恢复这个文件的上一版；它由发布时自动写，不要手工改',
    rule: RULE,
  };
  return { record: {}, problems: [problem] };
}

/** Writes the record with one order and format, so that only what is new shows in a diff. */
export async function writePermalinks(contentDir: string, record: PublicationRecord): Promise<void> {
  await writeFile(join(contentDir, PERMALINKS_FILE), `${JSON.stringify(record, null, 2)}\n`);
}

/** The addresses of all pages of a built site, below its root: `/cases/bridge/`. */
export async function pageAddresses(outDir: string): Promise<Set<string>> {
  const found = await readdir(outDir, { recursive: true, withFileTypes: true });
  const pages = found
    .filter((it) => it.isFile() && it.name === 'index.html')
    .map((it) => relative(outDir, it.parentPath).replaceAll('\\', '/'));
  return new Set(pages.map((it) => (it === '' ? '/' : `/${it}/`)).toSorted());
}

/**
 * Published addresses that no page of the site to be stands at, redirects and notices of withdrawal included.
 * Lists of which nothing is left are no problem: `movedLists` says where they lead.
 */
export function vanished({ record }: Permalinks, addresses: ReadonlySet<string>): Problem[] {
  const text = JSON.stringify(record, null, 2);
  return vanishedAddresses(record, addresses).map((address) => {
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
  });
}

/**
 * Public entries that say something else than when they were last published, without a new change note; or that
 * have lost one. What was changed is told where the record of approvals is still that of the published version.
 */
export function changeNoteProblems(
  { record }: Permalinks,
  source: SourceContent,
  versions: Versions,
  today: CivilDate,
  approvals?: Approvals,
): Problem[] {
  return source.entries.flatMap((entry): Problem[] => {
    const { data, document, file } = entry;
    const key = `${entry.collection}/${entry.id}`;
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
    if (version.digest === digest || data.changes.length > changes) return [];
    const approval = approvals?.records.get(key)?.approval;
    const known = approval?.content === digest ? `：${changesSince(entry, approval, version)}` : '';
    return [{ ...at, message: `已发布的内容改了，没有修改说明${known}`, remedy: noteToAdd(entry, today) }];
  });
}

/** The record after the site has been published with these pages. */
export function nextPermalinks(
  { record }: Permalinks,
  addresses: ReadonlySet<string>,
  { entries }: SourceContent,
  versions: Versions,
  today: CivilDate,
): PublicationRecord {
  const published = entries.flatMap(({ collection, id, data }) => {
    const version = versions.get(`${collection}/${id}`);
    if (!version || !isPublic(data, today)) return [];
    const changes = 'changes' in data ? data.changes.length : 0;
    return [[`/${addressOf(`${collection}/${id}`)}`, { digest: version.digest, changes }] as const];
  });
  return nextRecord(record, addresses, new Map(published), today);
}

const RULE = '发布记录';

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
