/** The text of bytes that are one: UTF-8, UTF-16 with a byte order mark, else GBK. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return utf8(bytes) ?? new TextDecoder('gb18030').decode(bytes);
}

/** The text of UTF-8 bytes; undefined where they are not. */
export function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What the bytes may say where their encoding is not known, at even and odd offsets. */
export function readings(bytes: Uint8Array): string[] {
  const odd = bytes.subarray(1);
  return [
    new TextDecoder('utf-8').decode(bytes),
    ...['gb18030', 'utf-16le', 'utf-16be'].flatMap((it) => [
      new TextDecoder(it).decode(bytes),
      new TextDecoder(it).decode(odd),
    ]),
  ];
}

/** A text in each encoding that files hold it in. GBK is left out where it lacks a character. */
export function writings(text: string): Buffer[] {
  const little = Buffer.from(text, 'utf16le');
  const gbk = gbkOf(text);
  return [Buffer.from(text), little, Buffer.from(little).swap16(), ...(gbk ? [gbk] : [])];
}

function gbkOf(text: string): Buffer | undefined {
  const table = (gbkTable ??= makeGbkTable());
  const parts = Array.from(text, (it) => (it < '\x80' ? [it.charCodeAt(0)] : table.get(it)));
  return parts.every((it) => it !== undefined) ? Buffer.from(parts.flat()) : undefined;
}

let gbkTable: Map<string, number[]> | undefined;

/** There is a decoder for GBK but no encoder. */
function makeGbkTable(): Map<string, number[]> {
  const decoder = new TextDecoder('gb18030');
  const table = new Map<string, number[]>();
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && character !== '\ufffd') table.set(character, [lead, trail]);
    }
  }
  return table;
}
