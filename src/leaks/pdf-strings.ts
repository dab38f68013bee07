/** A string as it is written in a PDF, literal or hexadecimal. */
export const STRING = String.raw`\((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*\)|<[\da-fA-F\s]+>`;

/** All strings of a text in their order, as bytes. */
export function stringsOf(text: string): Buffer[] {
  return [...text.matchAll(new RegExp(STRING, 'g'))].map(([it]) => bytesOf(it));
}

/** The bytes of a written string; a last hexadecimal digit alone is followed by 0. */
export function bytesOf(written: string): Buffer {
  const inside = written.slice(1, -1);
  if (written.startsWith('(')) return Buffer.from(unescaped(inside), 'latin1');
  const digits = inside.replace(/\s/g, '');
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex');
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  '\n': '',
  '\r': '',
};

function unescaped(literal: string): string {
  return literal.replace(
    /\\(?:([0-7]{1,3})|(\r\n|[\s\S]))/g,
    (_all, octal: string | undefined, other = '') =>
      octal === undefined
        ? (ESCAPES[String(other).charAt(0)] ?? String(other))
        : String.fromCharCode(Number.parseInt(octal, 8) & 0xff),
  );
}
