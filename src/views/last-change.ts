import type { AnyEntry, Organization } from '#domain/content.ts';

/** Entries that are published on a day; organisations only are there. */
export type Publication = Exclude<AnyEntry, Organization>;

/** The newest day that an entry tells of itself: when it was published, shown, updated or corrected. */
export function lastChange({ published, publishAt, updated, changes }: Publication): string {
  return newestOf([published, publishAt, updated, ...changes.map((it) => it.date)]) ?? published;
}

/** The newest of some whole days. */
export function newestOf(days: readonly (string | undefined)[]): string | undefined {
  return days
    .filter((it) => it !== undefined)
    .toSorted()
    .at(-1);
}
