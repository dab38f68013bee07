import { compareDates } from '#domain/civil-date.ts';
import type { Case, Content } from '#domain/content.ts';
import type { Graph } from '#domain/graph.ts';
import { milestonesOf, type ProjectMilestone } from '#domain/relations.ts';
import { actualDate, headlineVariance } from '#domain/variance.ts';
import { fill, words } from '#words';
import { newestFirst } from './card.ts';
import { caseView } from './case.ts';
import { dateView } from './date.ts';
import { entryHref } from './paths.ts';
import { coverView } from './picture.ts';
import { qrView } from './qr.ts';
import { timelineView } from './timeline.ts';
import { headlineView, variancesView } from './variance.ts';

/** How many slides a chapter has at most, and how many lines a slide: a visitor stands. */
export const HALL_LIMIT = { slides: 12, events: 6, outcomes: 3 };

/**
 * A walk through the site on one page, for a screen in an exhibition hall: milestones, the years, cases, each
 * with a code that leads visitors to its page on their own phones.
 */
export function hallView(library: { content: Content; graph: Graph }) {
  const { content } = library;
  const milestones = milestoneSlides(content);
  const years = yearSlides(content);
  const cases = newestFirst(content.cases)
    .slice(0, HALL_LIMIT.slides)
    .map((it) => caseSlide(it, library));
  const { sections } = words;
  return {
    brand: content.site.brand,
    owner: content.site.owner.name,
    counts: [
      { label: sections.cases, count: content.cases.length },
      { label: sections.projects, count: content.projects.length },
      { label: words.hall.milestones, count: milestonesOf(content).length },
      { label: sections.media, count: content.media.length },
    ].filter((it) => it.count > 0),
    chapters: [
      { title: words.hall.milestones, first: milestones[0]?.id },
      { title: sections.timeline, first: years[0]?.id },
      { title: sections.cases, first: cases[0]?.id },
    ].flatMap(({ title, first }) => (first === undefined ? [] : [{ title, href: `#${first}` }])),
    milestones,
    years,
    cases,
  };
}

/** Reached on a known day, with a number, early or late; the newest first. */
function milestoneSlides(content: Content) {
  return milestonesOf(content)
    .filter(
      ({ milestone }) => actualDate(milestone) !== undefined && headlineVariance(milestone) !== undefined,
    )
    .toSorted((a, b) => compareDates(dayOf(b), dayOf(a)))
    .slice(0, HALL_LIMIT.slides)
    .map((it) => ({
      id: `hall-${it.id.replace('/', '-')}`,
      project: it.project.name,
      title: it.milestone.title,
      date: dateView(dayOf(it)),
      variance: headlineView(it.milestone),
      others: variancesView(it.milestone).slice(1),
      code: codeOf(`milestones/${it.id}`, content),
    }));
}

function dayOf({ milestone }: ProjectMilestone): string {
  return actualDate(milestone) ?? '';
}

/** The years of the timeline, the newest first; of a full year the events with a number go before. */
function yearSlides(content: Content) {
  return timelineView(content)
    .years.filter((it) => it.href !== undefined)
    .map(({ id, label, events }) => {
      const chosen = events
        .map((event, index) => ({ event, index }))
        .toSorted(
          (a, b) =>
            Number(b.event.variance !== undefined) - Number(a.event.variance !== undefined) ||
            a.index - b.index,
        )
        .slice(0, HALL_LIMIT.events)
        .toSorted((a, b) => a.index - b.index)
        .map(({ event }) => event);
      const left = events.length - chosen.length;
      return {
        id: `hall-${id}`,
        label,
        events: chosen.map(({ title, date, kind, variance, label: of }) => ({
          title,
          date,
          kind,
          variance,
          of,
        })),
        ...(left > 0 && { more: fill(words.hall.more, { n: left }) }),
      };
    });
}

function caseSlide(entry: Case, library: { content: Content; graph: Graph }) {
  const { title, label, summary, outcomes } = caseView(entry, library);
  return {
    id: `hall-case-${entry.id}`,
    title,
    label,
    summary,
    picture: coverView(entry),
    outcomes: outcomes.filter((it) => it.figure !== undefined).slice(0, HALL_LIMIT.outcomes),
    code: codeOf(`cases/${entry.id}`, library.content),
  };
}

function codeOf(reference: string, { site }: Content) {
  return qrView(new URL(entryHref(reference), site.url).href);
}
