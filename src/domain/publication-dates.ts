import { type CivilDate, precisionOf } from './civil-date.ts';
import type { AnyEntry, Organization } from './content.ts';
import type { ProjectMilestone } from './relations.ts';
import { actualDate } from './variance.ts';

/** Entries that are published on a day; organisations only are there. */
export type Publication = Exclude<AnyEntry, Organization>;

/** The newest day that an entry tells of itself: when it was published, shown, updated or corrected. */
export function lastChange({ published, publishAt, updated, changes }: Publication): CivilDate {
  return newestOf([published, publishAt, updated, ...changes.map((it) => it.date)]) ?? published;
}

/**
 * The days of a milestone's page. It is part of its project, and is never dated before what it tells of: a month or
 * a year that is known stands for its last day; where no date is told, for the last change of the project.
 */
export function milestoneDates({ project, milestone }: ProjectMilestone): {
  published: CivilDate;
  updated: CivilDate;
} {
  const actual = actualDate(milestone);
  const happened = actual === undefined ? lastChange(project) : lastDayOf(actual);
  const published = newestOf([project.published, project.publishAt, happened]) ?? project.published;
  return { published, updated: newestOf([published, lastChange(project)]) ?? published };
}

/** The newest of some whole days. */
export function newestOf(days: readonly (CivilDate | undefined)[]): CivilDate | undefined {
  return days
    .filter((it) => it !== undefined)
    .toSorted()
    .at(-1);
}

function lastDayOf(date: CivilDate): CivilDate {
  if (precisionOf(date) === 'day') return date;
  const [year, month = '12'] = date.split('-');
  const end = new Date(Date.UTC(Number(year), Number(month), 0));
  return end.toISOString().slice(0, 10);
}
