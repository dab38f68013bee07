/** A square of modules, row by row: true is dark. */
export type Modules = readonly (readonly boolean[])[];

/** The modules of a code, read back from the lines of its path; `box` is its viewBox. Refuses other paths. */
export function modulesOf({ box, path }: { box: string; path: string }): Modules {
  const [left = 0, , edge = 0] = box.split(' ').map(Number);
  const size = edge + 2 * left;
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  const rest = path.replaceAll(/M(\d+) (\d+)\.5h(\d+)((?:m\d+ 0h\d+)*)/g, (_, x, y, run, more: string) => {
    let end = Number(x) + Number(run);
    rows[Number(y)]?.fill(true, Number(x), end);
    for (const [, gap, length] of more.matchAll(/m(\d+) 0h(\d+)/g)) {
      rows[Number(y)]?.fill(true, end + Number(gap), end + Number(gap) + Number(length));
      end += Number(gap) + Number(length);
    }
    return '';
  });
  if (rest !== '') throw new Error(`not the path of a code: ${rest.slice(0, 40)}`);
  return rows;
}

/** The text of a code of version 1 to 10 in byte mode (ISO/IEC 18004:2015, 7 and 12). Mends nothing. */
export function readQr(modules: Modules): string {
  const version = (modules.length - 17) / 4;
  const codewords = dataCodewords(version, formatOf(modules).level, codewordsOf(modules, version));
  const bits = codewords.map((it) => it.toString(2).padStart(8, '0')).join('');
  if (!bits.startsWith('0100')) throw new Error(`not in byte mode: ${bits.slice(0, 4)}`);
  const countBits = version < 10 ? 8 : 16;
  const count = parseInt(bits.slice(4, 4 + countBits), 2);
  const bytes = bits.slice(4 + countBits, 4 + countBits + 8 * count).match(/.{8}/g) ?? [];
  return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes, (it) => parseInt(it, 2)));
}

type Level = 'L' | 'M' | 'Q' | 'H';

/** For each version from 1 on, how many codewords of a block mend errors and how many blocks there are (table 9). */
const BLOCKS: Record<Level, { mending: number[]; count: number[] }> = {
  L: { mending: [7, 10, 15, 20, 26, 18, 20, 24, 30, 18], count: [1, 1, 1, 1, 1, 2, 2, 2, 2, 4] },
  M: { mending: [10, 16, 26, 18, 24, 16, 18, 22, 22, 26], count: [1, 1, 1, 2, 2, 4, 4, 4, 5, 5] },
  Q: { mending: [13, 22, 18, 26, 18, 24, 18, 22, 20, 24], count: [1, 1, 2, 2, 4, 4, 6, 6, 8, 8] },
  H: { mending: [17, 28, 22, 16, 22, 28, 26, 26, 24, 28], count: [1, 1, 2, 4, 4, 4, 5, 6, 8, 8] },
};

const LEVELS: readonly Level[] = ['M', 'L', 'H', 'Q'];

/** The first five bits of the format, which lie beside the first finder and are masked with 10101 (7.9.1). */
function formatOf(modules: Modules): { level: Level; mask: number } {
  const bits = [0, 1, 2, 3, 4].reduce((sum, x) => sum * 2 + Number(modules[8]?.[x] ?? false), 0) ^ 0b10101;
  return { level: LEVELS[bits >> 3] ?? 'L', mask: bits & 7 };
}

/** Modules that a mask turns over (table 10). */
const MASKS: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

/** All codewords in the order of the symbol: pairs of columns from the right, upwards and downwards (7.7.3). */
function codewordsOf(modules: Modules, version: number): number[] {
  const size = modules.length;
  const flips = MASKS[formatOf(modules).mask];
  const lefts = [...Array(size).keys()]
    .filter((x) => (x > 6 ? x % 2 === 1 : x % 2 === 0 && x < 6))
    .toReversed();
  const bits = lefts.flatMap((left, index) =>
    [...Array(size).keys()].flatMap((step) => {
      const y = index % 2 === 0 ? size - 1 - step : step;
      return [left + 1, left]
        .filter((x) => isData(x, y, version))
        .map((x) => Number(modules[y]?.[x] !== flips?.(x, y)));
    }),
  );
  return (bits.join('').match(/.{8}/g) ?? []).map((it) => parseInt(it, 2));
}

/** Whether a module is no part of a finder, of the format or version, of timing or of an alignment pattern. */
function isData(x: number, y: number, version: number): boolean {
  const size = 17 + 4 * version;
  const far = size - 8;
  if (x === 6 || y === 6 || (x < 9 && (y < 9 || y >= far)) || (y < 9 && x >= far)) return false;
  if (version > 6 && ((x < 6 && y >= size - 11) || (y < 6 && x >= size - 11))) return false;
  return !centresOf(version).some(([cx, cy]) => Math.abs(x - cx) < 3 && Math.abs(y - cy) < 3);
}

/** The middles of the alignment patterns (annex E); none lies on a finder. */
function centresOf(version: number): [number, number][] {
  const last = 10 + 4 * version;
  const places = version === 1 ? [] : version < 7 ? [6, last] : [6, (6 + last) / 2, last];
  return places
    .flatMap((x) => places.map((y): [number, number] => [x, y]))
    .filter(([x, y]) =>
      [x === 6 && y === 6, x === 6 && y === last, x === last && y === 6].every((it) => !it),
    );
}

/** The codewords of the data, put back from block after block taking turns (7.6); the first blocks are the shorter. */
function dataCodewords(version: number, level: Level, all: readonly number[]): number[] {
  const { mending, count } = BLOCKS[level];
  const blocks = count[version - 1] ?? 1;
  const data = all.length - blocks * (mending[version - 1] ?? 0);
  const short = Math.floor(data / blocks);
  const shorter = blocks - (data % blocks);
  return Array.from({ length: blocks }, (_, block) => [
    ...Array.from({ length: short }, (__, index) => all[index * blocks + block] ?? 0),
    ...(block < shorter ? [] : [all[short * blocks + block - shorter] ?? 0]),
  ]).flat();
}
