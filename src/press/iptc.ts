import type { PictureLabels } from './labels.ts';

/**
 * The JPEG file with the labels as IPTC IIM 4.2 in a Photoshop segment (APP13), which stands behind the segments that
 * must come first. A text that is longer than IIM allows ends early, between two characters; XMP has it whole.
 */
export function withIptc(jpeg: Buffer, labels: PictureLabels): Buffer {
  const at = endOfLeadingSegments(jpeg);
  return Buffer.concat([jpeg.subarray(0, at), photoshopSegment(iimOf(labels)), jpeg.subarray(at)]);
}

/** The data sets of the labels, by record and number: 2:80 is the by-line. */
function iimOf({ creator, credit, copyright, caption, date }: PictureLabels): Buffer {
  return Buffer.concat([
    dataSet(1, 90, UTF8),
    ...(date === undefined
      ? []
      : [dataSet(2, 55, Buffer.from(`${date.replaceAll('-', '')}0000`.slice(0, 8)))]),
    dataSet(2, 80, textOf(creator, 32)),
    dataSet(2, 110, textOf(credit, 32)),
    dataSet(2, 116, textOf(copyright, 128)),
    dataSet(2, 120, textOf(caption, 2000)),
  ]);
}

/** ISO 2022: what follows is UTF-8. */
const UTF8 = Buffer.from('\x1b%G', 'latin1');

function dataSet(record: number, number: number, value: Buffer): Buffer {
  const head = Buffer.from([0x1c, record, number, 0, 0]);
  head.writeUInt16BE(value.length, 3);
  return Buffer.concat([head, value]);
}

function textOf(text: string, most: number): Buffer {
  const bytes = Buffer.alloc(most);
  const { written } = new TextEncoder().encodeInto(text, bytes);
  return bytes.subarray(0, written);
}

function photoshopSegment(iim: Buffer): Buffer {
  const resource = Buffer.from([0x38, 0x42, 0x49, 0x4d, 0x04, 0x04, 0, 0, 0, 0, 0, 0]); // 8BIM, IPTC, no name
  resource.writeUInt32BE(iim.length, 8);
  const padding = Buffer.alloc(iim.length % 2);
  const content = Buffer.concat([Buffer.from('Photoshop 3.0\0', 'latin1'), resource, iim, padding]);
  const head = Buffer.from([0xff, 0xed, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

/** Behind the last of the segments APP0, APP1 and APP2 at the beginning. */
function endOfLeadingSegments(jpeg: Buffer): number {
  if (jpeg.readUInt16BE(0) !== 0xffd8) throw new TypeError('not a JPEG file');
  let at = 2;
  while ([0xffe0, 0xffe1, 0xffe2].includes(jpeg.readUInt16BE(at))) at += 2 + jpeg.readUInt16BE(at + 2);
  return at;
}
