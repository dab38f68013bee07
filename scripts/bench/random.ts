/** Numbers that look random and are the same in every run: mulberry32, by Tommy Ettinger (public domain). */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const between = (low: number, high: number) => low + below(high - low + 1);
  const pick = <T>(list: readonly T[]): T => {
    const found = list[below(list.length)];
    if (found === undefined) throw new RangeError('nothing to pick from');
    return found;
  };
  // Squaring prefers the beginning of a list, as frequent words are frequent in real texts.
  const pickFrequent = <T>(list: readonly T[]): T => {
    const found = list[Math.floor(next() ** 2 * list.length)];
    if (found === undefined) throw new RangeError('nothing to pick from');
    return found;
  };
  /** Box and Muller's normal deviate. */
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  return { next, below, between, pick, pickFrequent, normal };
}

export interface Random {
  next: () => number;
  below: (limit: number) => number;
  between: (low: number, high: number) => number;
  pick: <T>(list: readonly T[]) => T;
  pickFrequent: <T>(list: readonly T[]) => T;
  normal: () => number;
}
