import { formatDate } from '#domain/civil-date.ts';
import type { MediaItem } from '#domain/content.ts';
import { copyOf, deadSince } from '#domain/original.ts';
import { fill, words } from '#words';

export { copyOf, deadSince, openAddress } from '#domain/original.ts';

/** Where the original of a report is read: in its place, in a copy, or nowhere any more. */
export interface OriginalView {
  /** The one to follow comes first; none where nothing can be opened. */
  links: { href: string; text: string; robust: RobustLink }[];
  note: string;
  /** The address of an original that is gone, to be shown and not linked. */
  address?: string;
  /** A copy that is kept and not published. */
  snapshot?: { text: string; sha256: string };
}

/**
 * Attributes that tell original and copy of a link apart for good (Robust Links, robustlinks.mementoweb.org): each link
 * names the other address and the day of the copy.
 */
export interface RobustLink {
  'data-originalurl'?: string;
  'data-versionurl'?: string;
  'data-versiondate'?: string;
}

export function originalView(entry: MediaItem): OriginalView {
  const { url, archived } = entry;
  const gone = deadSince(entry, url);
  const copy = copyOf(entry);
  const original = {
    href: url,
    text: words.original.read,
    robust: copy ? { 'data-versionurl': copy.href, 'data-versiondate': copy.date } : {},
  };
  const archive = copy && {
    href: copy.href,
    text: fill(words.original.copy, { date: formatDate(copy.date) }),
    robust: { 'data-originalurl': url, 'data-versiondate': copy.date },
  };
  return {
    links: [...(gone === undefined ? [original] : []), ...(archive ? [archive] : [])],
    note: gone === undefined ? words.original.note : goneNote(gone, copy !== undefined),
    ...(gone !== undefined && { address: url }),
    ...(archived?.sha256 !== undefined && { snapshot: snapshotOf(archived.date, archived.sha256) }),
  };
}

export function goneSince(day: string): string {
  return fill(words.original.gone, { date: formatDate(day) });
}

function snapshotOf(date: string, sha256: string) {
  return { text: fill(words.original.snapshot, { date: formatDate(date) }), sha256 };
}

function goneNote(since: string, hasCopy: boolean): string {
  return `${goneSince(since)}，${hasCopy ? words.original.seeCopy : words.original.noCopy}`;
}
