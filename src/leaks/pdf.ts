import { decodeText, readings } from './encodings.ts';
import { type Cmap, drawn, readCmap } from './pdf-cmap.ts';
import { type PdfObject, readObjects, referencesOf } from './pdf-objects.ts';
import { bytesOf, STRING, stringsOf } from './pdf-strings.ts';

export interface PdfText {
  /** Everything that could be read: strings of the document, its metadata and the drawn text, in several readings. */
  texts: string[];
  /** Embedded JPEG pictures. */
  images: Buffer[];
  /** What could not be read, in Chinese. */
  unread: string[];
}

/**
 * The texts of a PDF: strings in objects, XMP, and what pages draw by glyph numbers as far as the fonts say what they
 * stand for (ToUnicode, or a Chinese encoding).
 */
export function readPdf(bytes: Buffer): PdfText {
  const objects = readObjects(bytes);
  const outside = bytes.toString('latin1').replace(/\bstream\r?\n[\s\S]*?endstream/g, '');
  if (/\/Encrypt\b/.test([outside, ...xrefs(objects)].join(''))) {
    return { texts: [], images: [], unread: ['PDF 有密码'] };
  }
  const all = [...objects.values()];
  const contents = all.flatMap((it) => it.content?.toString('latin1') ?? []);
  const parts = [outside, ...contents.filter((it) => !it.includes('begincmap'))];
  const written = parts.flatMap((it) => {
    const asBytes = Buffer.from(it, 'latin1');
    return [decodeText(asBytes), asBytes.toString('utf8'), ...readings(Buffer.concat(stringsOf(it)))];
  });
  const shown = drawings(objects).map((it) => readDrawing(it, objects));
  return {
    texts: [...written, ...shown.map((it) => it.text)],
    images: all.flatMap((it) => it.image ?? []),
    unread: [...new Set([...all.flatMap((it) => it.unread ?? []), ...shown.flatMap((it) => it.unread)])],
  };
}

function xrefs(objects: ReadonlyMap<number, PdfObject>): string[] {
  return [...objects.values()].map((it) => it.text).filter((it) => /\/Type\s*\/XRef\b/.test(it));
}

/** What draws text: the contents of a page, or a form; with everything that is written about its resources. */
interface Drawing {
  content: string;
  resources: string;
}

function drawings(objects: ReadonlyMap<number, PdfObject>): Drawing[] {
  return [...objects.values()].flatMap(({ text, content }) => {
    const streams = referencesOf(text, 'Contents').flatMap((it) => objects.get(it)?.content ?? []);
    if (content && /\/Subtype\s*\/Form\b/.test(text)) streams.push(content);
    if (streams.length === 0) return [];
    const drawing = streams.map((it) => it.toString('latin1')).join('\n');
    return [{ content: drawing, resources: resourcesOf(text, objects) }];
  });
}

/** The text of the object, of what it refers to for fonts, and of the page tree above it. */
function resourcesOf(text: string, objects: ReadonlyMap<number, PdfObject>, depth = 0): string {
  if (depth > 16) return text;
  const above = /\/Resources\b/.test(text) ? [] : referencesOf(text, 'Parent');
  const further = ['Resources', 'Font'].flatMap((it) => referencesOf(text, it)).concat(above);
  return [text, ...further.map((it) => resourcesOf(objects.get(it)?.text ?? '', objects, depth + 1))].join(
    '\n',
  );
}

type Decoder = (string: Buffer) => string;

/** The drawn text in its order. An ActualText stands for what is drawn until its end (EMC). */
function readDrawing({ content, resources }: Drawing, objects: ReadonlyMap<number, PdfObject>) {
  const fonts = fontsOf(resources, objects);
  const unread: string[] = [];
  const parts: string[] = [];
  let decode: Decoder = latin1;
  let isReplaced = false;
  for (const [token, font, actual, string] of content.matchAll(DRAWING_TOKEN)) {
    if (font !== undefined) {
      const known = fonts.get(font);
      if (!known) unread.push('PDF 里有字体没有文字对照表');
      decode = known ?? latin1;
    } else if (actual !== undefined) {
      parts.push(new TextDecoder('utf-16be').decode(bytesOf(actual)));
      isReplaced = true;
    } else if (string !== undefined && !isReplaced) {
      parts.push(decode(bytesOf(string)));
    } else if (token === 'EMC') {
      isReplaced = false;
    }
  }
  return { text: parts.join(''), unread };
}

const DRAWING_TOKEN = new RegExp(
  `/([^\\s/<>()[\\]]+)\\s+-?[\\d.]+\\s+Tf\\b|/ActualText\\s*(${STRING})|(${STRING})|\\bEMC\\b`,
  'g',
);

/** The fonts by the names that the resources give them; those whose codes mean nothing here are left out. */
function fontsOf(resources: string, objects: ReadonlyMap<number, PdfObject>): Map<string, Decoder> {
  const fonts = new Map<string, Decoder>();
  for (const [, name = '', number] of resources.matchAll(/\/([^\s/<>()[\]]+)\s+(\d+)\s+\d+\s+R\b/g)) {
    const font = objects.get(Number(number))?.text ?? '';
    const decoder = /\/Type\s*\/Font\b/.test(font) ? decoderOf(font, objects) : undefined;
    if (decoder) fonts.set(name, decoder);
  }
  return fonts;
}

function decoderOf(font: string, objects: ReadonlyMap<number, PdfObject>): Decoder | undefined {
  const [map] = referencesOf(font, 'ToUnicode');
  const content = map === undefined ? undefined : objects.get(map)?.content;
  if (content) {
    const cmap: Cmap = readCmap(content.toString('latin1'));
    return (string) => drawn(string, cmap);
  }
  const encoding = /\/Encoding\s*\/([\w-]+)/.exec(font)?.[1] ?? '';
  if (/UCS2|UTF16/.test(encoding)) return (string) => new TextDecoder('utf-16be').decode(string);
  if (encoding.startsWith('GB')) return (string) => new TextDecoder('gb18030').decode(string);
  return /\/Subtype\s*\/Type[03]\b/.test(font) ? undefined : latin1;
}

function latin1(string: Buffer): string {
  return string.toString('latin1');
}
