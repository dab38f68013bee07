import type { CollectionName } from '#schemas/fields.ts';
import type { CivilDate } from '../civil-date.ts';
import type { AnyEntry, Content, Entry } from '../content.ts';
import type { Finding } from '../problem.ts';

/** What the integrity rules look at: all entries, drafts too, and what was found in fields and bodies. */
export interface Inspection {
  content: Content;
  /** The day that counts as today. */
  today: CivilDate;
  references: { entry: EntryKey; path: Path; target: string }[];
  /** The texts that could be parsed. */
  bodies: InspectedBody[];
  /** `collection/id` of entries that their schema refused: nothing more is said of what names them. */
  refused: ReadonlySet<string>;
}

export interface InspectedBody {
  entry: EntryKey;
  headings: (Place & { depth: number; text: string })[];
  uses: (Place & { name: 'Photo' | 'Comparison' | 'Ahead' | 'EntryLink'; props: Record<string, string> })[];
  blocks: { text: string; locate: (offset: number) => Place }[];
}

export interface EntryKey {
  collection: CollectionName;
  id: string;
}

export type Rule = (inspection: Inspection) => Finding[];

export interface Place {
  line: number;
  column: number;
}
type Path = (string | number)[];

/** How long before a day it is told that something ends on it. */
export const DAYS_AHEAD = 30;

/** `site.yaml`, as the place of a finding. */
export const SITE = { collection: 'site', id: 'site' } as const;

export function finding(
  entry: Finding['entry'],
  path: Path,
  message: string,
  remedy: string,
  at?: Place,
): Finding {
  return {
    entry: { collection: entry.collection, id: entry.id },
    path,
    message,
    remedy,
    ...(at && { at: { line: at.line, column: at.column } }),
  };
}

/** All entries that have the fields of a publication, organisations apart. */
export function publications(content: Content): Exclude<AnyEntry, Entry<'organizations'>>[] {
  const { cases, projects, media, awards, agreements, activities } = content;
  return [...cases, ...projects, ...media, ...awards, ...agreements, ...activities];
}

export function bodyOf({ bodies }: Inspection, entry: EntryKey): InspectedBody | undefined {
  return bodies.find((it) => it.entry.collection === entry.collection && it.entry.id === entry.id);
}

/** Values that stand more than once, with the places after the first. */
export function repeated<T>(values: readonly T[]): { value: T; index: number }[] {
  return values
    .map((value, index) => ({ value, index }))
    .filter(({ value, index }) => values.indexOf(value) < index);
}

export function nameOf(entry: AnyEntry): string {
  if ('title' in entry) return entry.title;
  if ('headline' in entry) return entry.headline;
  return entry.name;
}
