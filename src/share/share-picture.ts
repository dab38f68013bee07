import { join } from 'node:path';
import sharp from 'sharp';
import { EditorError } from '#domain/editor-error.ts';
import { type Format, type ShareCard, SITE_FILE } from './card.ts';
import { drawCard } from './draw-card.ts';
import { cached, keyOf } from '#cache/made-files.ts';
import { readTypeface, type Typeface } from './typeface.ts';

let read: Promise<Typeface> | undefined;

function typeface(): Promise<Typeface> {
  return (read ??= readTypeface());
}

/**
 * The picture of a card as PNG. Drawn once: `cacheDir` keeps it under the drawing itself, outlines included, and the
 * programs that turned it into a picture, so that no change of text, font, template or program can be missed.
 */
export async function sharePicture(card: ShareCard, format: Format, cacheDir: string): Promise<Uint8Array> {
  const svg = drawCard(card, format, await typeface());
  const { vips, rsvg, imagequant } = sharp.versions;
  const source = JSON.stringify([svg, PNG, vips, rsvg, imagequant]);
  return cached(join(cacheDir, 'share'), keyOf([source]), () => sharp(Buffer.from(svg)).png(PNG).toBuffer());
}

/** How many bytes that picture has. Found once a build: every feed that tells of a page asks. */
export function pictureLength(card: ShareCard, format: Format, cacheDir: string): Promise<number> {
  const key = JSON.stringify([card, format]);
  const known = LENGTHS.get(key) ?? sharePicture(card, format, cacheDir).then((it) => it.length);
  LENGTHS.set(key, known);
  return known;
}

const LENGTHS = new Map<string, Promise<number>>();

/** Paper and four inks, with the steps of their edges; a quarter of the size that all colours take. */
const PNG = { palette: true, colours: 16, effort: 1, dither: 0 };

/**
 * Throws an `EditorError` that names every character without a glyph, because it would be missing from its picture.
 * What stands on every card is the site's, and told once.
 */
export async function refuseMissing(cards: readonly ShareCard[]): Promise<void> {
  const { missing } = await typeface();
  const frames = [...new Set(cards.map((it) => it.brand + it.note))];
  const texts = [
    ...frames.map((text) => ({ subject: SITE_FILE, text })),
    ...cards.map((it) => ({ subject: it.subject, text: ownText(it) })),
  ];
  const found = texts.flatMap(({ subject, text }) =>
    missing(text).map(
      (it) => `  ${subject}：“${it}”（U+${(it.codePointAt(0) ?? 0).toString(16).toUpperCase()}）`,
    ),
  );
  if (found.length === 0) return;
  throw new EditorError(
    `分享图要用的文字里有标题字体（思源宋体）没有的字：\n${[...new Set(found)].join('\n')}\n分享图上有标题、单位名称、数字的说明和日期，请在这些地方换用通用规范汉字。`,
  );
}

function ownText({ label, title, figure, detail = [], date = '' }: ShareCard): string {
  const counted = figure
    ? [figure.caption, figure.value, figure.unit, ...figure.notes.map((it) => it.text)]
    : [];
  return [label, ...title, ...counted, ...detail, date].join('');
}
