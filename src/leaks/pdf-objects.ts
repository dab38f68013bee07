import { inflateSync } from 'node:zlib';

/** An object of a PDF: what is written of it, and its stream after unpacking. Bytes are characters of Latin-1. */
export interface PdfObject {
  text: string;
  content?: Buffer;
  /** The stream is a JPEG picture. */
  image?: Buffer;
  /** Why the stream could not be unpacked, in Chinese. */
  unread?: string;
}

/** All objects by number, those packed into object streams too; the last of a number counts. */
export function readObjects(bytes: Buffer): Map<number, PdfObject> {
  const objects = new Map<number, PdfObject>();
  const latin1 = bytes.toString('latin1');
  const start = /(\d+)\s+\d+\s+obj\b/g;
  for (let match = start.exec(latin1); match; match = start.exec(latin1)) {
    const body = /(?:\bstream\r?\n|\bendobj\b)/g;
    body.lastIndex = start.lastIndex;
    const border = body.exec(latin1);
    const text = latin1.slice(start.lastIndex, border?.index);
    const isStream = border?.[0].startsWith('stream') ?? false;
    const end = isStream ? latin1.indexOf('endstream', body.lastIndex) : -1;
    const stream = end < 0 ? {} : readStream(text, bytes.subarray(body.lastIndex, end));
    objects.set(Number(match[1]), { text, ...stream });
    start.lastIndex = end < 0 ? body.lastIndex || latin1.length : end;
  }
  const packed = [...objects.values()].flatMap(unpackObjects);
  return new Map([...packed, ...objects]);
}

/** The numbers of the objects that a text refers to under a key: one or an array. */
export function referencesOf(text: string, key: string): number[] {
  const value = new RegExp(`/${key}\\s*(\\[[^\\]]*\\]|\\d+\\s+\\d+\\s+R)`).exec(text)?.[1] ?? '';
  return [...value.matchAll(/(\d+)\s+\d+\s+R/g)].map((it) => Number(it[1]));
}

/** An object stream begins with pairs of number and place. */
function unpackObjects({ text, content }: PdfObject): [number, PdfObject][] {
  if (!content || !/\/Type\s*\/ObjStm\b/.test(text)) return [];
  const latin1 = content.toString('latin1');
  const first = Number(/\/First\s+(\d+)/.exec(text)?.[1] ?? 0);
  const pairs = [...latin1.slice(0, first).matchAll(/(\d+)\s+(\d+)/g)];
  return pairs.map(([, number, place], index) => {
    const next = pairs[index + 1]?.[2];
    const end = next === undefined ? undefined : first + Number(next);
    return [Number(number), { text: latin1.slice(first + Number(place), end) }];
  });
}

function readStream(dictionary: string, raw: Buffer): Omit<PdfObject, 'text'> {
  if (/\/Length[123]\b|\/Subtype\s*\/(?:Type1C|CIDFontType0C|OpenType)\b/.test(dictionary)) return {};
  let content = raw;
  for (const filter of filtersOf(dictionary)) {
    if (filter === 'DCTDecode') return { image: content };
    if (PIXEL_FILTERS.has(filter)) return {};
    const next = FILTERS[filter]?.(content);
    if (!next) return { unread: `PDF 里有一段内容解不开（${filter}）` };
    content = next;
  }
  return /\/Subtype\s*\/Image\b/.test(dictionary) ? {} : { content };
}

function filtersOf(dictionary: string): string[] {
  const value = /\/Filter\s*(\[[^\]]*\]|\/\w+)/.exec(dictionary)?.[1] ?? '';
  return [...value.matchAll(/\/(\w+)/g)].map((it) => it[1] ?? '');
}

/** Of pictures only. */
const PIXEL_FILTERS: ReadonlySet<string> = new Set(['JPXDecode', 'CCITTFaxDecode', 'JBIG2Decode']);

const FILTERS: Readonly<Record<string, (bytes: Buffer) => Buffer | undefined>> = {
  FlateDecode: inflate,
  Fl: inflate,
  ASCIIHexDecode: (bytes) => Buffer.from(bytes.toString('latin1').replace(/[^\da-f]/gi, ''), 'hex'),
  ASCII85Decode: ascii85,
};

const MOST_BYTES = 64 * 1024 * 1024;

function inflate(bytes: Buffer): Buffer | undefined {
  try {
    return inflateSync(bytes, { maxOutputLength: MOST_BYTES });
  } catch {
    return undefined;
  }
}

function ascii85(bytes: Buffer): Buffer {
  const [text = ''] = bytes.toString('latin1').replace(/\s/g, '').replaceAll('z', '!!!!!').split('~');
  const groups = text.match(/.{1,5}/gs) ?? [];
  return Buffer.concat(
    groups.map((group) => {
      const value = Array.from(group.padEnd(5, 'u')).reduce((sum, it) => sum * 85 + it.charCodeAt(0) - 33, 0);
      const word = Buffer.alloc(4);
      word.writeUInt32BE(value % 2 ** 32);
      return word.subarray(0, group.length - 1);
    }),
  );
}
