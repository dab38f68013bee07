import { COLLECTIONS } from '#schemas/fields.ts';
import { beside } from '#source/content-files.ts';
import type { FormContent } from '../entry-file.ts';
import type { Edited, NewPicture } from '../judge.ts';

/** An entry as Sveltia CMS hands it over: an Immutable.js map, of which these methods are used. */
export interface EntryMap {
  get: (name: string) => unknown;
}

interface MediaFile {
  path: string;
  url?: string;
}

/** What stands in a form, with the pictures that are new. `folder` is where the content lies in its repository. */
export async function editedEntry(
  entry: EntryMap,
  folder: string,
  isKnown: (path: string) => boolean,
): Promise<Edited | undefined> {
  const collection = COLLECTIONS.find((it) => it === entry.get('collection'));
  if (!collection) return undefined;
  const file = belowFolder(textOf(entry.get('path')), folder);
  const content = withoutMarks(plain(entry.get('data'))) as FormContent;
  const media = (plain(entry.get('mediaFiles')) ?? []) as MediaFile[];
  const pictures = await Promise.all(
    [...new Set(stringsIn(content['photos']))].map(async (it) => {
      if (it.startsWith('blob:')) return [[it, await measured(it)] as const];
      if (!it.startsWith('./') || file === undefined || isKnown(beside(file, it))) return [];
      const saved = media.find(({ path }) => belowFolder(path, folder) === beside(file, it));
      return saved
        ? [[it, saved.url?.startsWith('blob:') ? await measured(saved.url) : UNSEEN] as const]
        : [];
    }),
  );
  return { collection, file, content, pictures: Object.fromEntries(pictures.flat()) };
}

/** The path of a file below the content folder. */
export function belowFolder(path: string, folder: string): string | undefined {
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
}

/** A picture that is in the repository and has not been fetched: nothing is said of its size. */
const UNSEEN: NewPicture = { size: { width: 2400, height: 2400 }, digest: { bytes: 1, sha256: '' } };

const measures = new Map<string, Promise<NewPicture>>();

/** A picture at an address of the browser's own, which always leads to the same bytes. */
function measured(url: string): Promise<NewPicture> {
  const known = measures.get(url) ?? measure(url);
  measures.set(url, known);
  return known;
}

async function measure(url: string): Promise<NewPicture> {
  const blob = await (await fetch(url)).blob();
  const [bitmap, hash] = await Promise.all([
    createImageBitmap(blob).catch(() => undefined),
    crypto.subtle.digest('SHA-256', await blob.arrayBuffer()),
  ]);
  const sha256 = [...new Uint8Array(hash)].map((it) => it.toString(16).padStart(2, '0')).join('');
  return {
    size: bitmap && { width: bitmap.width, height: bitmap.height },
    digest: { bytes: blob.size, sha256 },
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function plain(value: unknown): unknown {
  const map = value as { toJS?: () => unknown } | undefined;
  return map?.toJS ? map.toJS() : value;
}

/** Without what Sveltia CMS notes for itself in the things of lists. */
function withoutMarks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutMarks);
  if (typeof value !== 'object' || value === null) return value;
  const own = Object.entries(value).filter(([name]) => !name.startsWith('__sc_'));
  return Object.fromEntries(own.map(([name, it]) => [name, withoutMarks(it)]));
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
