import type { Answer, Hit } from './engine.ts';
import type { Manifest } from './index-format.ts';
import { type FacetName, FACETS, type Selection, type Sort } from './search-state.ts';

export interface FacetCount {
  name: FacetName;
  values: { value: string; count: number; selected: boolean }[];
}

/** The answers cut to what was selected: any value of a facet, all facets. Answers without a hit fall away. */
export function filtered(answers: readonly Answer[], selected: Selection, manifest: Manifest): Answer[] {
  return answers
    .map((it) => ({ ...it, hits: it.hits.filter((hit) => passes(hit, selected, manifest)) }))
    .filter((it) => it.hits.length > 0);
}

/**
 * How many results each value would leave, given what is selected in the other facets. Values without any are left
 * out unless they are selected; years go from the newest, the rest from the most frequent.
 */
export function facetCounts(
  answers: readonly Answer[],
  selected: Selection,
  manifest: Manifest,
): FacetCount[] {
  const hits = answers.flatMap((it) => it.hits);
  return FACETS.map((name): FacetCount => {
    const others = { ...selected, [name]: [] };
    const counts = new Map(selected[name].map((it) => [it, 0]));
    for (const hit of hits) {
      if (!passes(hit, others, manifest)) continue;
      for (const it of valuesOf(hit, name, manifest)) counts.set(it, (counts.get(it) ?? 0) + 1);
    }
    const values = [...counts]
      .map(([value, count]) => ({ value, count, selected: selected[name].includes(value) }))
      .toSorted((a, b) => (name === 'year' ? 0 : b.count - a.count) || order(name, a.value, b.value));
    return { name, values };
  }).filter((it) => it.values.length > 0);
}

/** By date, the newest first and the undated last; hits come by relevance. */
export function sorted(answers: readonly Answer[], sort: Sort, { pages }: Manifest): Answer[] {
  if (sort === 'relevance') return [...answers];
  const date = (hit: Hit) => pages[hit.page]?.[3] ?? '';
  return answers.map((it) => ({
    ...it,
    hits: it.hits.toSorted((a, b) => (date(a) < date(b) ? 1 : date(a) > date(b) ? -1 : 0)),
  }));
}

function passes(hit: Hit, selected: Selection, manifest: Manifest): boolean {
  return FACETS.every((name) => {
    if (selected[name].length === 0) return true;
    const values = valuesOf(hit, name, manifest);
    return selected[name].some((it) => values.includes(it));
  });
}

function valuesOf({ page }: Hit, name: FacetName, { pages, facets }: Manifest): string[] {
  const numbers = pages[page]?.[4][name] ?? [];
  return numbers.flatMap((it) => facets[name]?.[it] ?? []);
}

function order(name: FacetName, a: string, b: string): number {
  const ascending = a < b ? -1 : a > b ? 1 : 0;
  return name === 'year' ? -ascending : ascending;
}
