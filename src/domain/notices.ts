import { COLLECTIONS, type CollectionName } from '#schemas/fields.ts';
import { addressOf } from './addresses.ts';
import type { CivilDate } from './civil-date.ts';
import type { AnyEntry, Content } from './content.ts';
import { type PublicationRecord, recordedPage } from './publication-record.ts';
import { isPublic, stateOf } from './publishing.ts';
import { parseReference } from './reference.ts';
import { milestonesOf } from './relations.ts';

/** What is told of an entry that was public and is no longer: nothing of its text, and no picture. */
export interface Notice {
  /** `collection/id`. */
  id: string;
  title: string;
  published?: CivilDate;
  state: 'withdrawn' | 'expired';
  /** The day of withdrawal, or the last day of validity. */
  date?: CivilDate;
  reason?: string;
  /** `collection/id` of what to read instead; only something public. */
  replacement?: string;
  /** What was told of changes while it was public. */
  changes?: { date: CivilDate; kind: '更正' | '补充' | '更新'; note: string }[];
  /** Every page that the entry had: its own first, then those of its milestones. */
  pages: NoticePage[];
  aliases: string[];
}

export interface NoticePage {
  /** Below the site's root, as `addressOf` gives it. */
  address: string;
  title: string;
  /** The entry's title, where the page was that of a part of it. */
  partOf?: string;
}

/**
 * The notices of everything that is gone on a day: withdrawn or expired, and shown once. Where there is a record of
 * publication, only what stands in it was shown: a notice is signed by nobody.
 */
export function noticesOf(content: Content, today: CivilDate, record: PublicationRecord = {}): Notice[] {
  const recorded = Object.keys(record).length > 0;
  return COLLECTIONS.flatMap((name): AnyEntry[] => content[name]).flatMap((entry) => {
    const state = stateOf(entry, today);
    if ((state !== 'withdrawn' && state !== 'expired') || !wasShown(entry, today)) return [];
    if (recorded && !recordedPage(record, entry)) return [];
    const { withdrawn } = entry;
    const expiresAt = 'expiresAt' in entry ? entry.expiresAt : undefined;
    const date = state === 'withdrawn' ? withdrawn?.date : expiresAt;
    const replacement = withdrawn?.replacement;
    return [
      {
        id: `${entry.collection}/${entry.id}`,
        title: nameOf(entry),
        ...('published' in entry && { published: entry.published }),
        state,
        ...(date !== undefined && { date }),
        ...(state === 'withdrawn' && withdrawn && { reason: withdrawn.reason }),
        ...(replacement !== undefined && isPublicTarget(replacement, content, today) && { replacement }),
        ...('changes' in entry && entry.changes.length > 0 && { changes: entry.changes }),
        pages: pagesOf(entry),
        aliases: entry.aliases,
      },
    ];
  });
}

/** The collection of the entry that a notice is about. */
export function collectionOf({ id }: Notice): CollectionName {
  return parseReference(id).to as CollectionName;
}

/** What was withdrawn before its scheduled day came was never public. */
function wasShown(entry: AnyEntry, today: CivilDate): boolean {
  const publishAt = 'publishAt' in entry ? entry.publishAt : undefined;
  return publishAt === undefined || publishAt <= (entry.withdrawn?.date ?? today);
}

function isPublicTarget(reference: string, content: Content, today: CivilDate): boolean {
  const { to, id } = parseReference(reference);
  if (to === 'milestones') {
    return milestonesOf(content).some((it) => it.id === id && isPublic(it.project, today));
  }
  const entries: AnyEntry[] = content[to];
  return entries.some((it) => it.id === id && isPublic(it, today));
}

function pagesOf(entry: AnyEntry): NoticePage[] {
  const title = nameOf(entry);
  const milestones = entry.collection === 'projects' ? entry.milestones : [];
  return [
    { address: addressOf(`${entry.collection}/${entry.id}`), title },
    ...milestones.map((it) => ({
      address: addressOf(`milestones/${entry.id}/${it.id}`),
      title: it.title,
      partOf: title,
    })),
  ];
}

function nameOf(entry: AnyEntry): string {
  if ('title' in entry) return entry.title;
  return 'headline' in entry ? entry.headline : entry.name;
}
