import { words } from '#words';
import type { EmbedFigure, EmbedView } from './embed.ts';

/** The type of styles/embed.css in a narrow frame, in CSS pixels. */
const STYLES = {
  small: { size: 13, line: 20, above: 0 },
  title: { size: 18, line: 26, above: 4 },
  text: { size: 15, line: 24, above: 10 },
  lead: { size: 15, line: 24, above: 14 },
  number: { size: 16, line: 48, above: 0 },
} as const;
type Style = keyof typeof STYLES;

/** The narrowest frame that is promised, without border and padding. */
const MEASURE = 320 - 2 * 17;
/** What the number of an outcome has of it, where several stand one below the other. */
const NUMBER = 124;
/** The size of the digits. */
const DIGITS = 40;
/** What the link has of the last lines. */
const LINK = 80;
/** Border, padding, and the line above the source. */
const FRAME = 5 + 2 * 16 + 12 + 9;
/** What the larger type of a wide frame needs besides, and other fonts than those it was measured with. */
const RESERVE = 40;
/** Frames of much the same size are of the same size. */
const STEP = 20;

/** The height that a frame needs for the card to be read without scrolling, from 320 pixels of width on. */
export function embedHeight(view: EmbedView): number {
  const { label, title, pending, text, date, others, note, figures } = view;
  const needed = [
    FRAME + RESERVE,
    heightOf('small', label),
    heightOf('title', title),
    heightOf('text', pending),
    heightOf('text', text),
    ...figures.map(figures.length > 1 ? heightOfOne : heightOfOnly),
    heightOf('text', date?.text),
    ...others.map((it) => heightOf('text', `△ ${it.sentence}${it.declared ? words.milestone.declared : ''}`)),
    heightOf('small', note),
    heightOfSource(view),
  ].reduce((sum, it) => sum + it, 0);
  return Math.ceil(needed / STEP) * STEP;
}

function heightOfOnly({ lead, value, note }: EmbedFigure): number {
  return heightOf('lead', lead) + heightOf('number', value) + heightOf('small', note);
}

/** The number, and beside it what it counts. */
function heightOfOne({ lead, word = '', value = '', unit = '', note }: EmbedFigure): number {
  const number = widthOf(`${word}${unit}`) * STYLES.number.size + widthOf(value) * DIGITS;
  const beside = MEASURE - Math.max(NUMBER, number);
  const { line } = STYLES.number;
  return Math.max(heightOf('lead', lead, beside) + heightOf('small', note, beside), STYLES.lead.above + line);
}

/** Beside the link. */
function heightOfSource({ source, updated }: EmbedView): number {
  const lines = [source, updated && `${words.site.updated}${updated.text}`, words.site.demoMark];
  return lines.reduce((sum, it) => sum + heightOf('small', it, MEASURE - LINK), 0);
}

/** The height of a text in so many pixels of width; nothing for none. */
function heightOf(style: Style, text: string | undefined, width: number = MEASURE): number {
  if (text === undefined) return 0;
  const { size, line, above } = STYLES[style];
  // Short of a full line: lines break before a word, and never before a comma or after a bracket.
  return above + line * Math.max(1, Math.ceil((widthOf(text) * size) / (width - size)));
}

/** In characters; a Latin letter or digit is this much of a Chinese character. */
function widthOf(text: string): number {
  return Array.from(text, (it) => (/[\u2e80-\uffff]/.test(it) ? 1 : 0.6)).reduce((sum, it) => sum + it, 0);
}
