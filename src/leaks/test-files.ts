import { deflateRawSync, deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { type PrivateTerm } from './private-terms.ts';

/** Made-up names, on lines 1 to 3 of a private list. */
export const NAMES = ['甲乙丙集团', '丁戊', 'Canary Works'] as const;
export const TERMS: PrivateTerm[] = NAMES.map((text, index) => ({ line: index + 1, text }));

/** A zip archive with compressed files. */
export function zipOf(files: Readonly<Record<string, string | Buffer>>): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of Object.entries(files)) {
    const bytes = Buffer.from(content);
    const name = Buffer.from(path);
    const packed = deflateRawSync(bytes);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(name.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, name, packed]);
    locals.push(local);
    directory.push(Buffer.from('PK\x01\x02\x14\0'), common, tail, name);
    offset += local.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(locals.length, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, ...directory, Buffer.from('PK\x05\x06'), end]);
}

/** A PDF of objects as they are written; `streams` are added, compressed. */
export function pdfOf(objects: readonly string[], streams: readonly (string | Buffer)[] = []): Buffer {
  const written = objects.map((it, index) => Buffer.from(`${index + 1} 0 obj\n${it}\nendobj\n`));
  const packed = streams.map((it, index) => {
    const content = deflateSync(it);
    return Buffer.concat([
      Buffer.from(`${100 + index} 0 obj\n<< /Length ${content.length} /Filter /FlateDecode >>\nstream\n`),
      content,
      Buffer.from('\nendstream\nendobj\n'),
    ]);
  });
  return Buffer.concat([Buffer.from('%PDF-1.7\n'), ...written, ...packed, Buffer.from('%%EOF\n')]);
}

/** A small picture, to be given metadata. */
export function picture(): Sharp {
  return sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } });
}

export function xmpOf(inside: string): string {
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description>${inside}</rdf:Description></rdf:RDF></x:xmpmeta>`;
}

/** A text in UTF-16 as hexadecimal digits. */
export function utf16Hex(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex');
}
