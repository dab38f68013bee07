import { daysBetween, precisionOf, type CivilDate } from './civil-date.ts';
import type { Baseline, BaselineKind, Milestone } from './content.ts';

/**
 * How a milestone stands against one baseline 基准: days = baseline − actual, in calendar days.
 * Positive is early 提前, 0 on time 按期, negative late 滞后.
 * `declared` marks a number taken from the application papers because the dates are masked.
 */
export interface Variance {
  baseline: BaselineKind;
  days: number;
  state: VarianceState;
  declared: boolean;
}

export type VarianceState = 'early' | 'on-time' | 'late';

/** All variances of a milestone, the contract first; none while it is not reached or known only to the month. */
export function variancesOf(milestone: Milestone): Variance[] {
  const { actual } = milestone;
  if (actual === undefined) return [];
  if (typeof actual !== 'string') {
    return byImportance(actual.declared.map((it) => variance(it.baseline, it.days, true)));
  }
  if (precisionOf(actual) !== 'day') return [];
  return byImportance(
    milestone.baselines.map((it) => variance(it.kind, daysBetween(actual, it.date), false)),
  );
}

/** The variance a milestone is headed with: against the most binding baseline, not the most flattering. */
export function headlineVariance(milestone: Milestone): Variance | undefined {
  return variancesOf(milestone)[0];
}

export function varianceAgainst(milestone: Milestone, baseline: BaselineKind): Variance | undefined {
  return variancesOf(milestone).find((it) => it.baseline === baseline);
}

/** Days by which each further baseline lies before the most binding one: a plan 56 days inside the contract. */
export function baselineGaps(milestone: Milestone): { from: BaselineKind; to: BaselineKind; days: number }[] {
  const [binding, ...others] = baselinesOf(milestone);
  if (!binding) return [];
  return others.map((it) => ({
    from: binding.kind,
    to: it.kind,
    days: daysBetween(it.date, binding.date),
  }));
}

/** The baselines of a milestone, the most binding first. */
export function baselinesOf(milestone: Milestone): Baseline[] {
  return milestone.baselines.toSorted((a, b) => IMPORTANCE.indexOf(a.kind) - IMPORTANCE.indexOf(b.kind));
}

/**
 * The share of the baseline's whole duration that was saved, 0 to 1.
 * Undefined without a start day or below 30 days, where a share says nothing.
 */
export function savedShare(milestone: Milestone, baseline: BaselineKind): number | undefined {
  const { start } = milestone;
  const end = milestone.baselines.find((it) => it.kind === baseline)?.date;
  const days = varianceAgainst(milestone, baseline)?.days;
  if (!start || precisionOf(start) !== 'day' || !end || days === undefined) return undefined;
  const duration = daysBetween(start, end);
  return duration < 30 ? undefined : days / duration;
}

export function isReached(milestone: Milestone): boolean {
  return milestone.actual !== undefined;
}

/** The actual date where it is known and may be shown. */
export function actualDate(milestone: Milestone): CivilDate | undefined {
  return typeof milestone.actual === 'string' ? milestone.actual : undefined;
}

export function isMasked(milestone: Milestone): boolean {
  return typeof milestone.actual === 'object';
}

/** The middle of a list of day counts; of an even number, the mean of the middle two. */
export function median(days: readonly number[]): number | undefined {
  const sorted = days.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : (upper + lower) / 2;
}

const IMPORTANCE: readonly BaselineKind[] = ['合同工期', '批准顺延', '原计划', '定额工期'];

function variance(baseline: BaselineKind, days: number, declared: boolean): Variance {
  return { baseline, days, declared, state: days > 0 ? 'early' : days < 0 ? 'late' : 'on-time' };
}

function byImportance(variances: Variance[]): Variance[] {
  return variances.toSorted((a, b) => IMPORTANCE.indexOf(a.baseline) - IMPORTANCE.indexOf(b.baseline));
}
