/**
 * Whether two writings are one headline 标题, to the letter: spaces, punctuation and full or half width are the
 * typesetter's and do not count.
 */
export function sameHeadline(a: string, b: string): boolean {
  return lettersOf(a) === lettersOf(b);
}

/**
 * The headline of a page, found by the one that it should have: as it was given where the page has it, else what on the
 * page is most like it; undefined where nothing is. `titles` are what the page calls itself, with the names of site and
 * section before or behind: `主桥合龙_要闻_江省日报`. A headline that was cut short is another one.
 */
export function headlineOn(titles: readonly string[], wanted: string): string | undefined {
  if (lettersOf(wanted) === '') return undefined;
  const runs = [...new Set(titles.flatMap(runsOf))];
  if (runs.some((it) => sameHeadline(it, wanted))) return wanted;
  const rated = runs.map((text) => ({ text, likeness: likenessOf(text, wanted) }));
  const best = rated.toSorted((a, b) => b.likeness - a.likeness)[0];
  return best && best.likeness >= ALIKE ? best.text : undefined;
}

/** Share of common pairs of letters from which on two texts are one headline that was edited. */
const ALIKE = 0.5;

/** Percent signs say something, other marks only part or join. */
function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%‰]/gu, '');
}

/** What stands between the headline and the names of section and site, and inside headlines too. */
const JOINT = /[\s_|｜·]+|[-–—]+/g;

/** Pieces of a title more than anyone writes. */
const MOST_PIECES = 16;

/** Every run of pieces of a title that stand next to each other, as it is written there. */
function runsOf(title: string): string[] {
  const joints = [...title.matchAll(JOINT)];
  const starts = [0, ...joints.map((it) => it.index + it[0].length)].slice(0, MOST_PIECES);
  const ends = [...joints.map((it) => it.index), title.length].slice(0, MOST_PIECES);
  return starts.flatMap((start, from) =>
    ends
      .slice(from)
      .map((end) => title.slice(start, end))
      .filter((it) => lettersOf(it) !== ''),
  );
}

/** Dice's coefficient of the pairs of letters: 1 for the same, 0 for nothing in common. */
function likenessOf(a: string, b: string): number {
  const [left, right] = [pairsOf(a), pairsOf(b)];
  const rest = [...right];
  const common = left.filter((pair) => {
    const at = rest.indexOf(pair);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return left.length + right.length === 0 ? 0 : (2 * common.length) / (left.length + right.length);
}

function pairsOf(text: string): string[] {
  const letters = [...lettersOf(text)];
  return letters.slice(1).map((it, index) => `${letters[index] ?? ''}${it}`);
}
