import { fold } from './fold.ts';
import { parseQuery, wordsOf } from './query.ts';

/** A part of a text, in UTF-16 code units; `end` is not in it. */
export interface TextRange {
  start: number;
  end: number;
}

/**
 * Where folded terms stand in a text, first to last, without overlaps. With `near`, what differs from a term in one
 * character counts as well.
 */
export function rangesOf(text: string, terms: readonly string[], near = false): TextRange[] {
  const { characters, offsets } = fold(text);
  const found: TextRange[] = [];
  for (const term of terms) {
    const wanted = Array.from(term);
    if (wanted.length === 0) continue;
    for (let at = 0; at + wanted.length <= characters.length; at += 1) {
      if (!fits(characters, at, wanted, near ? 1 : 0)) continue;
      const last = offsets[at + wanted.length - 1] ?? 0;
      found.push({ start: offsets[at] ?? 0, end: last + ((text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1) });
    }
  }
  return merged(found);
}

/** How a query is marked in texts: whole if it stands there whole, else by its terms, else by what comes near. */
export function marking(query: string, texts: readonly string[]): { terms: string[]; near: boolean } {
  const { phrase, terms } = parseQuery(query);
  const stands = (wanted: readonly string[], near = false) =>
    texts.some((it) => rangesOf(it, wanted, near).length > 0);
  if (stands([phrase])) return { terms: [phrase], near: false };
  const parts = terms.length > 1 ? terms : wordsOf(phrase);
  const allParts = parts.length > 1 && parts.every((it) => stands([it]));
  if (allParts) return { terms: parts, near: false };
  const near = Array.from(phrase).length > 2 && stands([phrase], true);
  return near ? { terms: [phrase], near } : { terms: [], near: false };
}

function fits(
  characters: readonly string[],
  at: number,
  wanted: readonly string[],
  allowed: number,
): boolean {
  let others = 0;
  for (const [index, it] of wanted.entries()) {
    if (characters[at + index] !== it) others += 1;
    if (others > allowed) return false;
  }
  return true;
}

function merged(ranges: readonly TextRange[]): TextRange[] {
  const result: TextRange[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}
