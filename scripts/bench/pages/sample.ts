import { type Figures, type Loss, type Sample } from './figures.ts';

/** A run of tests' own in which every target is met, but for what is given. */
export function makeSample(figures: Partial<Figures> = {}, losses: Loss[] = []): Sample {
  return { figures: { ...PERFECT, ...figures }, losses, benchmarkIndex: 2000 };
}

const PERFECT: Figures = {
  performance: 100,
  accessibility: 100,
  bestPractices: 100,
  seo: 100,
  fcp: 800,
  lcp: 1000,
  tbt: 0,
  cls: 0,
  speedIndex: 800,
  bytes: 90_000,
  requests: 9,
  bytesWithoutPictures: 50_000,
  requestsWithoutPictures: 6,
};
