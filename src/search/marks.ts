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
    for (let at = 0; at < characters.length; at += 1) {
      const length = lengthAt(characters, at, wanted, near);
      if (length === undefined) continue;
      const last = offsets[at + length - 1] ?? 0;
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

/** How many characters stand for the wanted ones at a place, if any do. */
function lengthAt(
  characters: readonly string[],
  at: number,
  wanted: readonly string[],
  near: boolean,
): number | undefined {
  const agreeing = wanted.findIndex((it, index) => it !== characters[at + index]);
  if (agreeing === -1) return wanted.length;
  if (!near || wanted.length < 3) return undefined;
  const rest = (from: number, skipped: number) =>
    wanted.slice(from).every((it, index) => it === characters[at + agreeing + skipped + index]);
  // One character is another, is missing from the text, or stands there besides.
  if (rest(agreeing + 1, 1) && at + wanted.length <= characters.length) return wanted.length;
  if (rest(agreeing + 1, 0)) return wanted.length - 1;
  return agreeing > 0 && rest(agreeing, 1) ? wanted.length + 1 : undefined;
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
