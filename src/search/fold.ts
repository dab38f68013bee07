/** A text as search compares it, with the place in the text that each folded character came from. */
export interface Folded {
  /** One entry a character: letters, digits and Han only, NFKC, lower case. */
  characters: string[];
  /** Offsets into the text, in UTF-16 code units, as long as `characters`. */
  offsets: number[];
}

/**
 * Full- and half-width, upper and lower case, spaces, punctuation and zero-width characters make no difference:
 * "１０１ 天" and "101天" are the same. A point between digits stays, so that 12.6 is not 126.
 */
export function fold(text: string): Folded {
  const characters: string[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const original of text) {
    for (const character of original.normalize('NFKC').toLowerCase()) {
      const isPoint =
        character === '.' && isDigit(text[offset - 1]) && isDigit(text[offset + original.length]);
      if (!isPoint && !KEPT.test(character)) continue;
      characters.push(character);
      offsets.push(offset);
    }
    offset += original.length;
  }
  return { characters, offsets };
}

/** The folded characters alone, as one string. */
export function folded(text: string): string {
  return fold(text).characters.join('');
}

const KEPT = /[\p{L}\p{N}]/u;

/** Whether it is one of 0 to 9, of any width. */
function isDigit(character = ''): boolean {
  return /\d/.test(character.normalize('NFKC'));
}
