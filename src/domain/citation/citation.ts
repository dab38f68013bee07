import { addressOf } from '../addresses.ts';
import type { CivilDate } from '../civil-date.ts';
import type { Content, MediaItem } from '../content.ts';
import { milestoneDates } from '../publication-dates.ts';
import type { ProjectMilestone } from '../relations.ts';
import { isNewspaper } from './newspaper.ts';

/** One record that every format of a citation 引文 is made of. */
export interface Citation {
  /** ASCII; the name of the record in a reference manager. */
  key: string;
  /** 文献类型标识/文献载体标识: a web page, a newspaper on paper or online, a report online. */
  type: 'EB/OL' | 'N' | 'N/OL' | 'R/OL';
  /** 责任者: organisations by their full names. Where nobody is named, the citation begins with the title. */
  authors: string[];
  title: string;
  /** The newspaper, or the site that a page belongs to. */
  container?: string;
  /** When it was published, or last changed. */
  date?: CivilDate;
  /** 版次 of a newspaper. */
  page?: string;
  /** 引用日期, or what stands in its place until someone cites. */
  accessed?: string;
  url?: string;
}

/** How a case or project of this site is cited: by its owner, under the day of its last change. */
export function entryCitation(
  entry: Content['cases' | 'projects'][number],
  { site }: Pick<Content, 'site'>,
): Citation {
  const title = entry.collection === 'cases' ? entry.title : entry.name;
  return ownPage(`${entry.collection}/${entry.id}`, title, entry, site);
}

/** How a milestone's page is cited; its title names the project too. */
export function milestoneCitation(
  milestone: ProjectMilestone,
  title: string,
  { site }: Pick<Content, 'site'>,
): Citation {
  return ownPage(`milestones/${milestone.id}`, title, milestoneDates(milestone), site);
}

/** How a report about us is cited: the original, where it was published, not the page about it. */
export function reportCitation({ id, headline, outlet, date, url }: MediaItem): Citation {
  const record = { key: keyOf(`media/${id}`), title: headline, container: outlet, date, url };
  return isNewspaper(outlet)
    ? { ...record, type: 'N/OL', authors: [] }
    : { ...record, type: 'EB/OL', authors: [outlet] };
}

function ownPage(
  reference: string,
  title: string,
  dates: { published: CivilDate; updated?: CivilDate | undefined },
  site: Content['site'],
): Citation {
  return {
    key: keyOf(reference),
    type: 'EB/OL',
    authors: [site.owner.name],
    title,
    container: site.name,
    date: dates.updated ?? dates.published,
    url: new URL(addressOf(reference), site.url).href,
  };
}

function keyOf(reference: string): string {
  return reference.replaceAll('/', '-');
}
