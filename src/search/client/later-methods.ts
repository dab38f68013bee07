// Chromium 92 has neither of these, which the engine and the interface use.
const METHODS = {
  toSorted<T>(this: readonly T[], compare?: (a: T, b: T) => number): T[] {
    return Array.from(this).sort(compare);
  },
  toReversed<T>(this: readonly T[]): T[] {
    return Array.from(this).reverse();
  },
};

for (const [name, value] of Object.entries(METHODS)) {
  if (name in Array.prototype) continue;
  Object.defineProperty(Array.prototype, name, { configurable: true, writable: true, value });
}
