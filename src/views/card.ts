import { compareDates } from '#domain/civil-date.ts';
import type { AnyEntry, Content } from '#domain/content.ts';
import { type Graph, neighbours } from '#domain/graph.ts';
import { isReached } from '#domain/variance.ts';
import { parseReference } from '#domain/reference.ts';
import type { ProjectMilestone } from '#domain/relations.ts';
import { milestonesOf } from '#domain/relations.ts';
import type { CollectionName, Referable } from '#schemas/fields.ts';
import { words } from '#words';
import { dateView, type DateView } from './date.ts';
import { entryHref } from './paths.ts';
import { pendingView } from './pending.ts';
import { coverView, type PictureView } from './picture.ts';
import { headlineView, type VarianceView } from './variance.ts';

/** An entry as lists and related links show it. */
export interface CardView {
  href: string;
  title: string;
  /** What it is: 典型案例, or a level or form that says more. */
  label: string;
  summary: string;
  date?: DateView;
  picture?: PictureView;
  variance?: VarianceView;
  /** 草稿, 定时发布 or 待审, in a preview. */
  pending?: string;
}

export function titleOf(entry: AnyEntry): string {
  if ('title' in entry) return entry.title;
  return 'headline' in entry ? entry.headline : entry.name;
}

export function cardView(entry: AnyEntry, content: Content): CardView {
  const picture = 'photos' in entry ? coverView(entry) : undefined;
  const date = eventDate(entry);
  const pending = pendingView(entry)?.label;
  return {
    href: entryHref(`${entry.collection}/${entry.id}`),
    title: titleOf(entry),
    label: labelOf(entry, content),
    summary: entry.collection === 'media' ? entry.excerpt : entry.summary,
    ...(date !== undefined && { date: dateView(date) }),
    ...(picture && { picture }),
    ...(pending !== undefined && { pending }),
  };
}

export function milestoneCard({ id, project, milestone }: ProjectMilestone): CardView {
  const variance = headlineView(milestone);
  const pending = pendingView(project)?.label;
  const { actual } = milestone;
  const date =
    typeof actual === 'string'
      ? dateView(actual)
      : { text: isReached(milestone) ? words.milestone.masked : words.milestone.pending };
  return {
    href: entryHref(`milestones/${id}`),
    title: milestone.title,
    label: milestone.event,
    summary: project.name,
    date,
    ...(variance && { variance }),
    ...(pending !== undefined && { pending }),
  };
}

/** Cards of the entries of one collection that are related to `keys`, newest first. */
export function relatedCards(
  { content, graph }: { content: Content; graph: Graph },
  keys: readonly string[],
  collection: Referable,
): CardView[] {
  const ids = new Set(neighbours(graph, keys, collection));
  if (collection === 'milestones') {
    return milestonesOf(content)
      .filter((it) => ids.has(it.id))
      .map(milestoneCard);
  }
  const entries: AnyEntry[] = content[collection];
  return newestFirst(entries.filter((it) => ids.has(it.id))).map((it) => cardView(it, content));
}

/** Cards of what references name, in their order; what is not public has none. */
export function cardsOf(references: readonly string[], content: Content): CardView[] {
  return references.flatMap((reference) => {
    const { to, id } = parseReference(reference);
    if (to === 'milestones') {
      return milestonesOf(content)
        .filter((it) => it.id === id)
        .map(milestoneCard);
    }
    const entries: AnyEntry[] = content[to];
    return entries.filter((it) => it.id === id).map((it) => cardView(it, content));
  });
}

export function newestFirst<T extends AnyEntry>(entries: readonly T[]): T[] {
  return entries.toSorted(
    (a, b) => compareDates(eventDate(b) ?? '', eventDate(a) ?? '') || (a.id < b.id ? -1 : 1),
  );
}

/** The date an entry is known by: of the event where there is one, else of its publication. */
export function eventDate(entry: AnyEntry): string | undefined {
  if ('date' in entry) return entry.date;
  if ('signed' in entry) return entry.signed;
  return 'published' in entry ? entry.published : undefined;
}

/** What an entry is, in a word or two: above its title, on its card. */
export function labelOf(entry: AnyEntry, { site }: Content): string {
  switch (entry.collection) {
    case 'cases':
      return site.themes.find((it) => it.id === entry.theme)?.name ?? words.sections.cases;
    case 'projects':
      return entry.stage;
    case 'media':
      return `${entry.outlet} · ${entry.level}`;
    case 'awards':
      return `${entry.level} · ${entry.kind}`;
    case 'agreements':
      return entry.form;
    case 'activities':
      return entry.kind;
    case 'organizations':
      return entry.type ?? entry.kind;
  }
}

/** What a collection is called in headings. */
export const COLLECTION_NAMES = {
  cases: words.sections.cases,
  projects: words.sections.projects,
  media: words.sections.media,
  awards: words.sections.awards,
  organizations: words.sections.organizations,
  agreements: words.sections.coBuilding,
  activities: words.sections.activities,
} as const satisfies Record<CollectionName, string>;
