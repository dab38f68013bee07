/** A passage that stood before in the same texts: its words, its place, and the text where it stood first. */
export interface Repeat {
  words: string;
  index: number;
  offset: number;
  from: number;
}

/**
 * The longest passages of at least `least` characters that occur a second time, each once, in order. None runs over
 * a line break, a component's place or the end of a text, or overlaps its first occurrence.
 */
export function repeats(texts: readonly string[], least: number): Repeat[] {
  const all = texts.join('\n');
  const starts = texts.map((_, index) => texts.slice(0, index).reduce((sum, it) => sum + it.length + 1, 0));
  const textAt = (place: number) => starts.findLastIndex((it) => it <= place);
  const seen = new Map<string, number>();
  const found: Repeat[] = [];
  for (let at = 0, next = 0; at + least <= all.length; at++) {
    const window = all.slice(at, at + least);
    if (BREAK.test(window)) continue;
    const first = seen.get(window);
    if (first === undefined) {
      seen.set(window, at);
    } else if (at >= next && first + least <= at) {
      const length = common(all, first, at, least);
      const index = textAt(at);
      found.push({
        words: all.slice(at, at + length),
        index,
        offset: at - (starts[index] ?? 0),
        from: textAt(first),
      });
      next = at + length;
    }
  }
  return found;
}

const BREAK = /[\n\uFFFC]/;

function common(all: string, first: number, second: number, least: number): number {
  let length = least;
  while (
    first + length < second &&
    second + length < all.length &&
    all[first + length] === all[second + length] &&
    !BREAK.test(all[second + length] ?? '')
  ) {
    length++;
  }
  return length;
}
