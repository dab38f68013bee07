import { compareDates } from './civil-date.ts';
import type { Milestone, Project } from './content.ts';
import { actualDate, baselinesOf } from './variance.ts';

/**
 * The milestones of a project in their order: reached ones by date, those with a masked date at the place that
 * their `order` (from 1) gives them, then those to come by their most binding baseline.
 */
export function inOrder(project: Project): Milestone[] {
  const dated = project.milestones.filter((it) => typeof it.actual === 'string');
  const masked = project.milestones.filter((it) => typeof it.actual === 'object');
  const open = project.milestones.filter((it) => it.actual === undefined);
  const ordered = dated.toSorted((a, b) => compareDates(actualDate(a) ?? '', actualDate(b) ?? ''));
  for (const it of masked.toSorted((a, b) => orderOf(a) - orderOf(b))) ordered.splice(orderOf(it) - 1, 0, it);
  return [...ordered, ...open.toSorted((a, b) => compareDates(due(a), due(b)))];
}

function orderOf(milestone: Milestone): number {
  return typeof milestone.actual === 'object' ? milestone.actual.order : 0;
}

function due(milestone: Milestone): string {
  return baselinesOf(milestone)[0]?.date ?? '9999';
}
