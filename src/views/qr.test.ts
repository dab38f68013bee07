import { describe, expect, test } from 'vitest';
import { type Modules, modulesOf, readQr } from '#testing/read-qr.ts';
import { qrView } from './qr.ts';

const URL = 'https://brand.example/projects/bridge/#zone-pier';

const FINDER = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111'];

const square = (modules: Modules, x: number, y: number, size: number) =>
  modules.slice(y, y + size).map((row) =>
    row
      .slice(x, x + size)
      .map(Number)
      .join(''),
  );

describe('a code', () => {
  const modules = modulesOf(qrView(URL));
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

test.each([
  ['brand.example'],
  [URL],
  ['https://brand.example/'],
  ['https://brand.example/party/projects/river-bridge/milestones/main-span-closure/'],
  [`https://brand.example/${'long-'.repeat(14)}story/`],
  [`https://brand.example/${'long-'.repeat(22)}story/`],
  [`https://brand.example/${'long-'.repeat(30)}story/`],
])('%s can be read back from its code', (text) => {
  expect(readQr(modulesOf(qrView(text)))).toBe(text);
});

test('a code takes little room on a page', () => {
  expect(qrView('https://brand.example/projects/river-bridge/milestones/closure/').path.length).toBeLessThan(
    3 * 1024,
  );
});
