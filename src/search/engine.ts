import type { Manifest, PageRow } from './index-format.ts';
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
 * Everything the index knows of a query, the best tier first: exact phrases; pages with all terms; and, when the
 * phrase stands nowhere, pages that differ from it in one character. A term is never shortened in silence.
 */
export async function search(text: string, reader: IndexReader, manifest: Manifest): Promise<Answer[]> {
  const { phrase, terms } = parseQuery(text);
  if (phrase === '') return [];
  const exact = await answer('phrase', [phrase], reader, manifest);
  const isFound = exact.hits.length > 0;
  const parts = terms.length > 1 ? terms : isFound ? [] : wordsOf(phrase);
  const all = parts.length > 1 ? [await answer('terms', parts, reader, manifest)] : [];
  const near = isFound || terms.length > 1 ? [] : [await nearMisses(phrase, reader, manifest)];
  return withoutRepeats([exact, ...all, ...near]);
}

/** Each page in its best tier alone; no tier without a page. */
function withoutRepeats(answers: readonly Answer[]): Answer[] {
  const known = new Set<number>();
  return answers
    .map((it) => {
      const hits = it.hits.filter(({ page }) => !known.has(page));
      for (const { page } of hits) known.add(page);
      return { ...it, hits };
    })
    .filter((it) => it.hits.length > 0);
}

async function answer(tier: Tier, terms: string[], reader: IndexReader, manifest: Manifest): Promise<Answer> {
  const found = await Promise.all(
    terms.map(async (it) => ({ length: Array.from(it).length, found: await reader.find(it) })),
  );
  return { tier, terms, hits: ranked(found, manifest) };
}

async function nearMisses(phrase: string, reader: IndexReader, manifest: Manifest): Promise<Answer> {
  const { length } = Array.from(phrase);
  const found = length < 3 || length > 16 ? NOWHERE : await nearPlaces(Array.from(phrase), reader);
  return { tier: 'near', terms: [phrase], hits: ranked([{ length, found }], manifest) };
}

const NOWHERE: Occurrences = new Map();

const DIGIT = /\d/;

/** Where something stands that becomes the phrase when one character is changed, left out or put in. */
async function nearPlaces(characters: readonly string[], reader: IndexReader): Promise<Occurrences> {
  const before = (end: number) => ({ offset: 0, text: characters.slice(0, end).join('') });
  const after = (start: number, offset: number) => ({ offset, text: characters.slice(start).join('') });
  const variants = await Promise.all(
    characters.flatMap((character, index) => {
      // Another number is no slip of this one.
      if (DIGIT.test(character)) return [];
      const canInsert = index > 0 && !DIGIT.test(characters[index - 1] ?? '');
      return [
        findPieces([before(index), after(index + 1, index + 1)], reader),
        findPieces([before(index), after(index + 1, index)], reader),
        ...(canInsert ? [findPieces([before(index), after(index, index + 1)], reader)] : []),
      ];
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

/** Where pieces of a string stand at their offsets. A short one may cost many shards: it is asked for last, if at all. */
async function findPieces(
  pieces: readonly { offset: number; text: string }[],
  reader: IndexReader,
): Promise<Occurrences> {
  const found: { offset: number; found: Occurrences }[] = [];
  const asked = pieces.filter((it) => it.text !== '').toSorted((a, b) => b.text.length - a.text.length);
  for (const { offset, text } of asked) {
    const at = await reader.find(text);
    if (at.size === 0) return at;
    found.push({ offset, found: at });
  }
  return aligned(found);
}

/** How much an occurrence in the title, in the key text (keywords, outcomes, numbers) and in the text counts. */
const WEIGHTS = { title: 12, key: 5, body: 1 } as const;

/** Each field counts less and less for more of the same (the saturation of BM25, k = 1.2). */
const SATURATION = 1.2;

/** What was looked for: how many characters it has, and where it stands. */
interface Sought {
  length: number;
  found: Occurrences;
}

/** A title that is nothing but what was looked for comes before all others. */
const WHOLE_TITLE = 100;

/** Pages where every term occurs, by the sum of what their occurrences weigh; the newer first among equals. */
function ranked(terms: readonly Sought[], { pages }: Manifest): Hit[] {
  const [first, ...others] = terms.toSorted((a, b) => a.found.size - b.found.size);
  if (!first) return [];
  const hits: Hit[] = [];
  for (const page of first.found.keys()) {
    const row = pages[page];
    if (!row || !others.every((it) => it.found.has(page))) continue;
    const score = terms.reduce((sum, it) => sum + weightOf(it.found.get(page) ?? [], it.length, row), 0);
    hits.push({ page, score });
  }
  const date = (hit: Hit) => pages[hit.page]?.[3] ?? '';
  return hits.toSorted((a, b) => b.score - a.score || compare(date(b), date(a)) || a.page - b.page);
}

function weightOf(positions: readonly number[], length: number, row: PageRow): number {
  const [titleEnd, keyEnd, end] = row;
  const inTitle = positions.filter((at) => at < titleEnd).length;
  const inKey = positions.filter((at) => at >= titleEnd && at < keyEnd).length;
  const inBody = positions.length - inTitle - inKey;
  // The same phrase says more of a short text, and of a short title.
  const density = 1 + 1 / (1 + end / 2000);
  return (
    (positions[0] === 0 && titleEnd === length + 1 ? WHOLE_TITLE : 0) +
    WEIGHTS.title * saturated(inTitle) * (1 + 8 / (8 + titleEnd)) +
    WEIGHTS.key * saturated(inKey) +
    WEIGHTS.body * saturated(inBody) * density
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function saturated(count: number): number {
  return (count * (SATURATION + 1)) / (count + SATURATION);
}
