import { compareDates } from '#domain/civil-date.ts';
import type { AnyEntry, Content, Organization } from '#domain/content.ts';
import { newestFirst, titleOf } from './card.ts';
import { dateView, type DateView } from './date.ts';
import { entryHref } from './paths.ts';
import { pendingView, type PendingView } from './pending.ts';

/** What the page of every entry shows: its dates, its changes and its neighbours in the list. Newest changes first. */
export interface EntryView {
  published: DateView;
  updated?: DateView;
  changes: ChangeView[];
  /** Those of the changes that put right what was wrong. */
  corrections: ChangeView[];
  pending?: PendingView;
  hasPictures: boolean;
  previous?: { href: string; title: string };
  next?: { href: string; title: string };
}

interface ChangeView {
  date: DateView;
  kind: string;
  note: string;
}

export function entryView(entry: Exclude<AnyEntry, Organization>, content: Content): EntryView {
  const list = sorted(content[entry.collection]);
  const place = list.findIndex((it) => it.id === entry.id);
  const previous = list[place - 1];
  const next = list[place + 1];
  const pending = pendingView(entry);
  const changes = entry.changes
    .toSorted((a, b) => compareDates(b.date, a.date))
    .map(({ date, kind, note }) => ({ date: dateView(date), kind, note }));
  return {
    published: dateView(entry.published),
    ...(entry.updated !== undefined && { updated: dateView(entry.updated) }),
    changes,
    hasPictures: entry.photos.length > 0,
    corrections: changes.filter((it) => it.kind === '更正'),
    ...(pending && { pending }),
    ...(previous && { previous: link(previous) }),
    ...(next && { next: link(next) }),
  };
}

/** Sorted once a list: the page of every entry of the list asks for it. */
function sorted(entries: readonly AnyEntry[]): readonly AnyEntry[] {
  const known = SORTED.get(entries);
  if (known) return known;
  const list = newestFirst(entries);
  SORTED.set(entries, list);
  return list;
}

const SORTED = new WeakMap<readonly AnyEntry[], readonly AnyEntry[]>();

function link(entry: AnyEntry) {
  return { href: entryHref(`${entry.collection}/${entry.id}`), title: titleOf(entry) };
}
