import { type Answer, search } from './engine.ts';
import { folded } from './fold.ts';
import type { Manifest, Term } from './index-format.ts';
import type { IndexReader } from './reader.ts';
import { parseQuery, wordsOf } from './query.ts';
import { partThatSounds, suggest } from './suggest.ts';

/** An opened index; terms and variants are fetched only when a query needs them. */
export interface Sources {
  manifest: Manifest;
  reader: IndexReader;
  terms: () => Promise<readonly Term[]>;
  variants: () => Promise<Readonly<Record<string, string>>>;
}

export interface Reply {
  /** What was looked for in the end. */
  text: string;
  /** Why that is not what was typed: it was written in traditional characters, or as it sounds. */
  changed?: 'traditional' | 'sound';
  answers: Answer[];
  /** What else may be meant, when nothing is exactly as typed. */
  suggestions: Term[];
}

/** Answers a visitor: as typed; else in simplified characters; else as it sounds. Each change is named. */
export async function ask(typed: string, sources: Sources): Promise<Reply> {
  const { reader, manifest } = sources;
  const asTyped = await search(typed, reader, manifest);
  if (asTyped[0]?.tier === 'phrase' || folded(typed) === '') {
    return { text: typed, answers: asTyped, suggestions: [] };
  }
  const text = await simplified(typed, sources);
  const inSimplified = text === typed ? asTyped : await search(text, reader, manifest);
  const reply: Reply = {
    text,
    answers: inSimplified,
    suggestions: [],
    ...(text !== typed && { changed: 'traditional' as const }),
  };
  if (inSimplified[0]?.tier === 'phrase') return reply;
  const written = folded(text);
  const terms = await sources.terms();
  const suggestions = meant(text, terms).filter((it) => folded(it.text) !== written);
  const alike = LETTERS.test(written)
    ? suggestions.find((it) => it.pinyin === written || it.initials === written)
    : undefined;
  const sounding = alike?.text ?? partThatSounds(written, terms);
  if (sounding === undefined) return { ...reply, suggestions };
  return {
    text: sounding,
    changed: 'sound',
    answers: await search(sounding, reader, manifest),
    suggestions: suggestions.filter((it) => it !== alike),
  };
}

/** What the whole may mean; else what each of its words may mean. */
function meant(text: string, terms: readonly Term[]): Term[] {
  const whole = suggest(text, terms);
  if (whole.length > 0) return whole;
  const { phrase, terms: typed } = parseQuery(text);
  const parts = typed.length > 1 ? typed : wordsOf(phrase);
  return [...new Set(parts.flatMap((it) => suggest(it, terms, 3)))];
}

const LETTERS = /^[a-z]+$/;

/** Characters that the index does not have, put into simplified ones where there are such. */
async function simplified(typed: string, { reader, variants }: Sources): Promise<string> {
  const foreign = (it: string) => HAN.test(it) && !reader.has(it);
  if (!Array.from(typed).some(foreign)) return typed;
  const known = await variants();
  return Array.from(typed, (it) => (foreign(it) ? (known[it] ?? it) : it)).join('');
}

const HAN = /\p{Script=Han}/u;
