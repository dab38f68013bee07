import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { decodeText, readings, utf8 } from './encodings.ts';
import { fileKind, type FileKind } from './file-kind.ts';
import { readImageParts } from './image-parts.ts';
import { maskNames } from './mask.ts';
import { readPdf } from './pdf.ts';
import { scanText } from './scan-text.ts';
import { type TermMatcher } from './term-matcher.ts';
import { readZip } from './zip.ts';

/** A name in a file, or, without `termLine`, something of the file that could not be read. */
export interface Found {
  /** In Chinese: 正文, 图片元数据, 压缩包内 x.csv：正文, … or 无法检查（…）. */
  where: string;
  /** The line of the name in the private list. */
  termLine?: number;
  line?: number;
  column?: number;
}

/** Archives in archives deeper than this are not opened. */
const MOST_DEPTH = 4;

/** What may be unpacked of one compressed file. */
const MOST_BYTES = 256 * 1024 * 1024;

/** Everything of one file's content; a file in an archive is one too. Never throws. */
export async function scanBytes(
  name: string,
  bytes: Buffer,
  matcher: TermMatcher,
  depth = 0,
): Promise<Found[]> {
  if (bytes.length === 0) return [];
  if (depth > MOST_DEPTH) return [unread('压缩包层数太多')];
  try {
    return firstOfEach(await SCANNERS[fileKind(name, bytes)]({ name, bytes, matcher, depth }));
  } catch {
    return [...scanPieces([bytes], matcher, '文件数据'), unread('文件已损坏')];
  }
}

interface Scan {
  name: string;
  bytes: Buffer;
  matcher: TermMatcher;
  depth: number;
}

const SCANNERS: Readonly<Record<FileKind, (scan: Scan) => Found[] | Promise<Found[]>>> = {
  text: (scan) => scanTextFile(scan, false),
  markup: (scan) => scanTextFile(scan, true),
  image: scanImage,
  zip: scanZip,
  gzip: ({ name, bytes, matcher, depth }) =>
    unpacked(name.replace(/\.gz$/i, ''), gunzipSync(bytes, { maxOutputLength: MOST_BYTES }), matcher, depth),
  brotli: ({ name, bytes, matcher, depth }) =>
    unpacked(
      name.replace(/\.br$/i, ''),
      brotliDecompressSync(bytes, { maxOutputLength: MOST_BYTES }),
      matcher,
      depth,
    ),
  pdf: scanPdf,
  font: () => [],
  opaque: ({ bytes, matcher }) => scanPixels(bytes, matcher),
  unreadable: ({ bytes, matcher }) => [
    ...scanPieces([bytes], matcher, '文件数据'),
    unread('不认识的文件格式'),
  ],
};

async function scanTextFile({ bytes, matcher, depth }: Scan, isMarkup: boolean): Promise<Found[]> {
  const text = decodeText(bytes);
  const found: Found[] = scanText(text, isMarkup, matcher);
  // A file that is no UTF-8 may be in another encoding than the one it was read in.
  if (utf8(bytes) === undefined) found.push(...scanPieces([bytes], matcher, '正文'));
  for (const [, base64 = ''] of text.matchAll(/data:[\w/+.;=-]*;base64,([\w+/=]{16,})/g)) {
    const inner = await scanBytes('', Buffer.from(base64, 'base64'), matcher, depth + 1);
    found.push(...within('内嵌数据', inner));
  }
  return found;
}

async function scanImage({ bytes, matcher }: Scan): Promise<Found[]> {
  const { exif, xmp, rest, isComplete } = await readImageParts(bytes);
  const pieces = [...(exif ? [exif] : []), ...rest];
  return [
    ...scanText(xmp ?? '', true, matcher).map(({ termLine }) => ({ termLine, where: '图片元数据' })),
    ...scanPieces(pieces, matcher, '图片元数据'),
    ...scanPixels(bytes, matcher),
    ...(isComplete ? [] : [unread('图片打不开')]),
  ];
}

async function scanZip({ bytes, matcher, depth }: Scan): Promise<Found[]> {
  const entries = readZip(bytes);
  if (!entries) return [...scanPixels(bytes, matcher), unread('压缩包打不开')];
  const found: Found[] = [];
  for (const { name, bytes: content, reason } of entries) {
    const place = `压缩包内 ${maskNames(name, matcher)}`;
    found.push(
      ...within(
        place,
        matcher.linesIn(name).map((termLine) => ({ termLine, where: '文件名' })),
      ),
    );
    if (content) found.push(...within(place, await scanBytes(name, content, matcher, depth + 1)));
    else found.push(...within(place, [unread(reason ?? '')]));
  }
  return [...found, ...scanPieces([zipComments(bytes)], matcher, '压缩包注释')];
}

/** The end of an archive: its directory with all comments, after the files. */
function zipComments(bytes: Buffer): Buffer {
  const start = bytes.indexOf('PK\x01\x02', 0, 'latin1');
  return start < 0 ? Buffer.alloc(0) : bytes.subarray(start);
}

async function scanPdf({ bytes, matcher }: Scan): Promise<Found[]> {
  const { texts, images, unread: reasons } = readPdf(bytes);
  const inTexts = texts.flatMap((text) => [
    ...matcher.linesIn(text),
    ...scanText(text, true, matcher).map((it) => it.termLine),
  ]);
  const inImages = await Promise.all(
    images.map((bytes) => scanImage({ name: '', bytes, matcher, depth: 0 })),
  );
  return [
    ...[...new Set(inTexts)].map((termLine) => ({ termLine, where: 'PDF 文字或属性' })),
    ...within('PDF 内图片', inImages.flat()),
    ...reasons.map(unread),
  ];
}

async function unpacked(name: string, bytes: Buffer, matcher: TermMatcher, depth: number): Promise<Found[]> {
  return within('压缩文件内', await scanBytes(name, bytes, matcher, depth + 1));
}

/** Small pieces that may be text in any encoding. */
function scanPieces(pieces: readonly Buffer[], matcher: TermMatcher, where: string): Found[] {
  const lines = pieces.flatMap((it) => [
    ...matcher.linesInBytes(it, 4),
    ...readings(it).flatMap((text) => matcher.linesIn(text)),
  ]);
  return [...new Set(lines)].map((termLine) => ({ termLine, where }));
}

/** Large data that is mostly no text. */
function scanPixels(bytes: Buffer, matcher: TermMatcher): Found[] {
  return matcher.linesInBytes(bytes, 6).map((termLine) => ({ termLine, where: '文件数据' }));
}

function unread(reason: string): Found {
  return { where: `无法检查（${reason}）` };
}

function within(place: string, found: readonly Found[]): Found[] {
  return found.map((it) => ({ ...it, where: `${place}：${it.where}` }));
}

/** One place tells enough of a name: those after it are found when it is mended. */
function firstOfEach(found: readonly Found[]): Found[] {
  const keyOf = (it: Found) => it.termLine ?? it.where;
  return found.filter((it, index) => found.findIndex((other) => keyOf(other) === keyOf(it)) === index);
}
