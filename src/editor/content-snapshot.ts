import { COLLECTIONS } from '#schemas/fields.ts';
import type { ContentFiles } from '#source/content-files.ts';
import { entryFiles } from '#source/entry-files.ts';
import type { Layouts } from './cms-config.ts';
import type { ContentSnapshot } from './memory-files.ts';

/** What a check reads as text; every other file is known by its digest. */
const TEXTS = /\.(?:mdx|ya?ml|json)$/;
const PICTURES = /\.(?:jpe?g|png|webp|avif|tiff?)$/i;

/** A content folder as the editor in a browser holds it. Files whose names begin with a dot are not of it. */
export async function contentSnapshot(files: ContentFiles): Promise<ContentSnapshot> {
  const snapshot: ContentSnapshot = { texts: {}, digests: {}, pictures: {} };
  const paths = (await files.list()).filter((it) => !it.split('/').some((part) => part.startsWith('.')));
  for (const path of paths) {
    if (TEXTS.test(path)) {
      snapshot.texts[path] = (await files.text(path)) ?? '';
      continue;
    }
    const digest = await files.digest(path);
    if (digest) snapshot.digests[path] = digest;
    const picture = PICTURES.test(path) ? await files.picture(path) : undefined;
    if (picture) snapshot.pictures[path] = picture;
  }
  return snapshot;
}

/** Of each collection the form that most of its entries have, and the entries of the other, which the editor can't show. */
export async function layoutsOf(files: ContentFiles): Promise<{ layouts: Layouts; unseen: string[] }> {
  const found = await entryFiles(files, []);
  const layouts = COLLECTIONS.map((collection) => {
    const own = found.filter((it) => it.collection === collection);
    const folders = own.filter((it) => isFolder(it.file)).length;
    const isEmpty = own.length === 0;
    const layout = isEmpty
      ? FOLDERS.has(collection)
        ? 'folder'
        : 'file'
      : folders * 2 >= own.length
        ? 'folder'
        : 'file';
    return [collection, layout] as const;
  });
  const chosen = Object.fromEntries(layouts) as Layouts;
  const unseen = found.filter(({ collection, id, file }) => {
    const path = chosen[collection] === 'folder' ? `${id}/index` : id;
    return !new RegExp(`^${collection}/${path}\\.[a-z]+$`).test(file);
  });
  return { layouts: chosen, unseen: unseen.map((it) => it.file) };
}

function isFolder(file: string): boolean {
  return /\/index\.[a-z]+$/.test(file);
}

/** What has pictures beside it from the first. */
const FOLDERS: ReadonlySet<string> = new Set(['cases', 'projects']);
