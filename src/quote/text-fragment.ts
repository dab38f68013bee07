/** Up to this many characters are named whole; of more, how they begin and how they end. */
const WHOLE = 40;
const END = 8;

/**
 * The text directive (`text=…`) that leads to a stretch of a page, given as its text with white space collapsed and a
 * line for each block. Browsers find only what lies between borders of words, so the stretch is widened to them; and
 * they take the first place that fits, so it is told by more words, or by those beside it, until one place fits.
 * Undefined where none of this tells it from other places.
 */
export function textDirective(page: string, start: number, end: number): string | undefined {
  const borders = bordersOf(page);
  const from = lastUpTo(borders, start);
  const to = firstFrom(borders, end);
  /** Whether the words of a stretch stand but once between two places. */
  const isOnly = (it: Stretch, from: number, to: number) => {
    const words = folded(page.slice(it.from, it.to).trim());
    const text = folded(page.slice(from, to));
    return text.indexOf(words) === text.lastIndexOf(words);
  };
  const isUnique: Fits = (it) => isOnly(it, 0, page.length);
  const breaks = [-1, ...[...page.matchAll(/\n/g)].map((it) => it.index), page.length];
  const lineFrom = (at: number) => (breaks.filter((it) => it < at).at(-1) ?? -1) + 1;
  const lineTo = (at: number) => breaks.find((it) => it >= at) ?? page.length;
  // Words beside a stretch stand in its line, or, where that ends, in the next.
  const before = (it: Stretch) => ({ from: lineFrom(Math.max(it.from - 1, 0)), to: it.to });
  const after = (it: Stretch) => ({ from: it.from, to: lineTo(it.to + 1) });
  const widen = (it: Stretch, limits: Stretch, fits: Fits) => widened(borders, it, limits, fits);

  const inLine = lineTo(from) >= to;
  if (inLine && to - from <= WHOLE) {
    const stretch = { from, to };
    const [first, second] = lineFrom(from) === from ? [after, before] : [before, after];
    const beside = widen(stretch, first(stretch), isUnique);
    const around = widen(beside, second(beside), isUnique);
    if (!isUnique(around)) return undefined;
    return directive(page.slice(around.from, from), [page.slice(from, to)], page.slice(to, around.to));
  }
  const middle = firstFrom(borders, (from + to) / 2);
  const opensBy = inLine ? middle : lineTo(from);
  const closesFrom = inLine ? middle : lineFrom(to);
  const opens = widen(
    { from, to: Math.min(firstFrom(borders, from + END), opensBy) },
    { from, to: opensBy },
    isUnique,
  );
  const left = widen(opens, before(opens), isUnique);
  if (!isUnique(left)) return lineFrom(from) < from ? textDirective(page, lineFrom(from), end) : undefined;
  const isNext: Fits = (it) => isOnly(it, opens.to, it.to);
  const closes = widen(
    { from: Math.max(lastUpTo(borders, to - END), closesFrom), to },
    { from: closesFrom, to },
    isNext,
  );
  const right = widen(closes, after(closes), isNext);
  if (!isNext(right)) return undefined;
  const ends = [page.slice(from, opens.to), page.slice(closes.from, to)];
  return directive(page.slice(left.from, from), ends, page.slice(to, right.to));
}

interface Stretch {
  from: number;
  to: number;
}

type Fits = (it: Stretch) => boolean;

/** Where words begin and end, as ICU cuts them, here and in Chromium's own search. */
function bordersOf(text: string): number[] {
  const words = [...new Intl.Segmenter('zh-CN', { granularity: 'word' }).segment(text)];
  return [0, ...words.map((it) => it.index + it.segment.length)];
}

/** Moves both ends of a stretch outwards by words, as far as the limits, until it fits. */
function widened(borders: readonly number[], it: Stretch, limits: Stretch, fits: Fits): Stretch {
  const wider = {
    from: Math.max(lastUpTo(borders, it.from - 1), limits.from),
    to: Math.min(firstFrom(borders, it.to + 1), limits.to),
  };
  const isWidest = wider.from === it.from && wider.to === it.to;
  return isWidest || fits(it) ? it : widened(borders, wider, limits, fits);
}

function lastUpTo(borders: readonly number[], offset: number): number {
  return borders.filter((it) => it <= offset).at(-1) ?? 0;
}

function firstFrom(borders: readonly number[], offset: number): number {
  return borders.find((it) => it >= offset) ?? borders.at(-1) ?? 0;
}

/** Letters as the search of browsers tells them apart. */
function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function directive(prefix: string, texts: readonly string[], suffix: string): string {
  // `-`, `,` and `&` have a meaning here.
  const [before = '', after = '', ...parts] = [prefix, suffix, ...texts].map((it) =>
    encodeURIComponent(it.trim()).replace(/-/g, '%2D'),
  );
  return `text=${before && `${before}-,`}${parts.join(',')}${after && `,-${after}`}`;
}
