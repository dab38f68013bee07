/** What the codes of a font stand for. */
export interface Cmap {
  /** Bytes of a code. */
  width: number;
  characters: Map<number, string>;
}

/** A ToUnicode map: `bfchar` and `bfrange` entries. */
export function readCmap(text: string): Cmap {
  const space = /begincodespacerange\s*<([\da-f]+)>/i.exec(text)?.[1] ?? '0000';
  const characters = new Map<number, string>();
  for (const [, block = ''] of text.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', value = ''] of block.matchAll(/<([\da-f]+)>\s*<([\da-f\s]+)>/gi)) {
      characters.set(Number.parseInt(code, 16), utf16(value));
    }
  }
  for (const [, block = ''] of text.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', first, list] of block.matchAll(
      /<([\da-f]+)>\s*<([\da-f]+)>\s*(?:<([\da-f\s]+)>|\[([^\]]*)\])/gi,
    )) {
      const start = Number.parseInt(from, 16);
      const length = Math.min(Number.parseInt(to, 16) - start + 1, 65536);
      const values = [...(list ?? '').matchAll(/<([\da-f\s]+)>/gi)].map((it) => utf16(it[1] ?? ''));
      for (let step = 0; step < length; step++) {
        characters.set(
          start + step,
          first === undefined ? (values[step] ?? '') : shifted(utf16(first), step),
        );
      }
    }
  }
  return { width: space.length > 2 ? 2 : 1, characters };
}

/** What a string drawn in a font says. */
export function drawn(string: Buffer, { width, characters }: Cmap): string {
  const parts: string[] = [];
  for (let at = 0; at + width <= string.length; at += width) {
    parts.push(characters.get(string.readUIntBE(at, width)) ?? '');
  }
  return parts.join('');
}

function utf16(hex: string): string {
  const bytes = Buffer.from(hex.replace(/\s/g, ''), 'hex');
  return new TextDecoder('utf-16be').decode(bytes);
}

/** A range counts on from its last character. */
function shifted(text: string, step: number): string {
  const characters = Array.from(text);
  const last = (characters.pop()?.codePointAt(0) ?? 0) + step;
  return characters.join('') + (last <= 0x10ffff ? String.fromCodePoint(last) : '');
}
