import { COLLECTIONS } from '#schemas/fields.ts';
import { addressOf, FIXED_ADDRESSES } from './addresses.ts';
import type { CivilDate } from './civil-date.ts';
import type { AnyEntry, Content } from './content.ts';
import { embedAddresses, pageOfEmbed, pagesOfEntry } from './embeds.ts';
import type { Notice } from './notices.ts';
import { isPublic } from './publishing.ts';

/**
 * Every address below the site's root that was ever published, as `/cases/bridge/`. What is written besides `since` is
 * what the entry that stands there was at the last publishing; milestones and lists have nothing of it.
 */
export type PublicationRecord = Readonly<Record<string, PublishedPage>>;

export interface PublishedPage {
  since: CivilDate;
  digest?: string | undefined;
  /** How many change notes the entry had. */
  changes?: number | undefined;
  /** Its date of publication, as it was told. */
  published?: CivilDate | undefined;
}

/** What was published by a day: what a trial with a later date has written binds nobody yet. */
export function recordOn(record: PublicationRecord, today: CivilDate): PublicationRecord {
  return Object.fromEntries(Object.entries(record).filter(([, it]) => it.since <= today));
}

/** Whether a build for a day may write down what it publishes: days to come are trials. */
export function mayRecord(buildDate: CivilDate, realDay: CivilDate): boolean {
  return buildDate <= realDay;
}

/** What is recorded of an entry, at its address or at one that it had before. */
export function recordedPage(record: PublicationRecord, entry: AnyEntry): PublishedPage | undefined {
  const addresses = [`/${addressOf(`${entry.collection}/${entry.id}`)}`, ...entry.aliases];
  const address = addresses.find((it) => Object.hasOwn(record, it));
  return address === undefined ? undefined : record[address];
}

/**
 * The addresses that entries answer at on a day, without a build: their own, those of milestones, the old ones, and those
 * of the cards of all of them.
 */
export function liveAddresses(
  content: Content,
  notices: readonly Notice[],
  today: CivilDate,
): ReadonlySet<string> {
  const shown = COLLECTIONS.flatMap((name): AnyEntry[] => content[name]).filter((it) => isPublic(it, today));
  const standing = [
    ...shown.map((it) => ({ pages: pagesOfEntry(it), aliases: it.aliases })),
    ...notices.map((it) => ({ pages: it.pages.map(({ address }) => address), aliases: it.aliases })),
  ];
  return new Set(
    standing.flatMap(({ pages, aliases }) => [
      ...[...pages, ...embedAddresses(pages, aliases)].map((it) => `/${it}`),
      ...aliases,
    ]),
  );
}

/**
 * Published addresses, lists apart, that the site would no longer answer at. The card of a page that is lost is not told
 * besides: both come back together.
 */
export function vanishedAddresses(record: PublicationRecord, addresses: ReadonlySet<string>): string[] {
  const lost = new Set(Object.keys(record).filter((it) => !addresses.has(it) && !isList(it)));
  return [...lost].filter((it) => {
    const page = pageOfEmbed(it.slice(1));
    return page === undefined || !lost.has(`/${page}`);
  });
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
  entries: ReadonlyMap<string, Omit<PublishedPage, 'since'>>,
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

/** `/cases/`, `/cases/theme/red-site/`, everything below `/timeline/` and `/press/`, and sheets to print. */
function isList(address: string): boolean {
  const [, section = '', ...below] = address.slice(0, -1).split('/');
  if (SECTIONS.has(address.slice(1))) return true;
  return (
    section === 'timeline' ||
    section === 'print' ||
    section === 'press' ||
    (SECTIONS.has(`${section}/`) && below.length === 2)
  );
}

/** The addresses above one, nearest first; above a sheet to print stands the page that it is made of. */
function parentsOf(address: string): string[] {
  const [, folder, id = ''] = /^\/print\/(cases|boards)\/([^/]+)\//.exec(address) ?? [];
  const printed = folder === 'boards' ? 'projects' : folder;
  const parts = address.split('/').slice(1, -1);
  return [
    ...(printed === undefined ? [] : [`/${printed}/${id}/`]),
    ...parts.map((_, index) => `/${parts.slice(0, parts.length - 1 - index).join('/')}/`.replace('//', '/')),
  ];
}
