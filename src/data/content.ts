import { getCollection, getEntry } from 'astro:content';
import { type Content, publicContent } from '#domain/content.ts';
import { COLLECTIONS } from '#schemas/fields.ts';

let loaded: Promise<Content> | undefined;

/** Everything that may be shown, read once a build. Pages get content from here and nowhere else. */
export function loadContent(): Promise<Content> {
  if (import.meta.env.DEV) return read();
  return (loaded ??= read());
}

async function read(): Promise<Content> {
  const lists = await Promise.all(
    COLLECTIONS.map(async (name) => {
      const entries = await getCollection(name);
      const items = entries.map((it) => ({ ...(it.data as object), id: it.id, collection: name }));
      return [name, items.toSorted((a, b) => (a.id < b.id ? -1 : 1))] as const;
    }),
  );
  const site = await getEntry('site', 'site');
  if (!site) throw new Error('content/site.yaml was not loaded');
  return publicContent({ ...Object.fromEntries(lists), site: site.data } as unknown as Content);
}
