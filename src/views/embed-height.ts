import { words } from '#words';
import type { EmbedFigure, EmbedView } from './embed.ts';
import { EMBED_SIZES, type EmbedSizes } from './embed-sizes.ts';

/** For other fonts than those it was measured with. */
const RESERVE = 12;
/** Frames of much the same size are of the same size. */
const STEP = 10;

/**
 * The height that a frame needs for the card to be read without scrolling, from 320 pixels of width on. `isDemo`: it says
 * that all is invented.
 */
export function embedHeight(view: EmbedView, isDemo: boolean): number {
  const needed = Math.max(...EMBED_SIZES.map(({ from, sizes }) => heightIn(from, sizes, view, isDemo)));
  return Math.ceil((needed + RESERVE) / STEP) * STEP;
}

/** In a frame of this width. */
function heightIn(width: number, sizes: EmbedSizes, view: EmbedView, isDemo: boolean): number {
  const { label, title, pending, text, date, others, reason, note, figures } = view;
  const { border, top, block, inline } = sizes.frame;
  const room = { sizes, width: width - 2 * (border + inline) };
  return [
    top + border + 2 * block,
    heightOf('small', label, room),
    heightOf('title', title, room),
    heightOf('text', pending, room),
    heightOf('text', text, room),
    ...figures.map((it) => (figures.length > 1 ? heightOfOne(it, room) : heightOfOnly(it, room))),
    heightOf('text', date?.text, room),
    ...others.map((it) =>
      heightOf('text', `△ ${it.sentence}${it.declared ? words.milestone.declared : ''}`, room),
    ),
    heightOf('text', reason, room),
    heightOf('small', note, room),
    heightOfFoot(view, isDemo, room),
  ].reduce((sum, it) => sum + it, 0);
}

function heightOfOnly({ lead, value, note }: EmbedFigure, room: Room): number {
  return heightOf('lead', lead, room) + heightOf('number', value, room) + heightOf('small', note, room);
}

/** The number, and beside it what it counts. */
function heightOfOne({ lead, word = '', value = '', unit = '', note }: EmbedFigure, room: Room): number {
  const { outcome, number, digits, lead: first } = room.sizes;
  const needed = widthOf(word + unit) * number.size + widthOf(value) * digits.size;
  const most = room.width - outcome.gap - outcome.beside;
  const beside = {
    ...room,
    width: room.width - outcome.gap - Math.min(Math.max(outcome.number, needed), most),
  };
  return Math.max(
    heightOf('lead', lead, beside) + heightOf('small', note, beside),
    first.above + Math.ceil(needed / most) * number.line,
  );
}

/** The source, beside the link. */
function heightOfFoot({ source, updated, link }: EmbedView, isDemo: boolean, room: Room): number {
  const { foot, text } = room.sizes;
  const beside = { ...room, width: room.width - foot.gap - widthOf(link) * text.size };
  const lines = [
    source,
    updated && `${words.site.updated}${updated.text}`,
    isDemo ? words.site.demoMark : undefined,
  ];
  const height = lines.reduce((sum, it) => sum + heightOf('small', it, beside), 0);
  return foot.above + foot.rule + foot.inside + Math.max(height, foot.target);
}

interface Room {
  width: number;
  sizes: EmbedSizes;
}

/** The height of a text in so much room; nothing for none. */
function heightOf(
  style: 'small' | 'title' | 'text' | 'lead' | 'number',
  text: string | undefined,
  { width, sizes }: Room,
): number {
  if (text === undefined) return 0;
  const { size, line, above } = sizes[style];
  // Short of a full line: lines break before a word, and never before a comma or after a bracket.
  return above + line * Math.max(1, Math.ceil((widthOf(text) * size) / (width - size)));
}

/** In characters; a Latin letter or digit is this much of a Chinese character. */
function widthOf(text: string): number {
  return Array.from(text, (it) => (/[\u2e80-\uffff]/.test(it) ? 1 : 0.6)).reduce((sum, it) => sum + it, 0);
}
