import type { VarianceState } from '#domain/variance.ts';
import { type Drawing, FORMATS, type Format, type ShareCard, type ShareFigure } from './card.ts';
import { type LineBox, type SetLines, setLines } from './set-lines.ts';
import type { Typeface } from './typeface.ts';

/** The colours of `styles/global.css`. */
const PAPER = '#fcfbf8';
const INK = '#1f1c19';
const MUTED = '#625c54';
const RULE = '#b9b0a2';
const RED = '#9c1c20';
const STEEL = '#44586a';

/** Where things stand, in pixels from the top, and their sizes of type. `base` is that of number or detail. */
const PLACES = {
  wide: {
    head: { y: 86, size: 34 },
    rule: 116,
    title: { y: 148, withFigure: [72, 60, 48], plain: [112, 80, 64] },
    caption: { size: 34, above: 26, below: 20 },
    note: 40,
    base: 524,
    figure: 268,
    detail: [36, 30],
    line: 558,
    foot: { y: 597, size: 25 },
  },
  square: {
    head: { y: 124, size: 46 },
    rule: 166,
    title: { y: 212, withFigure: [108, 92, 76], plain: [148, 116, 96] },
    caption: { size: 54, above: 60, below: 36 },
    note: 54,
    base: 1008,
    figure: 560,
    detail: [54, 46],
    line: 1064,
    foot: { y: 1120, size: 33 },
  },
} as const satisfies Record<Drawing, object>;

const MARGIN = 72;
const INNER = 1200 - 2 * MARGIN;
const SMALLEST = 26;
/** The line heights of titles and details, in em. */
const LEADING = 1.32;
/** Of a character's square, what lies above the base line, in em (OpenType `BASE`, ideographic bottom −0.12). */
const ABOVE = 0.88;
/** The height of digits in em, as their outlines have it. */
const DIGITS = 0.751;

/** A card as SVG: outlines of glyphs and rules alone, so that no font is needed to draw it. */
export function drawCard(card: ShareCard, format: Format, typeface: Typeface): string {
  const shown = FORMATS[format];
  const { drawing } = shown;
  const { width, height } = FORMATS[drawing];
  const { head, rule, line, foot } = PLACES[drawing];
  const half = INNER / 2 - head.size;
  const parts = [
    rect(0, 0, width, height, PAPER),
    drawLine(card.brand, { y: head.y, size: head.size, fill: INK, most: half }, typeface),
    drawLine(card.label, { y: head.y, size: head.size * 0.82, fill: RED, most: half, end: true }, typeface),
    rect(MARGIN, rule, INNER, 3, INK),
    ...drawMatter(card, drawing, typeface),
    rect(MARGIN, line, INNER, 1.5, RULE),
    drawLine(card.note, { ...foot, fill: MUTED, most: INNER * 0.64 }, typeface),
    drawLine(card.date ?? '', { ...foot, fill: MUTED, most: INNER * 0.34, end: true }, typeface),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${number(shown.width)}" height="${number(shown.height)}" viewBox="0 0 ${number(width)} ${number(height)}">${parts.join('')}</svg>`;
}

/** The lines that the title of a card is set in. */
export function titleOfCard(card: ShareCard, drawing: Drawing, typeface: Typeface): SetLines {
  const { withFigure, plain } = PLACES[drawing].title;
  return setText(card.title, card.figure ? withFigure : plain, typeface);
}

/** What stands between the rules: the title at the top, a number or some smaller type at the bottom. */
function drawMatter(card: ShareCard, drawing: Drawing, typeface: Typeface): string[] {
  const { title, base, detail } = PLACES[drawing];
  const set = titleOfCard(card, drawing, typeface);
  const drawn = drawLines(set, title.y, INK, typeface);
  const end = title.y + set.lines.length * set.size * LEADING;
  if (card.figure) return [...drawn, ...drawFigure(card.figure, end, drawing, typeface)];
  if (!card.detail) return drawn;
  const more = setText(card.detail, detail, typeface);
  const top = base - ((more.lines.length - 1) * LEADING + ABOVE + (LEADING - 1) / 2) * more.size;
  return [...drawn, ...drawLines(more, top, MUTED, typeface)];
}

/** The number with its unit, what it counts above it, and its notes beside it or, where they have no room, below. */
function drawFigure(figure: ShareFigure, top: number, drawing: Drawing, typeface: Typeface): string[] {
  const { base, caption, note: size } = PLACES[drawing];
  const { notes } = figure;
  const leading = size * LEADING;
  const width = Math.max(0, ...notes.map((it) => typeface.set(it.text).width)) * size;
  const alone = placeFigure(figure, { top, base }, drawing, typeface);
  const beside = alone.end + size * NOTE_GAP;
  const isBeside = beside + width <= MARGIN + INNER;
  const above = base - notes.length * leading - caption.below;
  const placed = isBeside ? alone : placeFigure(figure, { top, base: above }, drawing, typeface);
  const last = isBeside ? placed.y : base;
  const style = { size, most: INNER, x: isBeside ? beside : MARGIN };
  return [
    ...drawPlaced(figure, placed, drawing, typeface),
    ...notes.map(({ text, state }, row) => {
      const y = last - (notes.length - 1 - row) * leading;
      return drawLine(text, { ...style, y, fill: state ? INKS[state] : MUTED }, typeface);
    }),
  ];
}

const INKS = { early: RED, 'on-time': INK, late: STEEL } as const satisfies Record<VarianceState, string>;

/** Between a number and the notes beside it, in em of the notes. */
const NOTE_GAP = 1.2;

/** Where a number stands: its edges, with those of its unit, its base line and its size of type. */
interface PlacedFigure {
  start: number;
  end: number;
  top: number;
  y: number;
  size: number;
}

/** As large as the room between `top` and `base` allows. */
function placeFigure(
  { value, unit }: ShareFigure,
  { top, base }: { top: number; base: number },
  drawing: Drawing,
  typeface: Typeface,
): PlacedFigure {
  const { caption, figure: largest } = PLACES[drawing];
  const room = base - top - caption.above - caption.size - caption.below;
  // A word in the place of a number: its characters are higher than digits, and reach below the line.
  const isWord = /\p{Script=Han}/u.test(value);
  const [ascent, descent] = isWord ? [ABOVE, 1 - ABOVE] : [DIGITS, 0];
  const { width, inkStart } = typeface.set(value);
  const unitWidth = typeface.set(unit).width * UNIT + UNIT_GAP;
  const size = Math.min(
    largest * (isWord ? WORD : 1),
    room / (ascent + descent),
    INNER / (width + unitWidth - inkStart),
  );
  // Large digits would seem to stand in from the margin by the white that their glyphs carry.
  const start = MARGIN - size * inkStart;
  const y = base - size * descent;
  return { start, end: start + size * (width + unitWidth), top: y - size * ascent, y, size };
}

function drawPlaced(
  { caption, value, unit, late }: ShareFigure,
  { start, top, y, size }: PlacedFigure,
  drawing: Drawing,
  typeface: Typeface,
): string[] {
  const places = PLACES[drawing].caption;
  const fill = late ? STEEL : RED;
  const unitStart = start + size * (typeface.set(value).width + UNIT_GAP);
  return [
    drawLine(caption, { y: top - places.below, size: places.size, fill, most: INNER }, typeface),
    drawLine(value, { x: start, y, size, fill }, typeface),
    drawLine(unit, { x: unitStart, y, size: size * UNIT, fill }, typeface),
  ];
}

/** The size of a unit, and its distance from the number, in em of the number. */
const UNIT = 0.28;
const UNIT_GAP = 0.06;
/** Beside digits of a size, words of the same would shout. */
const WORD = 0.7;

function setText(phrases: readonly string[], sizes: LineBox['sizes'], typeface: Typeface): SetLines {
  return setLines(phrases, { width: INNER, sizes, smallest: SMALLEST }, (it) => typeface.set(it).width);
}

function drawLines({ lines, size }: SetLines, top: number, fill: string, typeface: Typeface): string[] {
  const first = top + size * (ABOVE + (LEADING - 1) / 2);
  return lines.map((text, row) => drawLine(text, { y: first + row * size * LEADING, size, fill }, typeface));
}

interface LineStyle {
  /** Where the line begins, if not at the margin. */
  x?: number;
  /** The base line. */
  y: number;
  size: number;
  fill: string;
  /** Type shrinks so that the line is not wider. */
  most?: number;
  /** It ends at the right margin. */
  end?: boolean;
}

function drawLine(text: string, style: LineStyle, typeface: Typeface): string {
  if (text === '') return '';
  const { width, glyphs, unitsPerEm } = typeface.set(text);
  const size = Math.min(style.size, (style.most ?? Infinity) / width);
  const x = style.end === true ? MARGIN + INNER - width * size : (style.x ?? MARGIN);
  const scale = size / unitsPerEm;
  const place = `translate(${number(x)} ${number(style.y)}) scale(${number(scale)} ${number(-scale)})`;
  const paths = glyphs.map((it) => `<path transform="translate(${number(it.x)} 0)" d="${it.outline}"/>`);
  return `<g fill="${style.fill}" transform="${place}">${paths.join('')}</g>`;
}

function rect(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}" fill="${fill}"/>`;
}

function number(value: number): string {
  return String(Math.round(value * 1e4) / 1e4);
}
