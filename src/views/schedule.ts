import { addDays, daysBetween, formatDate, precisionOf } from '#domain/civil-date.ts';
import type { Milestone } from '#domain/content.ts';
import { baselinesOf, varianceAgainst } from '#domain/variance.ts';
import { words } from '#words';
import { dateView, type DateView } from './date.ts';
import { varianceView, type VarianceView } from './variance.ts';

/** One date of a milestone: a baseline or the actual one. `x` is its place on the chart, 0 to 1. */
export interface ScheduleRow {
  label: string;
  kind: 'baseline' | 'actual';
  date: DateView;
  basis: string;
  variance?: VarianceView;
  x: number;
}

export interface ScheduleView {
  rows: ScheduleRow[];
  /** Whether there is something to draw: two whole dates at least. */
  drawn: boolean;
  /** The first days of years and months that stand under the chart. */
  ticks: { x: number; label: string }[];
}

/** All dates of a milestone on one scale. Undefined when there is no baseline to hold anything against. */
export function scheduleView(milestone: Milestone): ScheduleView | undefined {
  const { actual } = milestone;
  const day = typeof actual === 'string' && precisionOf(actual) === 'day' ? actual : undefined;
  const baselines = baselinesOf(milestone);
  const dates = [...baselines.map((it) => it.date), ...(day === undefined ? [] : [day])].toSorted();
  const first = dates[0];
  const last = dates.at(-1);
  if (baselines.length === 0 || first === undefined || last === undefined) return undefined;
  const margin = Math.max(10, Math.round(daysBetween(first, last) * 0.14));
  const from = addDays(first, -margin);
  const span = daysBetween(from, addDays(last, margin));
  const place = (date: string) => daysBetween(from, date) / span;
  const rows: ScheduleRow[] = baselines.map((it) => {
    const variance = varianceAgainst(milestone, it.kind);
    return {
      label: it.kind,
      kind: 'baseline',
      date: dateView(it.date),
      basis: it.basis,
      x: place(it.date),
      ...(variance && { variance: varianceView(variance) }),
    };
  });
  if (typeof actual === 'string') {
    rows.push({
      label: words.milestone.actual,
      kind: 'actual',
      date: dateView(actual),
      basis: milestone.evidence.map((it) => it.text).join('；'),
      x: day === undefined ? 0 : place(day),
    });
  }
  return { rows, drawn: dates.length > 1, ticks: ticks(from, addDays(from, span), place) };
}

/** First days of months, thinned out to eight at the most. */
function ticks(from: string, to: string, place: (date: string) => number): { x: number; label: string }[] {
  const months: string[] = [];
  let [year = 0, month = 0] = from.split('-').map(Number);
  for (;;) {
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
    const date = `${String(year)}-${String(month).padStart(2, '0')}-01`;
    if (date > to) break;
    months.push(date);
  }
  const every = Math.ceil(months.length / 8);
  return months
    .filter((_, index) => index % every === 0)
    .map((date) => ({ x: place(date), label: formatDate(date.slice(0, 7)) }));
}
