import { type Figures } from './figures.ts';
import { WEIGHED } from './page-choice.ts';

/** What this project asks of a figure: at least or at most so much, on pages of one kind or on all. */
export interface Target {
  least?: number;
  most?: number;
  only?: string;
}

/** Times in milliseconds, sizes in bytes (60 KB are 60 × 1024). */
export const TARGETS: Partial<Record<keyof Figures, Target>> = {
  performance: { least: 100 },
  accessibility: { least: 100 },
  bestPractices: { least: 100 },
  seo: { least: 100 },
  fcp: { most: 970 },
  lcp: { most: 1200 },
  tbt: { most: 50 },
  cls: { most: 0 },
  bytesWithoutPictures: { most: 60 * 1024, only: WEIGHED },
  requestsWithoutPictures: { most: 7, only: WEIGHED },
};

/** As precisely as figures are shown and compared: times in seconds to 0.01, sizes to 0.1 KB, CLS to 0.001. */
const STEPS: Partial<Record<keyof Figures, number>> = {
  fcp: 10,
  lcp: 10,
  speedIndex: 10,
  cls: 0.001,
  bytes: 102.4,
  bytesWithoutPictures: 102.4,
};

/** A figure to the precision that it is shown with. */
export function rounded(name: keyof Figures, value: number): number {
  const step = STEPS[name] ?? 1;
  return Math.round(value / step) * step;
}

/** Whether a page of a kind misses the target of a figure; what could not be measured misses it. */
export function isMissed(name: keyof Figures, value: number, kind: string): boolean {
  const target = TARGETS[name];
  if (!target || (target.only !== undefined && target.only !== kind)) return false;
  const shown = rounded(name, value);
  return !(shown >= (target.least ?? -Infinity) && shown <= (target.most ?? Infinity));
}
