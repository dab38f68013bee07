import { FORMATS, type Format, type ShareCard, type ShareFigure } from './card.ts';
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
    base: 1008,
    figure: 560,
    detail: [54, 46],
    line: 1064,
    foot: { y: 1120, size: 33 },
  },
} as const satisfies Record<Format, object>;

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
  const { width, height } = FORMATS[format];
  const { head, rule, line, foot } = PLACES[format];
  const half = INNER / 2 - head.size;
  const parts = [
    rect(0, 0, width, height, PAPER),
    drawLine(card.brand, { y: head.y, size: head.size, fill: INK, most: half }, typeface),
    drawLine(card.label, { y: head.y, size: head.size * 0.82, fill: RED, most: half, end: true }, typeface),
    rect(MARGIN, rule, INNER, 3, INK),
    ...drawMatter(card, format, typeface),
    rect(MARGIN, line, INNER, 1.5, RULE),
    drawLine(card.note, { ...foot, fill: MUTED, most: INNER * 0.64 }, typeface),
    drawLine(card.date ?? '', { ...foot, fill: MUTED, most: INNER * 0.34, end: true }, typeface),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${number(width)}" height="${number(height)}">${parts.join('')}</svg>`;
}

/** The lines that the title of a card is set in. */
export function titleOfCard(card: ShareCard, format: Format, typeface: Typeface): SetLines {
  const { withFigure, plain } = PLACES[format].title;
  return setText(card.title, card.figure ? withFigure : plain, typeface);
}

/** What stands between the rules: the title at the top, a number or some smaller type at the bottom. */
function drawMatter(card: ShareCard, format: Format, typeface: Typeface): string[] {
  const { title, base, detail } = PLACES[format];
  const set = titleOfCard(card, format, typeface);
  const drawn = drawLines(set, title.y, INK, typeface);
  const end = title.y + set.lines.length * set.size * LEADING;
  if (card.figure) return [...drawn, ...drawFigure(card.figure, end, format, typeface)];
  if (!card.detail) return drawn;
  const more = setText(card.detail, detail, typeface);
  const top = base - ((more.lines.length - 1) * LEADING + ABOVE + (LEADING - 1) / 2) * more.size;
  return [...drawn, ...drawLines(more, top, MUTED, typeface)];
}

/** As large as the room below the title allows. */
function drawFigure(figure: ShareFigure, top: number, format: Format, typeface: Typeface): string[] {
  const { caption, base, figure: largest } = PLACES[format];
  const fill = figure.late ? STEEL : RED;
  const room = base - top - caption.above - caption.size - caption.below;
  // A word in the place of a number: its characters are higher than digits, and reach below the line.
  const isWord = /\p{Script=Han}/u.test(figure.value);
  const [ascent, descent] = isWord ? [ABOVE, 1 - ABOVE] : [DIGITS, 0];
  const { width, inkStart } = typeface.set(figure.value);
  const unitWidth = typeface.set(figure.unit).width * UNIT + UNIT_GAP;
  const size = Math.min(
    largest * (isWord ? WORD : 1),
    room / (ascent + descent),
    INNER / (width + unitWidth - inkStart),
  );
  // Large digits would seem to stand in from the margin by the white that their glyphs carry.
  const start = MARGIN - size * inkStart;
  const at = { y: base - size * descent, fill };
  const captionBase = at.y - size * ascent - caption.below;
  return [
    drawLine(figure.caption, { y: captionBase, size: caption.size, fill, most: INNER }, typeface),
    drawLine(figure.value, { ...at, x: start, size }, typeface),
    drawLine(figure.unit, { ...at, x: start + size * (width + UNIT_GAP), size: size * UNIT }, typeface),
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
