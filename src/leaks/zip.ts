import { inflateRawSync } from 'node:zlib';

/** A file of an archive; `bytes` are undefined where it can't be unpacked, and `reason` tells why, in Chinese. */
export interface ZipEntry {
  name: string;
  bytes: Buffer | undefined;
  reason?: string;
}

/** What one archive may unpack to: enough for any attachment, too little for a zip bomb. */
const MOST_ENTRIES = 5000;
const MOST_BYTES = 256 * 1024 * 1024;

/**
 * The files of a zip archive (docx, xlsx, pptx and epub are ones), read by its central directory. Undefined where there
 * is none to read.
 */
export function readZip(bytes: Buffer): ZipEntry[] | undefined {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06'));
  if (end < 0 || end + 22 > bytes.length) return undefined;
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  const entries: ZipEntry[] = [];
  let room = MOST_BYTES;
  for (let number = 0; number < count; number++) {
    if (number >= MOST_ENTRIES) {
      entries.push({ name: '…', bytes: undefined, reason: `文件超过 ${MOST_ENTRIES} 个` });
      break;
    }
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) return undefined;
    const header = headerAt(bytes, at);
    const entry = unpack(bytes, header, room);
    room -= entry.bytes?.length ?? 0;
    entries.push(entry);
    at += header.length;
  }
  return entries;
}

function headerAt(bytes: Buffer, at: number) {
  const flags = bytes.readUInt16LE(at + 8);
  const nameLength = bytes.readUInt16LE(at + 28);
  const rest = bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  const name = bytes.subarray(at + 46, at + 46 + nameLength);
  return {
    name: new TextDecoder((flags & 0x800) === 0 ? 'gb18030' : 'utf-8').decode(name),
    isEncrypted: (flags & 1) === 1,
    method: bytes.readUInt16LE(at + 10),
    packed: bytes.readUInt32LE(at + 20),
    start: bytes.readUInt32LE(at + 42),
    length: 46 + nameLength + rest,
  };
}

function unpack(bytes: Buffer, header: ReturnType<typeof headerAt>, room: number): ZipEntry {
  const { name, isEncrypted, method, packed, start } = header;
  const refused = (reason: string): ZipEntry => ({ name, bytes: undefined, reason });
  if (isEncrypted) return refused('有密码');
  if (packed === 0xffffffff || start + 30 > bytes.length) return refused('格式读不了');
  const from = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
  const content = bytes.subarray(from, from + packed);
  if (content.length > room) return refused('解压后太大');
  if (method === 0) return { name, bytes: content };
  if (method !== 8) return refused('压缩方式读不了');
  try {
    return { name, bytes: inflateRawSync(content, { maxOutputLength: Math.max(room, 1) }) };
  } catch {
    return refused('已损坏或解压后太大');
  }
}
