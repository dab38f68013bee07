/** A text in lines, and the size of its type. */
export interface SetLines {
  size: number;
  lines: string[];
}

/** The room for a text, in pixels. */
export interface LineBox {
  width: number;
  /** The largest type for one line, for two, for three. There are never more lines than sizes. */
  sizes: readonly [number, ...number[]];
  /** The smallest type in which words stay whole. */
  smallest: number;
}

/** The width of a text in em. */
type Measure = (text: string) => number;

/**
 * Sets a text, cut where lines may end, in the largest type that its number of lines allows; lines end with a clause
 * or are of like length. Nothing is left out: below `smallest`, words are broken and type shrinks until all of it
 * has room.
 */
export function setLines(
  phrases: readonly string[],
  { width, sizes, smallest }: LineBox,
  measure: Measure,
): SetLines {
  for (let size = sizes[0]; size >= smallest; size -= STEP) {
    const lines = bestLines(phrases, width / size, sizes.length, measure);
    if (lines && size <= (sizes[lines.length - 1] ?? 0)) return { size, lines };
  }
  const characters = phrases.flatMap((it) => [...it]);
  for (let size = smallest; ; size *= 0.95) {
    const lines = filled(characters, width / size, measure);
    if (lines.length <= sizes.length) return { size, lines };
  }
}

const STEP = 2;

/** As few lines as the width needs; undefined where more than `most` would be, or a phrase is too long. */
function bestLines(
  phrases: readonly string[],
  width: number,
  most: number,
  measure: Measure,
): string[] | undefined {
  const { length } = filled(phrases, width, measure);
  if (length > most) return undefined;
  const costOf = (lines: readonly string[]) =>
    Math.max(...lines.map(measure)) + lines.slice(0, -1).filter((it) => !CLAUSE_END.test(it)).length * BROKEN;
  return divisions(phrases, length)
    .filter((lines) => lines.every((it) => measure(it) <= width))
    .map((lines) => ({ lines, cost: costOf(lines) }))
    .toSorted((a, b) => a.cost - b.cost)[0]?.lines;
}

const CLAUSE_END = /[，。、；：！？）》”—\s]$/u;
/** A line that ends inside a clause is as bad as one that is longer by this, in em. */
const BROKEN = 4;

/** All ways to divide phrases into so many lines. */
function divisions(phrases: readonly string[], count: number): string[][] {
  if (count <= 1) return [[phrases.join('').trim()]];
  return phrases.slice(0, phrases.length - count + 1).flatMap((_, last) =>
    divisions(phrases.slice(last + 1), count - 1).map((rest) => [
      phrases
        .slice(0, last + 1)
        .join('')
        .trim(),
      ...rest,
    ]),
  );
}

function filled(phrases: readonly string[], width: number, measure: Measure): string[] {
  return phrases.reduce<string[]>((lines, phrase) => {
    const longer = `${lines.at(-1) ?? ''}${phrase}`;
    const goesOn = lines.length > 0 && measure(longer.trim()) <= width;
    return goesOn ? [...lines.slice(0, -1), longer] : [...lines, phrase.trimStart()];
  }, []);
}
