import { expect, test } from 'vitest';
import { anchorOf, pictureIn, stepFrom } from './address.ts';

test('an address that names a picture leads to it, any other to none', () => {
  expect(pictureIn(anchorOf('closure'))).toBe('closure');
  expect(['', '#elder', '#pictures', '#p-2r3d-kpp9'].map(pictureIn)).toEqual(Array(4).fill(undefined));
});

test.each([
  [0, 1, 1],
  [2, 1, 0],
  [0, -1, 2],
])('of three pictures, from %i by %i one comes to %i', (index, step, to) => {
  expect(stepFrom(index, step, 3)).toBe(to);
});
