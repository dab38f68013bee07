import type { PageText } from './index-format.ts';
import { rangesOf, type TextRange } from './marks.ts';

/** A stretch of quoted text; `marked` is what was looked for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** Characters that a snippet shows at the most, and before what was found. */
const LENGTH = 96;
const BEFORE = 30;

/**
 * The text of a page around what was found: from the block that holds most of the terms, from its sentence on where
 * that begins near. When only the title has it, the beginning of the text.
 */
export function snippetOf(blocks: PageText['blocks'], terms: readonly string[], near = false): Piece[] {
  const texts = blocks.filter((it) => it.field !== 'title').map((it) => it.text);
  const [best] = texts
    .map((text) => ({ text, rank: terms.filter((it) => rangesOf(text, [it], near).length > 0).length }))
    .filter((it) => it.rank > 0)
    .toSorted((a, b) => b.rank - a.rank || Number(b.text.length >= LENGTH) - Number(a.text.length >= LENGTH));
  const text = best?.text ?? texts.find((it) => it.length > BEFORE) ?? texts[0] ?? '';
  const ranges = best ? rangesOf(text, terms, near) : [];
  const start = startOf(text, ranges[0]?.start ?? 0);
  const end = whole(text, Math.min(text.length, start + LENGTH));
  const inside = ranges
    .filter((it) => it.start < end && it.end > start)
    .map((it) => ({ start: it.start - start, end: Math.min(it.end, end) - start }));
  const pieces = piecesOf(text.slice(start, end), inside);
  return [
    ...(start > 0 ? [{ text: '…', marked: false }] : []),
    ...pieces,
    ...(end < text.length ? [{ text: '…', marked: false }] : []),
  ];
}

/** A text cut into what is marked and what is not. */
export function piecesOf(text: string, ranges: readonly TextRange[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    pieces.push(
      { text: text.slice(at, start), marked: false },
      { text: text.slice(start, end), marked: true },
    );
    at = end;
  }
  return [...pieces, { text: text.slice(at), marked: false }].filter((it) => it.text !== '');
}

function startOf(text: string, found: number): number {
  if (found <= BEFORE) return 0;
  const from = found - BEFORE;
  const sentence = Math.max(...['。', '；', '！', '？', '，'].map((it) => text.lastIndexOf(it, found - 1)));
  return sentence >= from ? sentence + 1 : whole(text, from);
}

/** Never between the halves of a character outside the basic plane. */
function whole(text: string, at: number): number {
  return /^[\uDC00-\uDFFF]/.test(text.slice(at)) ? at - 1 : at;
}
