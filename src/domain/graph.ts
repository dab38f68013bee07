import type { Referable } from '#schemas/fields.ts';

/** Who is related to whom, in both directions, by `collection/id`. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

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
