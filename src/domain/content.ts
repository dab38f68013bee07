import type { z } from 'zod';
import type { CollectionName } from '#schemas/fields.ts';
import type { EntryData } from '#schemas/collections.ts';
import type { milestone } from '#schemas/milestone.ts';
import type { siteSchema } from '#schemas/site.ts';
import type { evidence } from '#schemas/evidence.ts';
import type { Body } from './body.ts';
import type { CivilDate } from './civil-date.ts';
import { isShown, type Visibility } from './publishing.ts';

/**
 * An entry of a collection as pages see it. `id` is its place in `content/` and in its address; `pendingReview` says in
 * a preview what a published entry lacks of its approvals.
 */
export type Entry<C extends CollectionName> = EntryData<C> & {
  id: string;
  collection: C;
  body?: Body;
  pendingReview?: string;
  /** Of the addresses that the entry links to those that are dead, by `linkKey`, with the day since when. */
  deadLinks?: Readonly<Record<string, CivilDate>> | undefined;
};

export type Case = Entry<'cases'>;
export type Project = Entry<'projects'>;
export type MediaItem = Entry<'media'>;
export type Award = Entry<'awards'>;
export type Organization = Entry<'organizations'>;
export type Agreement = Entry<'agreements'>;
export type Activity = Entry<'activities'>;
export type AnyEntry = { [C in CollectionName]: Entry<C> }[CollectionName];

export type Milestone = z.output<typeof milestone>;
export type Baseline = Milestone['baselines'][number];
export type BaselineKind = Baseline['kind'];
export type Evidence = z.output<typeof evidence>;
export type Site = z.output<typeof siteSchema>;

/** Everything in `content/`. Entries of a collection are sorted by id. */
export type Content = { [C in CollectionName]: Entry<C>[] } & { site: Site };

/** The entries that are in pages and lists. */
export function shownContent(content: Content, visibility: Visibility): Content {
  const shown = Object.entries(content).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.filter((it) => isShown(it, visibility)) : value,
  ]);
  return Object.fromEntries(shown) as Content;
}
