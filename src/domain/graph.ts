import { plainSchemas } from '#schemas/collections.ts';
import { COLLECTIONS, type Referable } from '#schemas/fields.ts';
import { referencesIn } from '#schemas/references.ts';
import type { AnyEntry, Content } from './content.ts';

/** Who is related to whom, in both directions, by `collection/id`. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** Everything that the entries of some content name. */
export function graphOf(content: Content): Graph {
  return buildGraph(COLLECTIONS.flatMap((name) => content[name].flatMap(edgesOf)));
}

/** Relations run both ways: what an entry names also names it. */
export function buildGraph(edges: Iterable<readonly [string, string]>): Graph {
  const graph = new Map<string, Set<string>>();
  const add = (from: string, to: string) => {
    const known = graph.get(from);
    if (known) known.add(to);
    else graph.set(from, new Set([to]));
  };
  for (const [from, to] of edges) {
    if (from === to) continue;
    add(from, to);
    add(to, from);
  }
  return graph;
}

/** The ids of the entries of a collection that are related to any of some entries, sorted. */
export function neighbours(graph: Graph, keys: readonly string[], collection: Referable): string[] {
  const prefix = `${collection}/`;
  const found = keys.flatMap((key) => [...(graph.get(key) ?? [])]).filter((it) => it.startsWith(prefix));
  return [...new Set(found)]
    .filter((it) => !keys.includes(it))
    .map((it) => it.slice(prefix.length))
    .toSorted();
}

/** The references of an entry; what stands in a milestone is said of the milestone and of its project. */
function edgesOf(entry: AnyEntry): [string, string][] {
  const self = `${entry.collection}/${entry.id}`;
  const references = referencesIn(plainSchemas[entry.collection], entry).flatMap(
    ({ path, target }): [string, string][] => {
      const part =
        entry.collection === 'projects' && path[0] === 'milestones'
          ? entry.milestones[Number(path[1])]
          : undefined;
      return [
        [self, target],
        ...(part ? [[`milestones/${entry.id}/${part.id}`, target] as [string, string]] : []),
      ];
    },
  );
  const parts =
    entry.collection === 'projects'
      ? entry.milestones.map((it): [string, string] => [self, `milestones/${entry.id}/${it.id}`])
      : [];
  return [...references, ...parts];
}
