import type { ContentFiles, FileDigest, Sized } from '#source/content-files.ts';

/** A content folder as the editor is given it: the texts, and of other files what the check asks of them. By path. */
export interface ContentSnapshot {
  texts: Record<string, string>;
  digests: Record<string, FileDigest>;
  pictures: Record<string, Sized | 'unreadable'>;
}

/** The files of a snapshot, with those of `over` in their place. */
export function memoryFiles(snapshot: ContentSnapshot, over: Partial<ContentSnapshot> = {}): ContentFiles {
  const texts = { ...snapshot.texts, ...over.texts };
  const digests = { ...snapshot.digests, ...over.digests };
  const pictures = { ...snapshot.pictures, ...over.pictures };
  const paths = [...new Set([texts, digests].flatMap((it) => Object.keys(it)))].toSorted();
  return {
    name: 'content',
    list: () => Promise.resolve(paths),
    text: (path) => Promise.resolve(texts[path]),
    digest: (path) => Promise.resolve(digests[path]),
    picture: (path) => Promise.resolve(pictures[path]),
  };
}
