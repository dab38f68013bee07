import { formatDate, precisionOf } from '#domain/civil-date.ts';
import type { Content, Milestone } from '#domain/content.ts';
import type { Graph } from '#domain/graph.ts';
import { inOrder } from '#domain/milestones.ts';
import type { ProjectMilestone } from '#domain/relations.ts';
import { actualDate, baselineGaps, isMasked, savedShare, variancesOf } from '#domain/variance.ts';
import { fill, words } from '#words';
import { cardView, milestoneCard, relatedCards } from './card.ts';
import { type DateView, dateView } from './date.ts';
import { evidenceView } from './evidence.ts';
import { entryHref, paths } from './paths.ts';
import { pendingView } from './pending.ts';
import { obstacleView, zoneView } from './project-parts.ts';
import { scheduleView } from './schedule.ts';
import { headlineView, sourcedSentence, variancesView } from './variance.ts';

export function milestoneView(it: ProjectMilestone, library: { content: Content; graph: Graph }) {
  const { id, project, milestone } = it;
  const { content } = library;
  const key = `milestones/${id}`;
  const variance = headlineView(milestone);
  const siblings = inOrder(project);
  const place = siblings.findIndex((other) => other.id === milestone.id);
  const sibling = (offset: number) => {
    const other = siblings[place + offset];
    return other && { href: entryHref(`milestones/${project.id}/${other.id}`), title: other.title };
  };
  const cases = relatedCards(library, [key], 'cases');
  return {
    title: milestone.title,
    /** Names the project too: milestones of several projects may be called the same. */
    documentTitle: fill(words.milestone.documentTitle, { project: project.name, title: milestone.title }),
    description: descriptionOf(it),
    label: `${project.name} · ${milestone.event}`,
    date: actualView(it),
    pending: pendingView(project),
    variance,
    others: variancesView(milestone).slice(1),
    schedule: scheduleView(milestone),
    gaps: gapsOf(milestone),
    shares: milestone.baselines.flatMap(({ kind }) => {
      const share = savedShare(milestone, kind);
      return share !== undefined && share > 0
        ? [fill(words.milestone.share, { baseline: kind, percent: (share * 100).toFixed(1) })]
        : [];
    }),
    record: milestone.record,
    how: milestone.how,
    reason: milestone.reason,
    assurance: (['safety', 'quality'] as const).flatMap((kind) => {
      const found = milestone[kind];
      return found
        ? [
            {
              name: words.milestone[kind],
              statement: found.statement,
              evidence: found.evidence.map(evidenceView),
            },
          ]
        : [];
    }),
    evidence: milestone.evidence.map(evidenceView),
    method: [
      fill(words.milestone.methodText, { event: milestone.event }),
      ...(isMasked(milestone) ? [words.milestone.methodDeclared] : []),
      ...(isCoarse(actualDate(milestone)) ? [words.milestone.methodMonth] : []),
    ],
    obstacles: project.obstacles
      .filter((other) => other.effect === milestone.id)
      .map((o) => obstacleView(o, project)),
    zones: project.zones.map((zone) => zoneView(zone, project, content)),
    project: { title: project.name, href: entryHref(`projects/${project.id}`) },
    related: [
      { title: words.entry.relatedCases, cards: cases },
      { title: words.entry.relatedMedia, cards: relatedCards(library, [key], 'media') },
      { title: words.entry.relatedAwards, cards: relatedCards(library, [key], 'awards') },
      { title: words.milestone.activities, cards: activitiesOf(it, content) },
    ],
    previous: sibling(-1),
    next: sibling(1),
    breadcrumbs: [
      { href: paths.home, label: words.site.home },
      { href: paths.projects, label: words.sections.projects },
      { href: entryHref(`projects/${project.id}`), label: project.name },
    ],
  };
}

/** Why the numbers of days differ; nothing where there are no two of them, or where they are the same. */
function gapsOf(milestone: Milestone): string[] {
  const counted = new Set(variancesOf(milestone).map((it) => it.baseline));
  return baselineGaps(milestone)
    .filter((it) => it.days !== 0 && counted.has(it.from) && counted.has(it.to))
    .map((gap) =>
      fill(words.milestone.gap, {
        ...gap,
        word: gap.days > 0 ? words.milestone.inside : words.milestone.outside,
        days: Math.abs(gap.days),
      }),
    );
}

/** Joint activities of the project between the milestone before this one and this one. */
function activitiesOf({ project, milestone }: ProjectMilestone, content: Content) {
  const to = actualDate(milestone);
  if (to === undefined) return [];
  const before = inOrder(project)
    .map(actualDate)
    .filter((it) => it !== undefined && it < to)
    .at(-1);
  return content.activities
    .filter((it) => it.projects.includes(project.id) && it.date <= to && it.date > (before ?? ''))
    .map((it) => cardView(it, content));
}

/** When it was, as its page and its card tell it. */
export function actualView({ milestone }: ProjectMilestone): DateView {
  if (isMasked(milestone)) return { text: words.milestone.masked };
  const date = actualDate(milestone);
  return date === undefined ? { text: words.milestone.pending } : dateView(date);
}

function descriptionOf({ project, milestone }: ProjectMilestone): string {
  const numbers = variancesView(milestone).map(sourcedSentence);
  const date = actualDate(milestone);
  const what = `${project.name}：${milestone.title}（${milestone.event}）`;
  const when =
    date === undefined ? milestoneCard({ id: '', project, milestone }).date?.text : formatDate(date);
  return [what, ...(when === undefined ? [] : [when]), ...numbers].join('，');
}

function isCoarse(date: string | undefined): boolean {
  return date !== undefined && precisionOf(date) !== 'day';
}
