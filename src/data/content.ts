import { getCollection, getEntry } from 'astro:content';
import { type AnyEntry, type Content, publicContent } from '#domain/content.ts';
import { buildGraph, type Graph } from '#domain/graph.ts';
import { collections } from '#schemas/collections.ts';
import { COLLECTIONS } from '#schemas/fields.ts';
import { plainImage } from '#schemas/publication.ts';
import { referencesIn } from '#schemas/references.ts';

/** What pages are made of: everything that may be shown, and who is related to whom. */
export interface Library {
  content: Content;
  graph: Graph;
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
      return [name, items.toSorted((a, b) => (a.id < b.id ? -1 : 1))] as const;
    }),
  );
  const site = await getEntry('site', 'site');
  if (!site) throw new Error('content/site.yaml was not loaded');
  const content = publicContent({ ...Object.fromEntries(lists), site: site.data } as unknown as Content);
  return { content, graph: buildGraph(COLLECTIONS.flatMap((name) => content[name].flatMap(edgesOf))) };
}

/** The references of an entry; what stands in a milestone is said of the milestone and of its project. */
function edgesOf(entry: AnyEntry): [string, string][] {
  const self = `${entry.collection}/${entry.id}`;
  const schema = collections[entry.collection].schema(plainImage);
  const references = referencesIn(schema, entry).flatMap(({ path, target }): [string, string][] => {
    const part =
      entry.collection === 'projects' && path[0] === 'milestones'
        ? entry.milestones[Number(path[1])]
        : undefined;
    return [
      [self, target],
      ...(part ? [[`milestones/${entry.id}/${part.id}`, target] as [string, string]] : []),
    ];
  });
  const parts =
    entry.collection === 'projects'
      ? entry.milestones.map((it): [string, string] => [self, `milestones/${entry.id}/${it.id}`])
      : [];
  return [...references, ...parts];
}
