import { daysBetween, isAfter, precisionOf } from '../civil-date.ts';
import type { Milestone, Project } from '../content.ts';
import type { Finding } from '../problem.ts';
import { milestonesOf } from '../relations.ts';
import { headlineVariance, varianceAgainst, variancesOf } from '../variance.ts';
import { finding, repeated, type Inspection, type Rule } from './inspection.ts';

/** Dates of a milestone are possible: not in the future, not before the start, each baseline once. */
export const milestoneDates: Rule = ({ content, today }) =>
  eachMilestone(content.projects, (project, milestone, path) => {
    const { actual, start } = milestone;
    const day = typeof actual === 'string' ? actual : undefined;
    const findings: Finding[] = [];
    if (day !== undefined && isAfter(day, today)) {
      findings.push(
        finding(
          project,
          [...path, 'actual'],
          `实际日期 ${day} 在今天（${today}）之后`,
          '还没有实现的里程碑请不写 actual',
        ),
      );
    }
    if (day !== undefined && start !== undefined && day < start.slice(0, day.length)) {
      findings.push(
        finding(project, [...path, 'actual'], `实际日期 ${day} 早于开始日期 ${start}`, '请核对两个日期'),
      );
    }
    for (const { index, value } of repeated(milestone.baselines.map((it) => it.kind))) {
      findings.push(
        finding(
          project,
          [...path, 'baselines', index, 'kind'],
          `基准“${value}”写了两次`,
          '每种基准只写一个；工期经批准调整的，另写一条 kind: 批准顺延',
        ),
      );
    }
    const declared = typeof actual === 'object' ? actual.declared : [];
    for (const { index, value } of repeated(declared.map((it) => it.baseline))) {
      findings.push(
        finding(
          project,
          [...path, 'actual', 'declared', index, 'baseline'],
          `较“${value}”的申报天数写了两次`,
          '请只留一个',
        ),
      );
    }
    milestone.baselines.forEach((baseline, index) => {
      if (start === undefined || precisionOf(start) !== 'day' || daysBetween(start, baseline.date) > 0)
        return;
      findings.push(
        finding(
          project,
          [...path, 'baselines', index, 'date'],
          `${baseline.kind}日期 ${baseline.date} 不晚于开始日期 ${start}`,
          '请核对两个日期',
        ),
      );
    });
    if (milestone.event === '纪录' && milestone.record === undefined) {
      findings.push(
        finding(project, path, '纪录没有写内容', '请补上 record，写明刷新了什么纪录、在什么范围内'),
      );
    }
    return findings;
  });

/** The order that masked milestones of a project keep is unambiguous. */
export const maskedOrder: Rule = ({ content }) =>
  content.projects.flatMap((project) => {
    const orders = project.milestones.map((it) =>
      typeof it.actual === 'object' ? it.actual.order : undefined,
    );
    return repeated(orders)
      .filter((it) => it.value !== undefined)
      .map(({ index, value }) =>
        finding(
          project,
          ['milestones', index, 'actual', 'order'],
          `顺序 ${String(value)} 重复`,
          '请给每个不公开日期的里程碑不同的顺序',
        ),
      );
  });

/** A masked date can't be counted back from the days that were declared and the date they were declared against. */
export const maskedStaysMasked: Rule = ({ content }) =>
  eachMilestone(content.projects, (project, milestone, path) => {
    const { actual, baselines } = milestone;
    if (typeof actual !== 'object') return [];
    return baselines.flatMap((baseline, index) =>
      actual.declared.some((it) => it.baseline === baseline.kind)
        ? [
            finding(
              project,
              [...path, 'baselines', index, 'date'],
              `由${baseline.kind}日期和申报的天数可以推算出未公开的实际日期`,
              '请删去这一项基准，只留 declared 里的天数；日期可以公开的，请把 actual 写成日期',
            ),
          ]
        : [],
    );
  });

/**
 * An early finish is shown with its safety and quality facts, because compressing a reasonable schedule is
 * unlawful (《建设工程质量管理条例》第十条、《建设工程安全生产管理条例》第七条); a late one with its reason.
 */
export const earlyIsSafe: Rule = ({ content }) =>
  eachMilestone(content.projects, (project, milestone, path) => {
    const early = variancesOf(milestone).find((it) => it.days > 0);
    const late = headlineVariance(milestone)?.state === 'late';
    const missing = (['safety', 'quality'] as const).filter((it) => milestone[it] === undefined);
    return [
      ...(early && missing.length > 0
        ? [
            finding(
              project,
              path,
              `较${early.baseline}提前 ${String(early.days)} 天，却没有写${missing.map((it) => (it === 'safety' ? '安全情况' : '质量情况')).join('和')}`,
              '提前完成必须同时说明安全和质量情况：请补上 safety、quality（statement 和 evidence），没有依据的不能写提前',
            ),
          ]
        : []),
      ...(late && milestone.reason === undefined
        ? [
            finding(
              project,
              path,
              `较${String(headlineVariance(milestone)?.baseline)}滞后，却没有写原因`,
              '请补上 reason，写明滞后的原因和采取的措施',
            ),
          ]
        : []),
    ];
  });

/** `<Ahead>` and outcomes name a milestone that has a number of days against that baseline. */
export const variancesExist: Rule = (inspection) => [
  ...inspection.content.cases.flatMap((entry) =>
    entry.outcomes.flatMap((outcome, index) => {
      const reason =
        outcome.milestone === undefined
          ? undefined
          : noVariance(inspection, outcome.milestone, outcome.baseline ?? '');
      return reason ? [finding(entry, ['outcomes', index, 'milestone'], reason.message, reason.remedy)] : [];
    }),
  ),
  ...inspection.bodies.flatMap(({ entry, uses }) =>
    uses.flatMap((use) => {
      if (use.name !== 'Ahead') return [];
      const reason = noVariance(inspection, use.props['milestone'] ?? '', use.props['baseline'] ?? '');
      return reason ? [finding(entry, [], reason.message, reason.remedy, use)] : [];
    }),
  ),
];

function noVariance({ content }: Inspection, id: string, baseline: string) {
  const found = milestonesOf(content).find((it) => it.id === id);
  if (!found) return undefined;
  const { milestone } = found;
  const kinds = variancesOf(milestone).map((it) => it.baseline);
  if (varianceAgainst(milestone, baseline as never)) return undefined;
  if (milestone.actual === undefined) {
    return {
      message: `里程碑 ${id} 还没有实现，算不出天数`,
      remedy: '请等实现后补上 actual，再引用这个数字',
    };
  }
  if (typeof milestone.actual === 'string' && precisionOf(milestone.actual) !== 'day') {
    return {
      message: `里程碑 ${id} 只知道 ${milestone.actual}，算不出天数`,
      remedy: '请补上具体到日的 actual，或不写天数',
    };
  }
  return {
    message: `里程碑 ${id} 没有“${baseline}”这个基准`,
    remedy: `可用的基准：${kinds.join('、') || '（无，请先在里程碑里补上 baselines）'}`,
  };
}

function eachMilestone(
  projects: readonly Project[],
  rule: (project: Project, milestone: Milestone, path: (string | number)[]) => Finding[],
): Finding[] {
  return projects.flatMap((project) =>
    project.milestones.flatMap((milestone, index) => rule(project, milestone, ['milestones', index])),
  );
}
