import { addressOf } from '#domain/addresses.ts';
import { addDays, compareDates, formatDate, yearOf } from '#domain/civil-date.ts';
import type { AnyEntry, Content } from '#domain/content.ts';
import type { Notice } from '#domain/notices.ts';
import { COLLECTIONS } from '#schemas/fields.ts';
import { fill, words } from '#words';
import { titleOf } from './card.ts';
import { dateView, type DateView } from './date.ts';
import { paths, siteHref } from './paths.ts';

/** Something that was changed or taken down after it had been published. */
export interface LoggedChange {
  /** ASCII, made of the entry, the day and the kind: the same for ever, whatever the note says. */
  anchor: string;
  date: string;
  kind: string;
  title: string;
  /** Below the site's root. */
  address: string;
  note: string;
}

export interface ChangeLogView {
  title: string;
  lead: string;
  /** The same as an Atom feed. */
  feed: string;
  breadcrumbs: { href: string; label: string }[];
  years: { id: string; label: string; changes: ChangeView[] }[];
}

type ChangeView = Pick<LoggedChange, 'anchor' | 'kind' | 'title' | 'note'> & { date: DateView; href: string };

/** What the log is made of. */
export interface LogSource {
  content: Content;
  notices: readonly Notice[];
}

/** Every change of what is shown or was, and every notice of what is gone, newest first. */
export function changeLog({ content, notices }: LogSource): LoggedChange[] {
  const entries = COLLECTIONS.flatMap((name): AnyEntry[] => content[name]);
  const shown = entries.flatMap((it) =>
    'changes' in it ? changesOf(`${it.collection}/${it.id}`, titleOf(it), it.changes) : [],
  );
  const gone = notices.flatMap((it) => [...changesOf(it.id, it.title, it.changes ?? []), ...goneOf(it)]);
  return [...shown, ...gone].toSorted(
    (a, b) => compareDates(b.date, a.date) || (a.anchor < b.anchor ? -1 : 1),
  );
}

export function changeLogView(source: LogSource): ChangeLogView {
  const years = Map.groupBy(changeLog(source), (it) => yearOf(it.date));
  return {
    title: words.sections.changes,
    lead: words.leads.changes,
    feed: siteHref('changes/feed.xml'),
    breadcrumbs: [{ href: paths.home, label: words.site.home }],
    years: [...years].map(([year, changes]) => ({
      id: `year-${year}`,
      label: fill(words.facets.yearValue, { n: year }),
      changes: changes.map(({ anchor, kind, title, note, date, address }) => ({
        anchor,
        kind,
        title,
        note,
        date: dateView(date),
        href: siteHref(address),
      })),
    })),
  };
}

/** Two changes of a kind on one day are told apart by their order in the entry. */
function changesOf(
  key: string,
  title: string,
  changes: readonly NonNullable<Notice['changes']>[number][],
): LoggedChange[] {
  return changes.map(({ date, kind, note }, index) => {
    const before = changes.slice(0, index).filter((it) => it.date === date && it.kind === kind);
    return {
      anchor: anchorOf(key, date, KINDS[kind], before.length + 1),
      date,
      kind,
      title,
      address: addressOf(key),
      note,
    };
  });
}

/** What went without a day can't be put in order, and has its notice alone. What expires goes after its last day. */
function goneOf({ id, state, date, reason, title }: Notice): LoggedChange[] {
  if (date === undefined) return [];
  const day = state === 'expired' ? addDays(date, 1) : date;
  return [
    {
      anchor: anchorOf(id, day, state, 1),
      date: day,
      kind: words.gone[state].label,
      title,
      address: addressOf(id),
      note: reason ?? fill(words.gone[state].sentence, { date: formatDate(date) }),
    },
  ];
}

/** No id of content holds `--`, so no two changes share an anchor. */
function anchorOf(key: string, date: string, kind: string, ordinal: number): string {
  const parts = [...key.split('/'), date, kind, ...(ordinal > 1 ? [String(ordinal)] : [])];
  return parts.join('--');
}

const KINDS = { 更正: 'correction', 补充: 'addition', 更新: 'update' } as const;
