import { expect, test } from 'vitest';
import { middleOf } from './figures.ts';
import { makeSample } from './sample.ts';

test('each figure has a middle of its own', () => {
  const samples = [
    makeSample({ fcp: 900, lcp: 1000 }),
    makeSample({ fcp: 700, lcp: 3000 }),
    makeSample({ fcp: 800, lcp: 2000 }),
  ];
  expect(middleOf(samples).figures).toMatchObject({ fcp: 800, lcp: 2000 });
});

test('what costs points in some run is told once', () => {
  const loss = { category: 'seo', audit: 'canonical', text: '规范链接' };
  const slow = { category: 'performance', audit: 'canonical', text: '慢' };
  const samples = [makeSample({}, [loss]), makeSample({}, [loss, slow]), makeSample()];
  expect(middleOf(samples).losses).toEqual([loss, slow]);
});

test('nothing has no middle', () => {
  expect(() => middleOf([])).toThrow('no samples');
});
