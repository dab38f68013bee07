import { formatDate } from '#domain/civil-date.ts';
import { collectionOf, type Notice, type NoticePage } from '#domain/notices.ts';
import type { CollectionName } from '#schemas/fields.ts';
import { fill, words } from '#words';
import { cardsOf } from './card.ts';
import type { LogSource } from './change-log.ts';
import { paths } from './paths.ts';
import { sectionsOf } from './shell.ts';

/** The page that stands where something was that is gone. */
export interface NoticeView {
  /** Names the project too where the page was a milestone's. */
  documentTitle: string;
  title: string;
  label: string;
  /** That it is gone, and since when. */
  sentence: string;
  section: string;
  facts: { term: string; values: { text: string; href?: string }[] }[];
  breadcrumbs: { href: string; label: string }[];
}

/** Every page of notices: its path, without the slashes around it, and what it shows. */
export function noticePages(source: LogSource): { path: string; view: NoticeView }[] {
  return source.notices.flatMap((notice) =>
    notice.pages.map((page) => ({
      path: page.address.replace(/\/$/, ''),
      view: noticeView(notice, page, source),
    })),
  );
}

function noticeView(notice: Notice, page: NoticePage, source: LogSource): NoticeView {
  const { state, date, reason, published, replacement } = notice;
  const said = words.gone[state];
  const section = SECTIONS[collectionOf(notice)];
  const list = sectionsOf(source).find((it) => it.section === section);
  const instead = replacement === undefined ? [] : cardsOf([replacement], source.content);
  const title = page.partOf === undefined ? page.title : partTitle(page.partOf, page.title);
  return {
    documentTitle: fill(words.gone.documentTitle, { label: said.label, title }),
    title: page.title,
    label: page.partOf === undefined ? said.label : `${page.partOf} · ${said.label}`,
    sentence: date === undefined ? said.undated : fill(said.sentence, { date: formatDate(date) }),
    section,
    facts: [
      fact(words.gone.published, published && formatDate(published)),
      fact(said.date, date && formatDate(date)),
      fact(words.gone.reason, reason),
      { term: words.gone.instead, values: instead.map((it) => ({ text: it.title, href: it.href })) },
    ].filter((it) => it.values.length > 0),
    breadcrumbs: [
      { href: paths.home, label: words.site.home },
      ...(list ? [{ href: list.href, label: list.label }] : []),
    ],
  };
}

function fact(term: string, text: string | undefined) {
  return { term, values: text === undefined ? [] : [{ text }] };
}

function partTitle(project: string, title: string): string {
  return fill(words.milestone.documentTitle, { project, title });
}

const SECTIONS = {
  cases: 'cases',
  projects: 'projects',
  media: 'media',
  awards: 'awards',
  organizations: 'organizations',
  agreements: 'coBuilding',
  activities: 'activities',
} as const satisfies Record<CollectionName, keyof typeof words.sections>;
