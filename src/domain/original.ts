import type { CivilDate } from './civil-date.ts';
import type { AnyEntry, MediaItem } from './content.ts';
import { linkKey } from './link-state.ts';

/** The address that stands for a report on the web: of its original, else of its copy; undefined where both are gone. */
export function openAddress(entry: MediaItem): string | undefined {
  return deadSince(entry, entry.url) === undefined ? entry.url : copyOf(entry)?.href;
}

/** The published copy of a report, where it can be opened. */
export function copyOf(entry: MediaItem): { href: string; date: CivilDate } | undefined {
  const { url, date } = entry.archived ?? {};
  return url !== undefined && date !== undefined && deadSince(entry, url) === undefined
    ? { href: url, date }
    : undefined;
}

/** Since when an address that the entry leads to is dead; undefined where it is not. */
export function deadSince({ deadLinks }: Pick<AnyEntry, 'deadLinks'>, url: string): CivilDate | undefined {
  return deadLinks?.[linkKey(url)];
}
