import { expect, test } from 'vitest';
import { pictureSizeProblem } from './picture-size.ts';

const of = (width: number, height: number) => pictureSizeProblem('./x.png', { width, height });

test.each([
  [250, 167],
  [1800, 299],
  [299, 1800],
])('%i×%i is refused', (width, height) => {
  expect(of(width, height)).toMatchObject({
    message: `图片 ./x.png 只有 ${width}×${height} 像素`,
    remedy: expect.stringContaining('宽和高都在 300 像素以上的原图') as string,
  });
  expect(of(width, height)).not.toHaveProperty('severity');
});

test.each([
  [300, 300, '2.5×2.5'],
  [1199, 800, '10.1×6.7'],
])('%i×%i is warned of, with the size in print', (width, height, print) => {
  expect(of(width, height)).toMatchObject({
    message: `图片 ./x.png 只有 ${width}×${height} 像素，按 300dpi 只能印成 ${print} 厘米`,
    severity: 'warning',
  });
});

test.each([
  [1200, 300],
  [300, 1200],
  [1800, 1200],
])('%i×%i is good', (width, height) => {
  expect(of(width, height)).toBeUndefined();
});
