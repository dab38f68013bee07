import { inflateSync } from 'node:zlib';
import sharp from 'sharp';

/** What an image carries besides its pixels. `isComplete` is false where the file could not be read as an image. */
export interface ImageParts {
  exif: Buffer | undefined;
  xmp: string | undefined;
  /** Comments, IPTC, and every other piece of the file that is no pixels. */
  rest: Buffer[];
  isComplete: boolean;
}

/** The text and metadata of a JPEG, PNG, WebP, AVIF, TIFF or GIF file. */
export async function readImageParts(bytes: Buffer): Promise<ImageParts> {
  const metadata = await sharp(bytes)
    .metadata()
    .catch(() => undefined);
  const comments = (metadata?.comments ?? []).map((it) => Buffer.from(`${it.keyword}\n${it.text}`));
  const blocks = [metadata?.iptc, metadata?.tifftagPhotoshop].filter((it) => it !== undefined);
  return {
    exif: metadata?.exif,
    xmp: metadata?.xmp?.toString('utf8'),
    rest: [...comments, ...blocks, ...containerParts(bytes)],
    isComplete: metadata !== undefined,
  };
}

function containerParts(bytes: Buffer): Buffer[] {
  if (bytes.readUInt16BE(0) === 0xffd8) return jpegParts(bytes);
  if (bytes.toString('latin1', 1, 4) === 'PNG') return pngParts(bytes);
  if (bytes.toString('latin1', 8, 12) === 'WEBP') return webpParts(bytes);
  if (bytes.toString('latin1', 0, 4) === 'GIF8') return gifParts(bytes);
  if (bytes.toString('latin1', 4, 8) === 'ftyp') return boxParts(bytes);
  return [];
}

/** The segments before the pixels, and what is appended to the image. */
function jpegParts(bytes: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== 0xda) {
    const length = 2 + bytes.readUInt16BE(at + 2);
    parts.push(bytes.subarray(at + 4, at + length));
    at += length;
  }
  const end = bytes.lastIndexOf(Buffer.of(0xff, 0xd9));
  return end < 0 ? parts : [...parts, bytes.subarray(end + 2)];
}

function pngParts(bytes: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const type = bytes.toString('latin1', at + 4, at + 8);
    const content = bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at));
    if (type !== 'IDAT' && type !== 'fdAT') parts.push(content, ...inflatedText(type, content));
    at += 12 + content.length;
    if (type === 'IEND') parts.push(bytes.subarray(at));
    if (type === 'IEND') break;
  }
  return parts;
}

/** The compressed text of a PNG chunk; it begins somewhere after the keyword and the language. */
function inflatedText(type: string, content: Buffer): Buffer[] {
  if (type !== 'zTXt' && type !== 'iTXt') return [];
  for (let at = content.indexOf(0x78); at >= 0; at = content.indexOf(0x78, at + 1)) {
    const text = inflated(content.subarray(at));
    if (text) return [text];
  }
  return [];
}

function inflated(bytes: Buffer): Buffer | undefined {
  try {
    return inflateSync(bytes, { maxOutputLength: 16 * 1024 * 1024 });
  } catch {
    return undefined;
  }
}

const WEBP_PIXELS: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'ALPH', 'ANMF']);

function webpParts(bytes: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  let at = 12;
  while (at + 8 <= bytes.length) {
    const length = bytes.readUInt32LE(at + 4);
    const content = bytes.subarray(at + 8, at + 8 + length);
    if (!WEBP_PIXELS.has(bytes.toString('latin1', at, at + 4))) parts.push(content);
    at += 8 + length + (length % 2);
  }
  return parts;
}

/** Comments and application data, which stand in pieces of up to 255 bytes. */
function gifParts(bytes: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  for (let at = bytes.indexOf(0x21); at >= 0; at = bytes.indexOf(0x21, at + 1)) {
    if (bytes[at + 1] !== 0xfe && bytes[at + 1] !== 0xff) continue;
    const pieces: Buffer[] = [];
    let next = at + 2;
    for (let size = bytes[next] ?? 0; size > 0; size = bytes[next] ?? 0) {
      pieces.push(bytes.subarray(next + 1, next + 1 + size));
      next += 1 + size;
    }
    parts.push(Buffer.concat(pieces));
  }
  return parts;
}

/** AVIF and HEIC: every box but the one with the pixels. */
function boxParts(bytes: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  let at = 0;
  while (at + 8 <= bytes.length) {
    const length = bytes.readUInt32BE(at) || bytes.length - at;
    if (length < 8) break;
    if (bytes.toString('latin1', at + 4, at + 8) !== 'mdat') parts.push(bytes.subarray(at + 8, at + length));
    at += length;
  }
  return parts;
}
