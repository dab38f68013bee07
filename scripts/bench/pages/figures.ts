/** What one run, or the middle of several, says of a page. Scores are 0–100, times milliseconds, sizes bytes on the wire with headers. */
export interface Figures {
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  /** First Contentful Paint. */
  fcp: number;
  /** Largest Contentful Paint. */
  lcp: number;
  /** Total Blocking Time. */
  tbt: number;
  /** Cumulative Layout Shift, without a unit. */
  cls: number;
  speedIndex: number;
  bytes: number;
  requests: number;
  bytesWithoutPictures: number;
  requestsWithoutPictures: number;
}

/** An audit that took points from a category. */
export interface Loss {
  /** Lighthouse's id of the category. */
  category: string;
  /** Lighthouse's id of the audit. */
  audit: string;
  /** What it says, and of what, in Chinese. */
  text: string;
}

export interface Sample {
  figures: Figures;
  losses: Loss[];
  /** Lighthouse's measure of the machine's speed; a fast desktop has 2000 and more. */
  benchmarkIndex: number;
}

/** The middle of each figure by itself, and every audit that took points in any run, once. */
export function middleOf(samples: readonly Sample[]): Sample {
  const [first] = samples;
  if (!first) throw new Error('no samples');
  const names = Object.keys(first.figures) as (keyof Figures)[];
  const figures = names.map((name) => [name, median(samples.map((it) => it.figures[name]))] as const);
  const losses = new Map(samples.flatMap((it) => it.losses.map((loss) => [lossKey(loss), loss] as const)));
  return {
    figures: Object.fromEntries(figures) as unknown as Figures,
    losses: [...losses.values()],
    benchmarkIndex: median(samples.map((it) => it.benchmarkIndex)),
  };
}

function lossKey({ category, audit }: Loss): string {
  return `${category}/${audit}`;
}

/** Of an even number of values the lower of the two in the middle, so that it is always one that was measured. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}
