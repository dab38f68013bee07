/** What a picture or document tells about the people and devices behind it, in Chinese. */
export type Trace = '拍摄位置' | '相机型号' | '设备序列号' | '机主或作者' | '拍摄或处理软件';

/** Tags of EXIF 2.32 (CIPA DC-008) and of Windows. */
const TAGS: Readonly<Record<number, Trace>> = {
  0x010f: '相机型号',
  0x0110: '相机型号',
  0x0131: '拍摄或处理软件',
  0x013b: '机主或作者',
  0x9c9d: '机主或作者',
  0xa430: '机主或作者',
  0xa431: '设备序列号',
  0xa433: '相机型号',
  0xa434: '相机型号',
  0xa435: '设备序列号',
};
const EXIF_POINTER = 0x8769;
const GPS_POINTER = 0x8825;

/** The traces in EXIF data, with or without its `Exif` mark, or in a TIFF file. Tags that are empty leave none. */
export function exifTraces(bytes: Buffer): Trace[] {
  const mark = bytes.toString('latin1', 0, 4) === 'Exif' ? 6 : 0;
  const data = bytes.subarray(mark);
  const order = data.toString('latin1', 0, 2);
  if ((order !== 'II' && order !== 'MM') || data.length < 8) return [];
  const read = readerOf(data, order === 'II');
  const first = fieldsAt(data, read, read.long(4));
  const nested = first.filter((it) => it.tag === EXIF_POINTER);
  const fields = [...first, ...nested.flatMap((it) => fieldsAt(data, read, it.value))];
  const gps = first.some((it) => it.tag === GPS_POINTER && hasPlace(fieldsAt(data, read, it.value)));
  const traces = fields.filter((it) => !it.isEmpty).flatMap(({ tag }) => TAGS[tag] ?? []);
  return [...new Set<Trace>(gps ? ['拍摄位置', ...traces] : traces)];
}

const XMP_TRACES: readonly (readonly [RegExp, Trace])[] = [
  [/\bexif:GPS(?:Latitude|Longitude|Dest\w+)\b/, '拍摄位置'],
  [/\btiff:(?:Make|Model)\b|\b(?:aux|exifEX):Lens\w*/, '相机型号'],
  [
    /\b(?:aux:SerialNumber|exifEX:BodySerialNumber|exifEX:LensSerialNumber|aux:LensSerialNumber)\b/,
    '设备序列号',
  ],
  [/\b(?:aux:OwnerName|exifEX:CameraOwnerName|tiff:Artist)\b/, '机主或作者'],
  [/\bxmp:CreatorTool\b|\btiff:Software\b/, '拍摄或处理软件'],
];

/** A creator who is credited is meant to be named; without a credit it is what a camera or a program wrote. */
const UNCREDITED = /^(?![^]*\bphotoshop:Credit\b)[^]*\bdc:creator\b/;

export function xmpTraces(xmp: string): Trace[] {
  const found = XMP_TRACES.filter(([pattern]) => pattern.test(xmp)).map(([, trace]) => trace);
  return [...new Set<Trace>([...found, ...(UNCREDITED.test(xmp) ? ['机主或作者' as const] : [])])];
}

interface Field {
  tag: number;
  value: number;
  isEmpty: boolean;
}

function readerOf(data: Buffer, isLittle: boolean) {
  const inside = (at: number, size: number) => at >= 0 && at + size <= data.length;
  return {
    short: (at: number) => (inside(at, 2) ? (isLittle ? data.readUInt16LE(at) : data.readUInt16BE(at)) : 0),
    long: (at: number) => (inside(at, 4) ? (isLittle ? data.readUInt32LE(at) : data.readUInt32BE(at)) : 0),
  };
}

/** The fields of a directory: two bytes of count, twelve a field. */
function fieldsAt(data: Buffer, read: ReturnType<typeof readerOf>, at: number): Field[] {
  return Array.from({ length: read.short(at) }, (_, index): Field => {
    const start = at + 2 + index * 12;
    const length = read.long(start + 4);
    const value = read.long(start + 8);
    const from = length > 4 ? value : start + 8;
    // Text of blanks and zeros is what cameras and programs leave of a field that was emptied.
    const isEmpty = !/[^\0\s]/.test(data.toString('latin1', from, from + length));
    return { tag: read.short(start), value, isEmpty };
  });
}

/** Latitude or longitude; the version alone tells nothing. */
function hasPlace(fields: readonly Field[]): boolean {
  return fields.some((it) => it.tag >= 1 && it.tag <= 4);
}
