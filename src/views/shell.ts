import type { Content } from '#domain/content.ts';
import { formatDate } from '#domain/civil-date.ts';
import { timelineOf } from '#domain/timeline.ts';
import { pressEntries } from './press-kit.ts';
import { pressHref } from './press-links.ts';
import { words } from '#words';
import { changeLog, type LogSource } from './change-log.ts';
import { paths } from './paths.ts';

/** What every page carries around its own matter. */
export interface ShellView {
  siteName: string;
  brandName: string;
  slogan: string;
  demo: boolean;
  /** Drafts are on the site: every page says so, and keeps out of search engines. */
  preview: boolean;
  nav: { href: string; label: string; section: string }[];
  footerNav: { href: string; label: string }[];
  owners: string[];
  contact: string[];
  report: string | undefined;
  icp: string | undefined;
  police: { text: string; href: string } | undefined;
  updated: string | undefined;
  /** The days (YYYY-MM-DD) on which pages turn grey, and whether this build is grey on any day. */
  greyDays: string[];
  grey: boolean;
}

/** The same for every page of a site, and therefore made once for its content. */
export function shellView(library: ShellSource): ShellView {
  const known = MADE.get(library.content);
  if (known) return known;
  const made = makeShell(library);
  MADE.set(library.content, made);
  return made;
}

/** What the parts of a page that all pages share are made of. */
export type ShellSource = LogSource & { preview: boolean; grey?: boolean };

const MADE = new WeakMap<Content, ShellView>();

function makeShell(library: ShellSource): ShellView {
  const { content, preview, grey = false } = library;
  const { site } = content;
  const { contact } = site;
  const sections = sectionsOf(library);
  return {
    siteName: site.name,
    brandName: site.brand.name,
    slogan: site.brand.slogan,
    demo: site.demo,
    preview,
    nav: sections.filter((it) => !FOOTER_ONLY.has(it.section)),
    footerNav: [
      ...sections,
      ...(pressEntries(content).length > 0
        ? [{ href: pressHref, label: words.press.title, section: 'press' }]
        : []),
      ...(preview ? [] : [{ href: paths.data, label: words.openData.title, section: 'data' }]),
      { href: paths.hall, label: words.hall.title, section: 'hall' },
      { href: paths.accessibility, label: words.accessibility.title, section: 'accessibility' },
    ],
    owners: [site.owner.name, ...(site.owner.party === undefined ? [] : [site.owner.party])],
    contact: [
      contact.department,
      ...(contact.phone === undefined ? [] : [`${words.site.phone} ${contact.phone}`]),
      ...(contact.email === undefined ? [] : [contact.email]),
      ...(contact.address === undefined ? [] : [`${words.site.address} ${contact.address}`]),
    ],
    report: site.report,
    icp: site.icp,
    police:
      site.police === undefined
        ? undefined
        : {
            text: site.police,
            href: `https://beian.mps.gov.cn/#/query/webSearch?code=${site.police.replace(/\D/g, '')}`,
          },
    updated: newestDate(content),
    greyDays: site.greyDays.map((it) => it.date).toSorted(),
    grey,
  };
}

/** The sections that have something in them; an empty one is neither built nor linked. */
export function sectionsOf(source: LogSource): { href: string; label: string; section: string }[] {
  const { content } = source;
  const filled = {
    cases: content.cases.length > 0,
    projects: content.projects.length > 0,
    milestones: content.projects.some((it) => it.milestones.length > 0),
    timeline: timelineOf(content).length > 0,
    coBuilding: content.agreements.length > 0,
    media: content.media.length > 0,
    awards: content.awards.length > 0,
    activities: content.activities.length > 0,
    organizations: content.organizations.length > 0,
    about: true,
    changes: changeLog(source).length > 0,
  };
  return (Object.keys(filled) as (keyof typeof filled)[])
    .filter((it) => filled[it])
    .map((section) => ({ href: paths[section], label: words.sections[section], section }));
}

const FOOTER_ONLY: ReadonlySet<string> = new Set(['activities', 'organizations', 'changes']);

function newestDate({ cases, projects, media, awards, agreements, activities }: Content): string | undefined {
  const dates = [cases, projects, media, awards, agreements, activities]
    .flat()
    .map((it) => it.updated ?? it.published)
    .toSorted();
  const last = dates.at(-1);
  return last === undefined ? undefined : formatDate(last);
}
