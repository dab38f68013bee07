import type { Content, Milestone } from '#domain/content.ts';
import { countStates, ledgerOf, statisticsByEvent } from '#domain/ledger.ts';
import type { ProjectMilestone } from '#domain/relations.ts';
import { actualDate, baselinesOf, headlineVariance, isMasked, variancesOf } from '#domain/variance.ts';
import { fill, words } from '#words';
import { dateView } from './date.ts';
import { gradeOf } from './evidence.ts';
import { entryHref, paths } from './paths.ts';
import { varianceView } from './variance.ts';

export function ledgerView(content: Content) {
  const { reached, open } = ledgerOf(content);
  const milestones = reached.map((it) => it.milestone);
  const counts = countStates(milestones);
  const withNumber = milestones.filter((it) => headlineVariance(it) !== undefined);
  const uncounted = milestones.length - withNumber.length;
  const scale = scaleOf(milestones);
  return {
    title: words.sections.milestones,
    lead: words.leads.milestones,
    summary: [
      fill(words.ledger.summary, {
        reached: reached.length,
        early: counts.early,
        onTime: counts['on-time'],
        late: counts.late,
      }),
      ...(uncounted > 0 ? [fill(words.ledger.summaryUncounted, { n: uncounted })] : []),
    ].join(''),
    /** Shares of the bar under the summary, 0 to 1. */
    bar: (['early', 'on-time', 'late'] as const).map((state) => ({
      state,
      count: counts[state],
      share: withNumber.length === 0 ? 0 : counts[state] / withNumber.length,
    })),
    rows: reached.map((it) => reachedRow(it, scale)),
    open: open.map(openRow),
    statistics: statisticsByEvent(milestones, '合同工期').map((it) => ({
      event: it.event,
      count: it.count,
      state: it.median > 0 ? 'early' : it.median < 0 ? 'late' : 'on-time',
      median: daysText(it.median),
      range: it.least === it.most ? daysText(it.least) : `${daysText(it.least)}～${daysText(it.most)}`,
    })),
    breadcrumbs: [{ href: paths.home, label: words.site.home }],
  };
}

function reachedRow({ id, project, milestone }: ProjectMilestone, { least, most }: Scale) {
  const date = actualDate(milestone);
  const place = (days: number) => ((days - least) / (most - least)) * 100;
  return {
    id: `m-${id.replace('/', '--')}`,
    title: milestone.title,
    href: entryHref(`milestones/${id}`),
    project: { name: project.name, href: entryHref(`projects/${project.id}`) },
    event: milestone.event,
    date: date === undefined || isMasked(milestone) ? { text: words.milestone.masked } : dateView(date),
    /** Early to the right of zero, late to its left, in percent of the common scale. */
    bars: variancesOf(milestone).map((it) => ({
      variance: varianceView(it),
      from: place(Math.min(it.days, 0)),
      length: place(Math.abs(it.days)) - place(0),
    })),
    zero: place(0),
    record: milestone.record,
    grade: gradeOf(milestone.evidence),
  };
}

interface Scale {
  least: number;
  most: number;
}

/** From the latest to the earliest number of days, zero always among them. */
function scaleOf(milestones: readonly Milestone[]): Scale {
  const days = milestones.flatMap((it) => variancesOf(it).map((variance) => variance.days));
  return { least: Math.min(-1, ...days), most: Math.max(1, ...days) };
}

function daysText(days: number): string {
  if (days === 0) return words.milestone.onTime;
  const word = days > 0 ? words.milestone.early : words.milestone.late;
  return `${word}${String(Math.abs(days))}${words.milestone.days}`;
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
