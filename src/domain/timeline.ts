import { compareDates, type CivilDate, yearOf } from './civil-date.ts';
import type { AnyEntry, Content } from './content.ts';
import { projectIdsOf, type ProjectMilestone } from './relations.ts';
import { inOrder } from './milestones.ts';
import { isReached } from './variance.ts';

export const EVENT_KINDS = [
  'milestones',
  'agreements',
  'activities',
  'awards',
  'media',
  'organizations',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/**
 * Something that happened on a date. `date` is missing where it may not be told.
 * `anchor` is its ASCII id on every timeline page, whatever its title says. No id of content holds `--`, so no two
 * events share one.
 */
export interface TimelineEvent {
  anchor: string;
  kind: EventKind;
  date: CivilDate | undefined;
  projects: string[];
  subject: ProjectMilestone | AnyEntry;
}

/** All dated things, newest first; those whose date is masked at the end, in their own order. */
export function timelineOf(content: Content): TimelineEvent[] {
  const milestones = content.projects.flatMap((project) =>
    inOrder(project)
      .filter(isReached)
      .map((milestone): TimelineEvent => ({
        anchor: `milestone-${project.id}--${milestone.id}`,
        kind: 'milestones',
        date: typeof milestone.actual === 'string' ? milestone.actual : undefined,
        projects: [project.id],
        subject: { id: `${project.id}/${milestone.id}`, project, milestone },
      })),
  );
  const entries: TimelineEvent[] = [
    ...content.agreements.map((it) => event('agreements', it, it.signed, it.projects)),
    ...content.activities.map((it) => event('activities', it, it.date, it.projects)),
    ...content.awards.map((it) => event('awards', it, it.date, projectIdsOf(it.for, content))),
    ...content.media.map((it) => event('media', it, it.date, projectIdsOf(it.about, content))),
    ...content.organizations
      .filter((it) => it.kind === '党组织' && it.founded !== undefined)
      .map((it) => event('organizations', it, it.founded ?? '', projectsOfBranch(it.id, content))),
  ];
  const dated = [...milestones, ...entries].filter((it) => it.date !== undefined);
  const masked = milestones.filter((it) => it.date === undefined);
  return [
    ...dated.toSorted((a, b) => compareDates(b.date ?? '', a.date ?? '') || (a.anchor < b.anchor ? -1 : 1)),
    ...masked,
  ];
}

/** Events by year, newest first; the year of masked ones is undefined and last. */
export function byYear(
  events: readonly TimelineEvent[],
): { year: string | undefined; events: TimelineEvent[] }[] {
  const years = Map.groupBy(events, (it) => (it.date === undefined ? undefined : yearOf(it.date)));
  return [...years].map(([year, list]) => ({ year, events: list }));
}

function event(kind: EventKind, subject: AnyEntry, date: CivilDate, projects: string[]): TimelineEvent {
  const singular = {
    agreements: 'agreement',
    activities: 'activity',
    awards: 'award',
    media: 'media',
    organizations: 'organization',
    milestones: 'milestone',
  } as const;
  return { anchor: `${singular[kind]}-${subject.id}`, kind, date, projects, subject };
}

function projectsOfBranch(id: string, content: Content): string[] {
  return content.projects.filter((it) => it.partyOrgs.includes(id)).map((it) => it.id);
}
