import type { Sources } from '../ask.ts';
import { files, type Manifest, type PageText } from '../index-format.ts';
import { indexReader } from '../reader.ts';
import { type TermList, unpackTerms } from '../term-list.ts';
import { indexFiles, LoadError } from './load.ts';

/** The index of one release, as far as it was loaded. */
export interface OpenIndex extends Sources {
  page: (number: number) => Promise<PageText>;
}

/** Runs a task with the index; when the site was released anew meanwhile, once more with the new index. */
export type IndexSession = <T>(task: (index: OpenIndex) => Promise<T>) => Promise<T>;

export function openIndex(root: string): IndexSession {
  const load = indexFiles(root);
  let opened: Promise<OpenIndex> | undefined;
  const open = (fresh: boolean): Promise<OpenIndex> => {
    const opening = load(files.manifest, undefined, fresh).then((it) => indexOf(it, load));
    // What failed is tried again with the next task.
    opening.catch(() => {
      if (opened === opening) opened = undefined;
    });
    return (opened = opening);
  };
  return async (task) => {
    const index = await (opened ?? open(false));
    try {
      return await task(index);
    } catch (error) {
      if (!(error instanceof LoadError) || error.failure === 'timeout') throw error;
      const newer = await open(true);
      if (newer.manifest.version === index.manifest.version) throw error;
      return await task(newer);
    }
  };
}

type LoadFile = (name: string, version?: string) => Promise<unknown>;

function indexOf(data: unknown, load: LoadFile): OpenIndex {
  const manifest = data as Manifest;
  if (!Array.isArray(manifest.shards) || !Array.isArray(manifest.pages)) {
    throw new LoadError('damaged', files.manifest);
  }
  const known = new Map<string, Promise<unknown>>();
  const once = <T>(name: string): Promise<T> => {
    let file = known.get(name);
    if (!file) {
      file = load(name, manifest.version);
      file.catch(() => known.delete(name));
      known.set(name, file);
    }
    return file as Promise<T>;
  };
  return {
    manifest,
    reader: indexReader(manifest, load),
    terms: () => once<TermList>(files.terms).then(unpackTerms),
    variants: () => once<Record<string, string>>(files.variants),
    page: (number) => once<PageText>(files.page(number)),
  };
}
