import type { BaselineKind, Content, Milestone } from './content.ts';
import { inOrder } from './milestones.ts';
import type { ProjectMilestone } from './relations.ts';
import { headlineVariance, isReached, median, varianceAgainst, type VarianceState } from './variance.ts';

/** All milestones of all projects, each project's in their order: reached ones and those to come apart. */
export function ledgerOf(content: Content): { reached: ProjectMilestone[]; open: ProjectMilestone[] } {
  const all = content.projects.flatMap((project) =>
    inOrder(project).map((milestone) => ({ id: `${project.id}/${milestone.id}`, project, milestone })),
  );
  return {
    reached: all.filter((it) => isReached(it.milestone)),
    open: all.filter((it) => !isReached(it.milestone)),
  };
}

/** How many milestones are headed early, on time and late. */
export function countStates(milestones: readonly Milestone[]): Record<VarianceState, number> {
  const counts = { early: 0, 'on-time': 0, late: 0 };
  for (const it of milestones) {
    const variance = headlineVariance(it);
    if (variance) counts[variance.state] += 1;
  }
  return counts;
}

/** The days of one kind of event against one baseline. Events of different kinds are never put together. */
export interface EventStatistics {
  event: Milestone['event'];
  count: number;
  median: number;
  least: number;
  most: number;
}

/** Statistics by event over computed numbers; declared ones don't count, because nothing here can check them. */
export function statisticsByEvent(
  milestones: readonly Milestone[],
  baseline: BaselineKind,
): EventStatistics[] {
  const events = Map.groupBy(milestones, (it) => it.event);
  return [...events].flatMap(([event, list]) => {
    const days = list.flatMap((it) => {
      const variance = varianceAgainst(it, baseline);
      return variance && !variance.declared ? [variance.days] : [];
    });
    const middle = median(days);
    return middle === undefined
      ? []
      : [{ event, count: days.length, median: middle, least: Math.min(...days), most: Math.max(...days) }];
  });
}
