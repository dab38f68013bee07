import { describe, expect, test } from 'vitest';
import { qrView } from './qr.ts';

const URL = 'https://brand.example/projects/bridge/#zone-pier';

/** The modules of a code, read back from its path: true is dark. */
function modulesOf(text: string): boolean[][] {
  const { box, path } = qrView(text);
  const size = Number(box.split(' ')[2]) - 8;
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, width, back] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)) {
    expect(back).toBe(width);
    rows[Number(y)]?.fill(true, Number(x), Number(x) + Number(width));
  }
  return rows;
}

const FINDER = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111'];

const square = (modules: boolean[][], x: number, y: number, size: number) =>
  modules.slice(y, y + size).map((row) =>
    row
      .slice(x, x + size)
      .map(Number)
      .join(''),
  );

describe('a code', () => {
  const modules = modulesOf(URL);
  const edge = modules.length;

  test('has a size that codes have', () => {
    expect((edge - 17) % 4).toBe(0);
    expect(edge).toBeGreaterThanOrEqual(21);
  });

  test('has a finder pattern in three corners, each with its white border', () => {
    expect(square(modules, 0, 0, 7)).toEqual(FINDER);
    expect(square(modules, edge - 7, 0, 7)).toEqual(FINDER);
    expect(square(modules, 0, edge - 7, 7)).toEqual(FINDER);
    expect(square(modules, edge - 7, edge - 7, 7)).not.toEqual(FINDER);
    for (let i = 0; i < 8; i += 1) {
      for (const [x, y] of [
        [7, i],
        [i, 7],
        [edge - 8, i],
        [edge - 1 - i, 7],
        [7, edge - 1 - i],
        [i, edge - 8],
      ]) {
        expect(modules[Number(y)]?.[Number(x)]).toBe(false);
      }
    }
  });

  test('has the timing patterns between them', () => {
    for (let i = 8; i < edge - 8; i += 1) {
      expect(modules[6]?.[i]).toBe(i % 2 === 0);
      expect(modules[i]?.[6]).toBe(i % 2 === 0);
    }
  });

  test('has four modules of white around it', () => {
    expect(qrView(URL).box).toBe(`-4 -4 ${String(edge + 8)} ${String(edge + 8)}`);
  });

  test('says that errors up to M can be mended', () => {
    // Bits 14 and 13 of the format, unmasked (ISO/IEC 18004, 7.9): 00 is M, 11 Q, 10 H; 01, which is L, is too little.
    const level = [modules[8]?.[0], modules[8]?.[1]]
      .map((it, index) => Number(it) ^ (index === 0 ? 1 : 0))
      .join('');
    expect(['00', '11', '10']).toContain(level);
  });

  test('is the same each time, and another for another text', () => {
    expect(qrView(URL)).toEqual(qrView(URL));
    expect(qrView(`${URL}s`).path).not.toBe(qrView(URL).path);
  });
});

test('a short text can be read back from its code', () => {
  expect(read(modulesOf('brand.example'))).toBe('brand.example');
});

/** Reads a code of version 1 (21 modules, one block) in byte mode, as ISO/IEC 18004 lays it out; mends nothing. */
function read(modules: boolean[][]): string {
  const dark = (x: number, y: number) => modules[y]?.[x] ?? false;
  const format = [0, 1, 2, 3, 4].map((x) => Number(dark(x, 8)) ^ Number('10101'[x]));
  const mask = parseInt(format.slice(2).join(''), 2);
  const flips: ((x: number, y: number) => boolean)[] = [
    (x, y) => (x + y) % 2 === 0,
    (_, y) => y % 2 === 0,
    (x) => x % 3 === 0,
    (x, y) => (x + y) % 3 === 0,
    (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
    (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
    (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
    (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
  ];
  const isData = (x: number, y: number) =>
    x !== 6 && y !== 6 && !((x < 9 || x > 12) && y < 9) && !(x < 9 && y > 12);
  const bits: number[] = [];
  [19, 17, 15, 13, 11, 9, 7, 4, 2, 0].forEach((left, index) => {
    for (let step = 0; step < 21; step += 1) {
      const y = index % 2 === 0 ? 20 - step : step;
      for (const x of [left + 1, left]) {
        if (isData(x, y)) bits.push(Number(dark(x, y) !== flips[mask]?.(x, y)));
      }
    }
  });
  const number = (from: number, length: number) => parseInt(bits.slice(from, from + length).join(''), 2);
  expect(number(0, 4)).toBe(4);
  const bytes = Array.from({ length: number(4, 8) }, (_, index) => number(12 + 8 * index, 8));
  return new TextDecoder().decode(new Uint8Array(bytes));
}
