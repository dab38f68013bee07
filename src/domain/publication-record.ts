import { COLLECTIONS } from '#schemas/fields.ts';
import { addressOf, FIXED_ADDRESSES } from './addresses.ts';
import type { CivilDate } from './civil-date.ts';

/**
 * Every address below the site's root that was ever published, as `/cases/bridge/`. `digest` and `changes` are what
 * the entry that stands there was at the last publishing; milestones and lists have none.
 */
export type PublicationRecord = Readonly<Record<string, PublishedPage>>;

export interface PublishedPage {
  since: CivilDate;
  digest?: string | undefined;
  /** How many change notes the entry had. */
  changes?: number | undefined;
}

/** Published addresses, lists apart, that the site would no longer answer at. */
export function vanishedAddresses(record: PublicationRecord, addresses: ReadonlySet<string>): string[] {
  return Object.keys(record).filter((it) => !addresses.has(it) && !isList(it));
}

/**
 * Published lists of which nothing is left, `/cases/theme/red-site/` or a year of the timeline, with the nearest page
 * above that is there.
 */
export function movedLists(
  record: PublicationRecord,
  addresses: ReadonlySet<string>,
): { from: string; to: string }[] {
  return Object.keys(record)
    .filter((it) => !addresses.has(it) && isList(it))
    .map((from) => ({ from, to: parentsOf(from).find((it) => addresses.has(it)) ?? '/' }));
}

/** The record after a publishing. `since` stays, nothing is ever removed; keys are sorted. */
export function nextRecord(
  record: PublicationRecord,
  addresses: ReadonlySet<string>,
  entries: ReadonlyMap<string, { digest: string; changes: number }>,
  today: CivilDate,
): PublicationRecord {
  const published = [...addresses].map((address) => [
    address,
    { ...(record[address] ?? { since: today }), ...entries.get(address) },
  ]);
  const next = { ...record, ...(Object.fromEntries(published) as PublicationRecord) };
  return Object.fromEntries(Object.entries(next).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The entry whose page stood at an address, as `collection/id`; a milestone is part of its project. */
export function entryAt(address: string): string | undefined {
  if (isList(address)) return undefined;
  const [, folder, id = '', part] = address.split('/');
  const collection = COLLECTIONS.find((it) => addressOf(`${it}/${id}`) === `${folder ?? ''}/${id}/`);
  if (!collection || id === '') return undefined;
  return part === '' || (collection === 'projects' && part === 'milestones')
    ? `${collection}/${id}`
    : undefined;
}

const SECTIONS: ReadonlySet<string> = new Set(FIXED_ADDRESSES);

/** `/cases/`, `/cases/theme/red-site/`, everything below `/timeline/`, and boards for print. */
function isList(address: string): boolean {
  const [, section = '', ...below] = address.slice(0, -1).split('/');
  if (SECTIONS.has(address.slice(1))) return true;
  return section === 'timeline' || section === 'print' || (SECTIONS.has(`${section}/`) && below.length === 2);
}

/** The addresses above one, nearest first. */
function parentsOf(address: string): string[] {
  const parts = address.split('/').slice(1, -1);
  return parts.map((_, index) =>
    `/${parts.slice(0, parts.length - 1 - index).join('/')}/`.replace('//', '/'),
  );
}
