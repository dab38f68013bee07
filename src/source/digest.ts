import { createHash } from 'node:crypto';
import { BODY_PART, type ContentVersion, type Parts, PICTURE_PART } from '#domain/content-version.ts';
import { beside, type ContentFiles } from './content-files.ts';
import type { SourceEntry } from './read-content.ts';

type Entry = Pick<SourceEntry, 'collection' | 'id' | 'file' | 'document'>;

/** The present version of every entry, by `collection/id`. */
export async function contentVersions(
  files: ContentFiles,
  entries: readonly Entry[],
): Promise<Map<string, ContentVersion>> {
  const versions = entries.map(async (entry) => {
    const parts = contentParts(entry, await pictureDigests(files, entry));
    return [`${entry.collection}/${entry.id}`, versionOf(parts)] as const;
  });
  return new Map(await Promise.all(versions));
}

/** Parts are kept short, to be compared and told; the digest stands for them whole. */
export function versionOf(parts: Parts): ContentVersion {
  const short = Object.entries(parts).map(([name, hash]) => [name, hash.slice(0, 12)] as const);
  return { digest: contentDigest(parts), parts: Object.fromEntries(short) };
}

/**
 * The parts of what an entry says, whatever way its file is written: one for each field, paragraph, heading and
 * picture file. Comments say nothing to readers, and how an entry is published is not what it says. Of a change note
 * the words count, for readers see them; its date may wait for the day of publishing. Digests are whole here.
 */
export function contentParts(
  { document }: Pick<Entry, 'document'>,
  pictures: ReadonlyMap<string, string>,
): Parts {
  const fields = Object.entries((document.fields ?? {}) as Record<string, unknown>)
    .filter(([name, value]) => !PUBLISHING_FIELDS.has(name) && !isEmpty(value))
    .map(
      ([name, value]) => [name, sha256(canonical(name === 'changes' ? withoutDates(value) : value))] as const,
    )
    .toSorted(byName);
  const files = [...pictures]
    .map(([name, hash]) => [`${PICTURE_PART}${name}`, hash] as const)
    .toSorted(byName);
  return Object.fromEntries([...fields, ...bodyParts(document.body), ...files]);
}

/** SHA-256 over all parts and their order, as 64 hex digits. */
export function contentDigest(parts: Parts): string {
  return sha256(JSON.stringify(Object.entries(parts)));
}

/** Digests of an entry's picture files by name; one that can't be read is told elsewhere. */
export async function pictureDigests(
  files: ContentFiles,
  { file, document }: Pick<Entry, 'file' | 'document'>,
): Promise<Map<string, string>> {
  const { photos } = (document.fields ?? {}) as { photos?: unknown };
  const names = (Array.isArray(photos) ? (photos as { file?: unknown }[]) : [])
    .map((it) => it.file)
    .filter((it) => typeof it === 'string');
  const digests = [...new Set(names)].map(async (name) => {
    const digest = await files.digest(beside(file, name));
    return digest ? [[name.replace(/^\.\//, ''), digest.sha256] as const] : [];
  });
  return new Map((await Promise.all(digests)).flat());
}

const PUBLISHING_FIELDS: ReadonlySet<string> = new Set([
  'status',
  'published',
  'updated',
  'aliases',
  'publishAt',
  'expiresAt',
  'withdrawn',
]);

/** A fence of code, in which nothing is a comment, or a comment on lines of its own. */
const FENCE_OR_COMMENT = /^ {0,3}(`{3,}|~{3,})[^]*?^ {0,3}\1.*$|^[ \t]*\{\/\*(?:(?!\*\/)[^])*\*\/\}[ \t]*$/gm;
const HEADING = /^(#{1,6}[ \t].*)$/gm;

function bodyParts(body: string): (readonly [string, string])[] {
  const blocks = normalText(body)
    .replaceAll(FENCE_OR_COMMENT, (match, fence) => (fence === undefined ? '' : match))
    .replaceAll(HEADING, '\n$1\n')
    .split(/\n{2,}/)
    .map((it) => it.replaceAll(/^\n|\n$/g, ''))
    .filter((it) => it !== '');
  const counts = { 段: 0, 个标题: 0 };
  return blocks.map((block) => {
    const kind = /^#{1,6}[ \t]/.test(block) ? '个标题' : '段';
    counts[kind] += 1;
    return [`${BODY_PART}第${String(counts[kind])}${kind}`, sha256(block)] as const;
  });
}

/** The same text whatever the system and editor that saved it. */
function normalText(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[ \t]+$/gm, '');
}

/** JSON with sorted keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, it: unknown) => {
    if (typeof it === 'string') return normalText(it).trim();
    if (typeof it !== 'object' || it === null || Array.isArray(it)) return it;
    return Object.fromEntries(Object.entries(it).toSorted(byName));
  });
}

function withoutDates(changes: unknown): unknown {
  return Array.isArray(changes)
    ? changes.map((it: unknown) => ({ ...(it as { date?: unknown }), date: undefined }))
    : changes;
}

/** An empty list and a field that isn't there mean the same. */
function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sha256(data: string): string {
  return createHash('sha256').update(data).digest('hex');
}
