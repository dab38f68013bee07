import { writings } from './encodings.ts';
import { fold, foldMapped } from './fold.ts';
import { type PrivateTerm } from './private-terms.ts';

/** The first place of a name in a text: its line in the private list, and offsets into the text. */
export interface Match {
  termLine: number;
  start: number;
  end: number;
}

/**
 * Finds names in texts and bytes. One pass, whatever the number of names: a table of first characters tells where it is
 * worth to look.
 */
export class TermMatcher {
  readonly #texts = new Map<number, Needle<string>[]>();
  readonly #firsts = new Uint8Array(65536);
  readonly #bytes = new Map<number, Needle<Buffer>[]>();
  readonly #firstPairs = new Uint8Array(65536);

  constructor(terms: readonly PrivateTerm[]) {
    for (const { line, text } of terms) {
      for (const needle of spellings(fold(text))) {
        const first = needle.charCodeAt(0);
        this.#firsts[first] = 1;
        push(this.#texts, first, { line, needle });
      }
      for (const needle of new Set([text, fold(text), text.toUpperCase()].flatMap(writings))) {
        const first = needle.readUInt16BE();
        this.#firstPairs[first] = 1;
        push(this.#bytes, first, { line, needle });
      }
    }
  }

  /** The names in a text, each at its first place, with offsets into that text. */
  find(text: string): Match[] {
    const missing = new Set(this.linesIn(text));
    const found: Match[] = [];
    const search = (from: number, to: number) => {
      for (const it of this.#findMapped(text.slice(from, to))) {
        if (!missing.delete(it.termLine)) continue;
        found.push({ ...it, start: it.start + from, end: it.end + from });
      }
    };
    for (let from = 0; missing.size > 0 && from < text.length; from += WINDOW / 2)
      search(from, from + WINDOW);
    if (missing.size > 0) search(0, text.length);
    // Combining marks may fold otherwise one by one; then only the place is lost.
    return [...found, ...[...missing].map((termLine) => ({ termLine, start: 0, end: text.length }))];
  }

  /** The lines of the names in a text; where offsets don't matter. */
  linesIn(text: string): number[] {
    return this.#findFolded(fold(text)).map((it) => it.termLine);
  }

  /**
   * The lines of the names that stand in some bytes in UTF-8, UTF-16 or GBK, exactly as in the list, in lower or in upper
   * case. A name of fewer than `least` bytes is not looked for: in megabytes of pixels four bytes turn up by chance.
   */
  linesInBytes(bytes: Buffer, least: number): number[] {
    const found = new Set<number>();
    for (let at = 0; at + 1 < bytes.length; at++) {
      const pair = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
      if (this.#firstPairs[pair] !== 1) continue;
      for (const { line, needle } of this.#bytes.get(pair) ?? []) {
        if (needle.length < least || found.has(line)) continue;
        if (needle.equals(bytes.subarray(at, at + needle.length))) found.add(line);
      }
    }
    return [...found];
  }

  /** Offsets are dear to keep; a part of the text without a name needs none. */
  #findMapped(text: string): Match[] {
    if (this.linesIn(text).length === 0) return [];
    const { text: folded, offsets } = foldMapped(text);
    return this.#findFolded(folded).map(({ termLine, start, end }) => ({
      termLine,
      start: offsets[start] ?? 0,
      end: offsets[end] ?? text.length,
    }));
  }

  #findFolded(text: string): Match[] {
    const found = new Map<number, Match>();
    for (let at = 0; at < text.length; at++) {
      const first = text.charCodeAt(at);
      if (this.#firsts[first] !== 1) continue;
      for (const { line, needle } of this.#texts.get(first) ?? []) {
        if (!text.startsWith(needle, at) || found.has(line) || isPartOfWord(text, at, needle)) continue;
        found.set(line, { termLine: line, start: at, end: at + needle.length });
      }
    }
    return [...found.values()];
  }
}

/** A text is searched in parts of so many code units, each beginning in the middle of the one before. */
const WINDOW = 1024;

interface Needle<T> {
  line: number;
  needle: T;
}

/** Words of a name in letters are also joined by a sign, as in file names and addresses. */
function spellings(folded: string): Set<string> {
  return new Set([' ', '-', '_', '+', ''].map((it) => folded.replaceAll(' ', it)));
}

/** A short name in letters counts only as a word of its own: the letters of 示例 ab stand in every script. */
function isPartOfWord(text: string, at: number, needle: string): boolean {
  if (needle.length > 4) return false;
  const end = at + needle.length;
  return (
    (/^[a-z0-9]/.test(needle) && /[a-z0-9]/.test(text.charAt(at - 1))) ||
    (/[a-z0-9]$/.test(needle) && /[a-z0-9]/.test(text.charAt(end)))
  );
}

function push<T>(map: Map<number, T[]>, key: number, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
