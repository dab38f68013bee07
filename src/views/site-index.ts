import { compareDates, formatDate, yearOf } from '#domain/civil-date.ts';
import type { AnyEntry, Organization } from '#domain/content.ts';
import { milestonesOf, type ProjectMilestone } from '#domain/relations.ts';
import { actualDate } from '#domain/variance.ts';
import { soundsOf } from '#search/vocabulary.ts';
import { fill, words } from '#words';
import { eventDate, titleOf } from './card.ts';
import { changeLog } from './change-log.ts';
import { pressEntries } from './press-kit.ts';
import { pressHref } from './press-links.ts';
import type { ShellSource } from './shell.ts';
import { entryHref, paths } from './paths.ts';

/** Everything on the site, to be found without script: by kind, then by year or, for names, by pinyin initial. */
export interface SiteIndexView {
  lead: string;
  sections: IndexSection[];
}

export interface IndexSection {
  id: string;
  title: string;
  count: string;
  groups: { label: string | undefined; items: IndexItem[] }[];
}

export interface IndexItem {
  title: string;
  href: string;
  /** What tells it from others of its name: its project, its date. */
  note: string | undefined;
}

export function siteIndexView(source: ShellSource): SiteIndexView {
  const { content } = source;
  const dated = (id: DatedSection, items: readonly Dated[]) => sectionOf(id, byYear(items));
  const sections = [
    dated('cases', content.cases.map(datedEntry)),
    dated('projects', content.projects.map(datedEntry)),
    dated('milestones', milestonesOf(content).map(datedMilestone)),
    dated('coBuilding', content.agreements.map(datedEntry)),
    dated('activities', content.activities.map(datedEntry)),
    dated('media', content.media.map(datedEntry)),
    dated('awards', content.awards.map(datedEntry)),
    sectionOf('organizations', byInitial(content.organizations)),
    sectionOf('about', [{ label: undefined, items: aboutItems(source) }]),
  ].filter((it) => it.groups.length > 0);
  return {
    lead: fill(words.search.indexLead, {
      n: sections.flatMap((it) => it.groups).reduce((sum, it) => sum + it.items.length, 0),
    }),
    sections,
  };
}

type Section = keyof typeof words.sections;
type DatedSection = Exclude<Section, 'organizations' | 'about' | 'timeline' | 'changes'>;
type Dated = IndexItem & { date: string | undefined };
type Group = IndexSection['groups'][number];

function sectionOf(section: Section, groups: readonly Group[]): IndexSection {
  const n = groups.reduce((sum, it) => sum + it.items.length, 0);
  return {
    id: `index-${section}`,
    title: words.sections[section],
    count: fill(words.site.count, { n }),
    groups: [...groups],
  };
}

function datedEntry(entry: AnyEntry): Dated {
  const date = eventDate(entry);
  return {
    title: titleOf(entry),
    href: entryHref(`${entry.collection}/${entry.id}`),
    note: date === undefined ? undefined : formatDate(date),
    date,
  };
}

function datedMilestone({ id, project, milestone }: ProjectMilestone): Dated {
  const date = actualDate(milestone);
  return {
    title: milestone.title,
    href: entryHref(`milestones/${id}`),
    note: [project.name, ...(date === undefined ? [] : [formatDate(date)])].join('，'),
    date,
  };
}

/** The newest year first, what has no date last. */
function byYear(items: readonly Dated[]): Group[] {
  const newest = items.toSorted(
    (a, b) => compareDates(b.date ?? '', a.date ?? '') || (a.href < b.href ? -1 : 1),
  );
  return grouped(newest, ({ date }) =>
    date === undefined ? words.search.undated : fill(words.facets.yearValue, { n: yearOf(date) }),
  );
}

function byInitial(organizations: readonly Organization[]): Group[] {
  const sounding = organizations
    .map((it) => ({
      title: it.name,
      href: entryHref(`organizations/${it.id}`),
      note: it.type,
      sound: soundsOf(it.name).pinyin,
    }))
    .toSorted((a, b) => compareDates(a.sound, b.sound) || (a.href < b.href ? -1 : 1));
  return grouped(sounding, ({ sound }) => sound.slice(0, 1).toUpperCase());
}

function aboutItems(source: ShellSource): IndexItem[] {
  return [
    { title: words.sections.about, href: paths.about, note: undefined },
    { title: words.about.numbers, href: paths.numbers, note: undefined },
    { title: words.accessibility.title, href: paths.accessibility, note: undefined },
    ...footerPages(source),
    ...(changeLog(source).length > 0
      ? [{ title: words.sections.changes, href: paths.changes, note: undefined }]
      : []),
  ];
}

function footerPages({ content, preview }: ShellSource): IndexItem[] {
  return [
    ...(pressEntries(content).length > 0
      ? [{ title: words.press.title, href: pressHref, note: undefined }]
      : []),
    ...(preview ? [] : [{ title: words.openData.title, href: paths.data, note: undefined }]),
  ];
}

function grouped<T extends IndexItem>(items: readonly T[], labelOf: (item: T) => string): Group[] {
  const groups = new Map<string, IndexItem[]>();
  for (const it of items) {
    const label = labelOf(it);
    groups.set(label, [...(groups.get(label) ?? []), { title: it.title, href: it.href, note: it.note }]);
  }
  return [...groups].map(([label, members]) => ({ label, items: members }));
}
