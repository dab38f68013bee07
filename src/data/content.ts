import { getCollection, getEntry } from 'astro:content';
import { config } from '#config';
import { type Content, shownContent } from '#domain/content.ts';
import { type Graph, graphOf } from '#domain/graph.ts';
import type { Notice } from '#domain/notices.ts';
import { COLLECTIONS } from '#schemas/fields.ts';
import { withTones } from './picture-tones.ts';

/** What pages are made of: everything that may be shown, who is related to whom, and what is gone. */
export interface Library {
  content: Content;
  graph: Graph;
  notices: Notice[];
  /** Whether drafts and scheduled entries are in `content`; a scheduled one has a `publishAt`. */
  preview: boolean;
  /** The day of the build (YYYY-MM-DD). */
  today: string;
  /** Whether every page of this build is grey. */
  grey: boolean;
}

let loaded: Promise<Library> | undefined;

/** Read once a build. Pages get content from here and nowhere else. */
export function loadLibrary(): Promise<Library> {
  if (import.meta.env.DEV) return read();
  return (loaded ??= read());
}

async function read(): Promise<Library> {
  const lists = await Promise.all(
    COLLECTIONS.map(async (name) => {
      const entries = await getCollection(name);
      const items = entries.map((it) => ({ ...(it.data as object), id: it.id, collection: name }));
      const toned = await withTones(items, config.cacheDir);
      return [name, toned.toSorted((a, b) => (a.id < b.id ? -1 : 1))] as const;
    }),
  );
  const site = await getEntry('site', 'site');
  if (!site) throw new Error('content/site.yaml was not loaded');
  const all = { ...Object.fromEntries(lists), site: site.data } as unknown as Content;
  const content = shownContent(all, config.visibility);
  const notices = (await getCollection('notices')).map((it) => it.data);
  return {
    content,
    graph: graphOf(content),
    notices: notices.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    preview: config.visibility.preview,
    today: config.buildDate,
    grey: config.grey,
  };
}
