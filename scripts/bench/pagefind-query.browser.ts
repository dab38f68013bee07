import { folded } from '#search/fold.ts';
import { parseQuery, wordsOf } from '#search/query.ts';
import { partThatSounds, suggest } from '#search/suggest.ts';
import { type TermList, unpackTerms } from '#search/term-list.ts';
import { indexFiles } from '#search/client/load.ts';
import { openPagefind, type PagefindInstance, type PagefindResult } from './pagefind-module.ts';

// Pagefind's unchanged index with a query side of our own: bigrams, exactness by positions, tiers, suggestions.
window.openSession = async (root) => {
  const instance = await openPagefind(root, 'und');
  const file = indexFiles(root);
  const lookUp = lookUpIn(instance);
  const shown = new Map<string, PagefindResult>();
  const find = async (text: string): Promise<PagefindResult[]> => {
    const { terms } = parseQuery(text);
    if (terms.length === 0) return [];
    const whole = await withPhrase(text.replace(UNSEEN, ''), lookUp);
    const all = terms.length > 1 ? await withAll(terms, lookUp) : [];
    const found = [...whole, ...all.filter((it) => !whole.some(({ id }) => id === it.id))];
    return found.length > 0 ? found : withAll(wordsOf(folded(text)), lookUp);
  };
  return {
    find: async (text) => {
      let found = await find(text);
      let offers: string[] = [];
      const exact = (await withPhrase(text.replace(UNSEEN, ''), lookUp)).length > 0;
      if (!exact) {
        const variants = (await file('variants')) as Record<string, string>;
        const simplified = Array.from(text, (it) => variants[it] ?? it).join('');
        if (simplified !== text) found = await find(simplified);
        const terms = unpackTerms((await file('terms')) as TermList);
        const meant = suggest(simplified, terms);
        offers = meant.map((it) => it.text);
        const alike = meant.find((it) => [it.pinyin, it.initials].includes(folded(text)));
        const sounding = alike?.text ?? partThatSounds(text, terms);
        if (sounding !== undefined) found = await find(sounding);
      }
      for (const it of found) shown.set(it.id, it);
      return { ids: found.map((it) => it.id), offers };
    },
    show: async (id) => shown.get(id)?.data(),
  };
};

/** Zero-width characters. */
const UNSEEN = /\p{Cf}/gu;

type LookUp = (token: string) => Promise<ReadonlyMap<string, PagefindResult>>;

/** Looks one token up, once. */
function lookUpIn(instance: PagefindInstance): LookUp {
  const known = new Map<string, ReturnType<LookUp>>();
  return (token) => {
    let found = known.get(token);
    if (!found) {
      found = instance.search(token).then((it) => new Map(it.results.map((result) => [result.id, result])));
      known.set(token, found);
    }
    return found;
  };
}

interface Token {
  text: string;
  start: number;
  length: number;
  /** Whether punctuation or a blank stands before it. */
  isAfterBreak: boolean;
}

/** Overlapping pairs of each run of Han, and runs of letters and digits whole; folded. */
function tokensOf(phrase: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  const add = (text: string, start: number) => {
    tokens.push({ text, start, length: text.length, isAfterBreak: start > end });
    end = start + text.length;
  };
  for (const { 0: run, index } of phrase.normalize('NFKC').toLowerCase().matchAll(RUNS)) {
    if (!/^\p{Script=Han}/u.test(run) || run.length < 3) add(run, index);
    else for (let at = 0; at + 2 <= run.length; at += 1) add(run.slice(at, at + 2), index + at);
  }
  return tokens;
}

const RUNS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:\.\p{N}+)?/gu;

/**
 * Pages where the tokens follow one another: overlapping ones in the same or the next word, others after it. A pair
 * that is not there, because punctuation stands inside it, may be stepped over; what needs that comes after the rest.
 */
async function withPhrase(phrase: string, lookUp: LookUp): Promise<PagefindResult[]> {
  const tokens = tokensOf(phrase);
  const found = await Promise.all(tokens.map((it) => lookUp(it.text)));
  return [...(found[0]?.values() ?? [])]
    .map((result) => ({
      result,
      skipped: skippedOn(result.id, tokens, found),
      score: scoreOf(result.id, found),
    }))
    .filter((it) => it.skipped !== undefined)
    .toSorted((a, b) => Number(a.skipped !== 0) - Number(b.skipped !== 0) || b.score - a.score)
    .map((it) => it.result);
}

/** How many tokens are stepped over to find the others in line; undefined when they are not. */
function skippedOn(
  id: string,
  tokens: readonly Token[],
  found: readonly ReadonlyMap<string, PagefindResult>[],
): number | undefined {
  const wordsOf = (index: number) => found[index]?.get(id)?.words ?? [];
  let line = { index: 0, words: new Set(wordsOf(0)) };
  let skipped = 0;
  for (const index of tokens.keys()) {
    if (index === 0) continue;
    const reach = reachOf(tokens, line.index, index);
    const words = new Set(wordsOf(index).filter((it) => reach.some((step) => line.words.has(it - step))));
    if (words.size > 0) line = { index, words };
    // Only between pairs that hold its two characters as well, so that none goes unchecked.
    else if (line.index === index - 1 && isInside(tokens, index)) skipped += 1;
    else return undefined;
  }
  return line.words.size > 0 ? skipped : undefined;
}

/** By how many words a token comes after another: overlapping, next to it, or with punctuation between them. */
function reachOf(tokens: readonly Token[], from: number, to: number): number[] {
  const [before, after] = [tokens[from], tokens[to]];
  if (!before || !after) return [];
  if (to > from + 1) return [2, 3];
  if (after.isAfterBreak) return [1, 2, 3];
  if (after.start < before.start + before.length) return [0, 1];
  return PAIR.test(before.text) ? [1, 2] : [1];
}

function isInside(tokens: readonly Token[], index: number): boolean {
  return (
    [index - 1, index, index + 1].every((it) => PAIR.test(tokens[it]?.text ?? '')) &&
    !tokens[index]?.isAfterBreak &&
    !tokens[index + 1]?.isAfterBreak
  );
}

const PAIR = /^\p{Script=Han}{2}$/u;

function scoreOf(id: string, found: readonly ReadonlyMap<string, PagefindResult>[]): number {
  return found.reduce((sum, it) => sum + (it.get(id)?.score ?? 0), 0);
}

async function withAll(terms: readonly string[], lookUp: LookUp): Promise<PagefindResult[]> {
  const [first = [], ...others] = await Promise.all(terms.map((it) => withPhrase(it, lookUp)));
  return first.filter(({ id }) => others.every((other) => other.some((it) => it.id === id)));
}
