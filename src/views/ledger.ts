import type { Content } from '#domain/content.ts';
import { countStates, ledgerOf, statisticsByEvent } from '#domain/ledger.ts';
import type { ProjectMilestone } from '#domain/relations.ts';
import { actualDate, baselinesOf, headlineVariance, isMasked } from '#domain/variance.ts';
import { fill, words } from '#words';
import { dateView } from './date.ts';
import { gradeOf } from './evidence.ts';
import { entryHref, paths } from './paths.ts';
import { variancesView } from './variance.ts';

export function ledgerView(content: Content) {
  const { reached, open } = ledgerOf(content);
  const milestones = reached.map((it) => it.milestone);
  const counts = countStates(milestones);
  const withNumber = milestones.filter((it) => headlineVariance(it) !== undefined);
  return {
    title: words.sections.milestones,
    lead: words.leads.milestones,
    summary: fill(words.ledger.summary, {
      reached: reached.length,
      early: counts.early,
      onTime: counts['on-time'],
      late: counts.late,
    }),
    /** Shares of the bar under the summary, 0 to 1. */
    bar: (['early', 'on-time', 'late'] as const).map((state) => ({
      state,
      count: counts[state],
      share: withNumber.length === 0 ? 0 : counts[state] / withNumber.length,
    })),
    rows: reached.map(reachedRow),
    open: open.map(openRow),
    statistics: statisticsByEvent(milestones, '合同工期'),
    breadcrumbs: [{ href: paths.home, label: words.site.home }],
  };
}

function reachedRow({ id, project, milestone }: ProjectMilestone) {
  const date = actualDate(milestone);
  return {
    id: `m-${id.replace('/', '-')}`,
    title: milestone.title,
    href: entryHref(`milestones/${id}`),
    project: { name: project.name, href: entryHref(`projects/${project.id}`) },
    event: milestone.event,
    date: date === undefined || isMasked(milestone) ? { text: words.milestone.masked } : dateView(date),
    variances: variancesView(milestone),
    record: milestone.record,
    grade: gradeOf(milestone.evidence),
  };
}

function openRow({ id, project, milestone }: ProjectMilestone) {
  return {
    title: milestone.title,
    href: entryHref(`milestones/${id}`),
    project: { name: project.name, href: entryHref(`projects/${project.id}`) },
    event: milestone.event,
    due: baselinesOf(milestone).map((it) => ({ kind: it.kind, date: dateView(it.date) })),
  };
}
