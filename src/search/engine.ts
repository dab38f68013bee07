import type { Manifest } from './index-format.ts';
import { parseQuery, wordsOf } from './query.ts';
import { aligned, type IndexReader, type Occurrences } from './reader.ts';

/** How well a page fits: it holds the phrase, all terms, or all but one character of the phrase. */
export type Tier = 'phrase' | 'terms' | 'near';

export interface Hit {
  page: number;
  score: number;
}

export interface Answer {
  tier: Tier;
  /** What was looked for and found, folded; the result page marks these. */
  terms: string[];
  /** The best first. */
  hits: Hit[];
}

/**
 * Everything the index knows of a query: exact phrases, then pages with all of several terms; when there is neither,
 * pages that differ in one character, then those with all words of the one term. No term is shortened in silence.
 */
export async function search(text: string, reader: IndexReader, manifest: Manifest): Promise<Answer[]> {
  const { phrase, terms } = parseQuery(text);
  if (phrase === '') return [];
  const exact = await answer('phrase', [phrase], reader, manifest);
  const all = terms.length > 1 ? await answer('terms', terms, reader, manifest) : NOTHING;
  const found = inTurn([exact, all]);
  if (found.length > 0) return found;
  const near = ranked([await nearMisses(phrase, reader)], manifest);
  const words = terms.length > 1 ? [] : wordsOf(phrase);
  const loose = words.length > 1 ? await answer('terms', words, reader, manifest) : NOTHING;
  return inTurn([{ tier: 'near', terms: [phrase], hits: near }, loose]);
}

const NOTHING: Answer = { tier: 'terms', terms: [], hits: [] };

/** Each page once, in the first answer that has it; an answer with nothing left is dropped. */
function inTurn(answers: readonly Answer[]): Answer[] {
  const seen = new Set<number>();
  return answers
    .map((it) => {
      const hits = it.hits.filter(({ page }) => !seen.has(page));
      for (const { page } of hits) seen.add(page);
      return { ...it, hits };
    })
    .filter((it) => it.hits.length > 0);
}

async function answer(tier: Tier, terms: string[], reader: IndexReader, manifest: Manifest): Promise<Answer> {
  const found = await Promise.all(terms.map((it) => reader.find(it)));
  return { tier, terms, hits: ranked(found, manifest) };
}

/** Strings as long as the phrase that differ from it in one character, never in both of a pair of two. */
async function nearMisses(phrase: string, reader: IndexReader): Promise<Occurrences> {
  const characters = Array.from(phrase);
  if (characters.length < 3 || characters.length > 16) return new Map();
  const variants = await Promise.all(
    characters.map(async (_, index) => {
      const pieces = [
        { offset: 0, text: characters.slice(0, index).join('') },
        { offset: index + 1, text: characters.slice(index + 1).join('') },
      ].filter((it) => it.text !== '');
      return aligned(
        await Promise.all(
          pieces.map(async ({ offset, text }) => ({ offset, found: await reader.find(text) })),
        ),
      );
    }),
  );
  const all = new Map<number, number[]>();
  for (const variant of variants) {
    for (const [page, starts] of variant) {
      const inside = starts.filter((it) => it >= 0);
      if (inside.length > 0) all.set(page, [...new Set([...(all.get(page) ?? []), ...inside])]);
    }
  }
  return all;
}

/** How much an occurrence in the title, in the key text (keywords, outcomes, numbers) and in the text counts. */
const WEIGHTS = { title: 12, key: 5, body: 1 } as const;

/** Each field counts less and less for more of the same (the saturation of BM25, k = 1.2). */
const SATURATION = 1.2;

/** Pages where every term occurs, by the sum of what their occurrences weigh; the newer first among equals. */
function ranked(terms: readonly Occurrences[], { pages }: Manifest): Hit[] {
  const [first, ...others] = terms.toSorted((a, b) => a.size - b.size);
  if (!first) return [];
  const hits: Hit[] = [];
  for (const page of first.keys()) {
    const row = pages[page];
    if (!row || !others.every((it) => it.has(page))) continue;
    const [titleEnd, keyEnd, length] = row;
    const score = terms.reduce((sum, it) => {
      const positions = it.get(page) ?? [];
      const inTitle = positions.filter((at) => at < titleEnd).length;
      const inKey = positions.filter((at) => at >= titleEnd && at < keyEnd).length;
      const inBody = positions.length - inTitle - inKey;
      // The same phrase says more of a short text; a title that is nothing but the phrase says the most.
      const density = 1 + 1 / (1 + length / 2000);
      return (
        sum +
        WEIGHTS.title * saturated(inTitle) * (1 + 8 / (8 + titleEnd)) +
        WEIGHTS.key * saturated(inKey) +
        WEIGHTS.body * saturated(inBody) * density
      );
    }, 0);
    hits.push({ page, score });
  }
  const date = (hit: Hit) => pages[hit.page]?.[3] ?? '';
  return hits.toSorted((a, b) => b.score - a.score || compare(date(b), date(a)) || a.page - b.page);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function saturated(count: number): number {
  return (count * (SATURATION + 1)) / (count + SATURATION);
}
