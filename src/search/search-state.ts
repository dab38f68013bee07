/** The facets of results, in the order they are shown in; the names are those of the address's parameters. */
export const FACETS = ['kind', 'year', 'project', 'theme', 'level'] as const;
export type FacetName = (typeof FACETS)[number];

export type Selection = Record<FacetName, readonly string[]>;
export type Sort = 'relevance' | 'date';

/** What a result list shows; all of it stands in its address. */
export interface SearchState {
  q: string;
  selected: Selection;
  sort: Sort;
}

/** From the part of an address after `?`. What is unknown there is ignored. */
export function readState(query: string): SearchState {
  const params = new URLSearchParams(query);
  const values = (name: string) => [...new Set(params.getAll(name))].filter((it) => it !== '');
  return {
    q: params.get('q') ?? '',
    selected: Object.fromEntries(FACETS.map((it) => [it, values(it)])) as unknown as Selection,
    sort: params.get('sort') === 'date' ? 'date' : 'relevance',
  };
}

/** `?q=…&kind=…&sort=date`, or nothing for what shows nothing. */
export function writeState({ q, selected, sort }: SearchState): string {
  const params = new URLSearchParams();
  if (q !== '') params.set('q', q);
  for (const name of FACETS) for (const it of selected[name]) params.append(name, it);
  if (sort !== 'relevance') params.set('sort', sort);
  const query = params.toString();
  return query === '' ? '' : `?${query}`;
}

/** Takes a value in, or out if it was in. */
export function toggled(state: SearchState, name: FacetName, value: string): SearchState {
  const values = state.selected[name];
  const next = values.includes(value) ? values.filter((it) => it !== value) : [...values, value];
  return { ...state, selected: { ...state.selected, [name]: next } };
}

export function withoutFilters(state: SearchState): SearchState {
  return { ...state, selected: readState('').selected };
}

/** Every chosen value with its facet, in their order. */
export function chosen(selected: Selection): { name: FacetName; value: string }[] {
  return FACETS.flatMap((name) => selected[name].map((value) => ({ name, value })));
}
