/** How a file has to be read to know what it says. */
export type FileKind =
  'text' | 'markup' | 'image' | 'zip' | 'gzip' | 'brotli' | 'pdf' | 'font' | 'opaque' | 'unreadable';

/** By what the bytes begin with, and only where these say nothing by the name. */
export function fileKind(name: string, bytes: Buffer): FileKind {
  const head = bytes.toString('latin1', 0, 16);
  const signed = SIGNATURES.find(([pattern]) => pattern.test(head))?.[1];
  if (signed) return signed;
  if (bytes.subarray(0, 1024).includes('%PDF-')) return 'pdf';
  const ending = /\.([a-z\d]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (ending === 'br') return 'brotli';
  if (MARKUP.has(ending) || /^\s*<[!?\w]/.test(head.replace(/^\u00ef\u00bb\u00bf/, ''))) return 'markup';
  if (TEXT.has(ending)) return 'text';
  if (OPAQUE.has(ending)) return 'opaque';
  return bytes.includes(0) && !/^(?:\u00ff\u00fe|\u00fe\u00ff)/.test(head) ? 'unreadable' : 'text';
}

/** What files begin with, as regular expressions. `opaque` holds pixels or sound: its words stand in it as they are. */
const SIGNATURES: readonly (readonly [RegExp, FileKind])[] = (
  [
    ['PK(?:\x03\x04|\x05\x06|\x07\x08)', 'zip'],
    ['\x1f\x8b', 'gzip'],
    ['%PDF-', 'pdf'],
    ['\xff\xd8\xff|\x89PNG|GIF8|RIFF.{4}WEBP|II\\*\0|MM\0\\*', 'image'],
    ['.{4}ftyp(?:avi[fs]|hei[cfsx]|hev[cx]|mif1|msf1)', 'image'],
    ['wOF[F2]|OTTO|\0\x01\0\0|ttcf', 'font'],
    ['.{4}ftyp|ID3[\x02-\x04]|OggS\0|RIFF|fLaC|\x1a\x45\xdf\xa3|BM.{4}\0{4}|\0\0\x01\0|\0asm', 'opaque'],
    ['\xd0\xcf\x11\xe0|Rar!\x1a|7z\xbc\xaf|BZh\\d1AY|\xfd7zXZ|\\x28\xb5\x2f\xfd', 'unreadable'],
  ] as const
).map(([pattern, kind]) => [new RegExp(`^(?:${pattern})`, 's'), kind]);

const MARKUP: ReadonlySet<string> = new Set('htm html kml opf rels rss atom svg xhtml xml ncx'.split(' '));
const TEXT: ReadonlySet<string> = new Set(
  'cjs css csv ics js json jsonld map md mdx mjs srt text tsv txt vcf vtt webmanifest yaml yml'.split(' '),
);
const OPAQUE: ReadonlySet<string> = new Set('aac bmp ico m4a mp3 mp4 mov ogg wasm wav webm'.split(' '));
