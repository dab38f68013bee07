import { fill } from '#words';
import type { Reply } from './ask.ts';
import type { Answer } from './engine.ts';
import { parseQuery, wordsOf } from './query.ts';
import { chosen, type SearchState } from './search-state.ts';
import { searchWords as words } from './words.ts';

/** What the page of results says of itself, for the eye and for screen readers alike. */
export function answerSentence(
  typed: string,
  { text: lookedFor, changed, answers: all }: Reply,
  answers: readonly Answer[],
  state: SearchState,
): string {
  // The sentence has quotation marks of its own.
  const text = lookedFor.replace(/["“”「」『』]/g, '');
  const said = changed ? fill(words[changed], { typed, text }) : '';
  if (all.length === 0) return `${said}${nothingSentence(typed, text)}`;
  if (answers.length > 0) return `${said}${resultSentence(text, answers, state)}`;
  return `${said}${fill(words.nothingFiltered, { text, n: countOf(all) })}${filterSentence(state)}`;
}

/** One sentence on how many there are, how exact, how filtered and sorted. */
export function resultSentence(text: string, answers: readonly Answer[], state: SearchState): string {
  const found = fill(words.found, { text, n: countOf(answers) });
  const [first] = answers;
  const tiers = answers.map((it) => fill(words.tierCount, { tier: words.tiers[it.tier], n: it.hits.length }));
  const exactness = answers.length > 1 ? tiers.join('，') : first ? words.tiers[first.tier] : '';
  return [
    `${found}，${exactness}。`,
    first ? fill(words.onlyTiers[first.tier], { terms: quoted(first.terms) }) : '',
    filterSentence(state),
    state.sort === 'date' ? words.byDate : '',
  ].join('');
}

/** Nothing was found: what was looked for. */
export function nothingSentence(typed: string, text: string): string {
  const { phrase, terms } = parseQuery(text);
  if (phrase === '') return words.empty;
  const parts = terms.length > 1 ? terms : wordsOf(phrase);
  return `${fill(words.nothing, { text: typed })}${parts.length > 1 ? fill(words.understood, { terms: quoted(parts) }) : ''}`;
}

function quoted(terms: readonly string[]): string {
  return terms.map((it) => fill(words.term, { term: it })).join('、');
}

export function countOf(answers: readonly Answer[]): number {
  return answers.reduce((sum, it) => sum + it.hits.length, 0);
}

function filterSentence({ selected }: SearchState): string {
  const filters = chosen(selected).map(({ name, value }) => `${words.facets[name]}${value}`);
  return filters.length === 0 ? '' : fill(words.filteredBy, { filters: filters.join('、') });
}
