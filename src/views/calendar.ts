import { addressOf } from '#domain/addresses.ts';
import { firstAddress, firstMilestoneAddress } from '#domain/first-address.ts';
import { addDays, compareDates, formatDate, precisionOf } from '#domain/civil-date.ts';
import type { Activity, Content, Milestone, Project } from '#domain/content.ts';
import { actualDate, baselinesOf, isReached } from '#domain/variance.ts';
import { fill, words } from '#words';
import { type CalendarEvent, type CalendarFile, writeIcs } from './feeds/ics.ts';
import { lastChange } from '#domain/publication-dates.ts';
import { siteHref } from './paths.ts';
import { variancesView } from './variance.ts';

/** The projects with a calendar: those of which a day is known. A preview has none. */
export function calendarProjects({ content, preview }: { content: Content; preview: boolean }): Project[] {
  return preview ? [] : content.projects.filter((it) => eventsOf(it, content).length > 0);
}

/** Where the calendar of a project is; undefined where it has none. */
export function calendarHref(
  project: Project,
  library: { content: Content; preview: boolean },
): string | undefined {
  return calendarProjects(library).includes(project) ? siteHref(addressOfCalendar(project)) : undefined;
}

/** The milestones and activities of a project as an iCalendar file. */
export function projectCalendar(project: Project, content: Content): string {
  return writeIcs(calendarOf(project, content));
}

function calendarOf(project: Project, content: Content): CalendarFile {
  return {
    host: new URL(content.site.url).host,
    name: fill(words.calendar.name, { project: project.name }),
    ...(content.site.demo && { note: words.site.demo }),
    url: new URL(addressOf(`projects/${project.id}`), content.site.url).href,
    events: eventsOf(project, content),
  };
}

function addressOfCalendar({ id }: Project): string {
  return `${addressOf(`projects/${id}`)}calendar.ics`;
}

function eventsOf(project: Project, content: Content): CalendarEvent[] {
  return [
    ...project.milestones.flatMap((it) => milestoneEvent(it, project, content)),
    ...content.activities
      .filter((it) => it.projects.includes(project.id))
      .map((it) => activityEvent(it, content)),
  ].toSorted((a, b) => compareDates(a.day, b.day) || (a.id < b.id ? -1 : 1));
}

/** On the day it was reached, else on that of its most binding baseline; none where neither may be told to the day. */
function milestoneEvent(milestone: Milestone, project: Project, content: Content): CalendarEvent[] {
  const actual = actualDate(milestone);
  const [binding] = baselinesOf(milestone);
  const reached = isReached(milestone);
  const day = reached ? actual : binding?.date;
  if (day === undefined || precisionOf(day) !== 'day') return [];
  const title = `${project.name}：${milestone.title}`;
  return [
    {
      id: firstMilestoneAddress(project, milestone.id),
      ...placed(`milestones/${project.id}/${milestone.id}`, day, content),
      changed: lastChange(project),
      title: reached || !binding ? title : fill(words.calendar.planned, { title, baseline: binding.kind }),
      description: (reached
        ? variancesView(milestone).map((it) => it.sentence)
        : baselinesOf(milestone).map((it) =>
            fill(words.calendar.due, { baseline: it.kind, date: formatDate(it.date) }),
          )
      ).join('，'),
      category: milestone.event,
      confirmed: reached,
    },
  ];
}

function activityEvent(activity: Activity, content: Content): CalendarEvent {
  return {
    id: firstAddress(activity),
    ...placed(`activities/${activity.id}`, activity.date, content),
    changed: lastChange(activity),
    title: activity.title,
    description: activity.summary,
    category: activity.kind,
    confirmed: true,
  };
}

function placed(reference: string, day: string, { site }: Content) {
  return { day, until: addDays(day, 1), url: new URL(addressOf(reference), site.url).href };
}
