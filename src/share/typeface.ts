import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import fontverter from 'fontverter';
import { Blob, Buffer, Direction, Face, Feature, Font, shape } from 'harfbuzzjs';

/** Noto Serif SC (OFL), the face of headings. Texts are measured in em, so one setting serves every size. */
export interface Typeface {
  set: (text: string) => SetText;
  /** The characters of a text that the font has no glyph for, each once. */
  missing: (text: string) => string[];
}

/** A text in one line. */
export interface SetText {
  /** In em. */
  width: number;
  /** The white before the first glyph's ink, in em. */
  inkStart: number;
  /** The outline of each glyph as an SVG path in units of the font, y upwards, and where it stands in them. */
  glyphs: { outline: string; x: number }[];
  unitsPerEm: number;
}

const FONT_FILE = '@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-600-normal.woff2';

/** Read from the package and not from the machine, so that the same text gives the same outlines everywhere. */
export async function readTypeface(): Promise<Typeface> {
  const require = createRequire(import.meta.url);
  const bytes = await fontverter.convert(await readFile(require.resolve(FONT_FILE)), 'sfnt');
  const face = new Face(new Blob(bytes), 0);
  const font = new Font(face);
  const known = new Set(face.collectUnicodes());
  const outlineOf = remembering((glyph: number) => font.glyphToPath(glyph));
  return {
    set: remembering((text: string) => setIn(font, outlineOf, text)),
    missing: (text) => [
      ...new Set([...text].filter((it) => it.trim() !== '' && !known.has(it.codePointAt(0) ?? 0))),
    ],
  };
}

function setIn(font: Font, outlineOf: (glyph: number) => string, text: string): SetText {
  const unitsPerEm = font.face.upem;
  const shaped = shapedIn(font, text);
  let end = 0;
  const placed = shaped.map(({ codepoint, cluster, xAdvance = 0, xOffset = 0 }) => {
    const start = end + (needsSpace(text, cluster) ? AUTO_SPACE * unitsPerEm : 0);
    end = start + xAdvance;
    return { outline: outlineOf(codepoint), x: start + xOffset };
  });
  const first = shaped[0] && font.glyphExtents(shaped[0].codepoint);
  return {
    width: end / unitsPerEm,
    inkStart: (first?.xBearing ?? 0) / unitsPerEm,
    glyphs: placed.filter((it) => it.outline !== ''),
    unitsPerEm,
  };
}

function shapedIn(font: Font, text: string) {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.setDirection(Direction.LTR);
  buffer.setScript('Hani');
  buffer.setLanguage('zh-Hans');
  // Punctuation closes up with its neighbour, and stands at the edge where it opens a line.
  const atEdge = OPENING.test(text) ? [new Feature('halt', 1, 0, 1)] : [];
  shape(font, buffer, [new Feature('chws'), ...atEdge]);
  return buffer.getGlyphInfosAndPositions();
}

const OPENING = /^[“‘（《〈「『【〔]/u;

/** Between Chinese characters and Latin letters or digits, in em: `text-autospace` (CSS Text 4). */
const AUTO_SPACE = 1 / 8;

function needsSpace(text: string, at: number): boolean {
  const [before, after] = [text.slice(0, at), text.slice(at)];
  return (
    (/\p{Script=Han}$/u.test(before) && /^[\p{Script=Latin}\d]/u.test(after)) ||
    (/[\p{Script=Latin}\d%]$/u.test(before) && /^\p{Script=Han}/u.test(after))
  );
}

function remembering<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key) ?? make(key);
    known.set(key, found);
    return found;
  };
}
