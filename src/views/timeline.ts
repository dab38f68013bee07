import type { Content } from '#domain/content.ts';
import { byYear, EVENT_KINDS, type EventKind, timelineOf, type TimelineEvent } from '#domain/timeline.ts';
import { fill, words } from '#words';
import { cardView, type CardView, milestoneCard } from './card.ts';
import { dateView } from './date.ts';
import type { FacetView } from './facets.ts';
import { facetHref, paths, siteHref } from './paths.ts';

export interface TimelineView {
  title: string;
  lead: string;
  breadcrumbs: { href: string; label: string }[];
  filters: FacetView[];
  years: { id: string; label: string; href: string | undefined; events: TimelineItem[] }[];
}

/** An event of the list: its card, its anchor and the kind of thing it is. */
export interface TimelineItem extends CardView {
  anchor: string;
  kind: string;
}

/** The timeline, whole or cut to a year, a project or a kind of event. */
export type TimelineCut =
  { by: 'year'; value: string } | { by: 'project'; value: string } | { by: 'kind'; value: EventKind };

export function timelineView(content: Content, cut?: TimelineCut): TimelineView {
  const all = timelineOf(content);
  const events = cut ? all.filter((it) => belongs(it, cut)) : all;
  const label = cut && labelOf(cut, content);
  return {
    title:
      label === undefined
        ? words.sections.timeline
        : fill(words.facets.listTitle, { section: words.sections.timeline, value: label }),
    lead:
      label === undefined
        ? words.leads.timeline
        : fill(words.facets.lead, { section: words.sections.timeline, value: label, n: events.length }),
    breadcrumbs: [
      { href: paths.home, label: words.site.home },
      ...(cut ? [{ href: paths.timeline, label: words.sections.timeline }] : []),
    ],
    filters: filtersOf(all, content, cut),
    years: byYear(events).map(({ year, events: list }) => ({
      id: year === undefined ? 'masked' : `y${year}`,
      label: year === undefined ? words.milestone.masked : fill(words.facets.yearValue, { n: year }),
      href: year === undefined || cut?.by === 'year' ? undefined : siteHref(`timeline/${year}/`),
      events: list.map((it) => itemView(it, content)),
    })),
  };
}

/** Every cut that has events. */
export function timelineCuts(content: Content): TimelineCut[] {
  const all = timelineOf(content);
  return [
    ...byYear(all).flatMap(({ year }) => (year === undefined ? [] : [{ by: 'year', value: year } as const])),
    ...content.projects
      .filter(({ id }) => all.some((it) => it.projects.includes(id)))
      .map(({ id }) => ({ by: 'project', value: id }) as const),
    ...EVENT_KINDS.filter((kind) => all.some((it) => it.kind === kind)).map(
      (kind) => ({ by: 'kind', value: kind }) as const,
    ),
  ];
}

function filtersOf(all: TimelineEvent[], content: Content, current?: TimelineCut): FacetView[] {
  const cuts = timelineCuts(content);
  const filter = (by: TimelineCut['by']): FacetView => ({
    label: words.facets[by],
    values: [
      { href: paths.timeline, label: words.site.all, count: all.length, current: current === undefined },
      ...cuts
        .filter((it) => it.by === by)
        .map((cut) => ({
          href:
            cut.by === 'year' ? siteHref(`timeline/${cut.value}/`) : facetHref('timeline', cut.by, cut.value),
          label: labelOf(cut, content),
          count: all.filter((it) => belongs(it, cut)).length,
          current: current?.by === cut.by && current.value === cut.value,
        })),
    ],
  });
  return [filter('project'), filter('kind'), filter('year')].filter((it) => it.values.length > 2);
}

function belongs(event: TimelineEvent, cut: TimelineCut): boolean {
  switch (cut.by) {
    case 'year':
      return event.date?.startsWith(cut.value) ?? false;
    case 'project':
      return event.projects.includes(cut.value);
    case 'kind':
      return event.kind === cut.value;
  }
}

function labelOf(cut: TimelineCut, content: Content): string {
  switch (cut.by) {
    case 'year':
      return fill(words.facets.yearValue, { n: cut.value });
    case 'project':
      return content.projects.find((it) => it.id === cut.value)?.name ?? cut.value;
    case 'kind':
      return words.timeline.kinds[cut.value];
  }
}

function itemView({ anchor, kind, subject }: TimelineEvent, content: Content): TimelineItem {
  const card = 'milestone' in subject ? milestoneCard(subject) : cardView(subject, content);
  const founded =
    'collection' in subject && subject.collection === 'organizations'
      ? { date: dateView(subject.founded ?? '') }
      : {};
  return { ...card, ...founded, anchor, kind: words.timeline.kinds[kind] };
}
