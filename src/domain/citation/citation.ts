import { addressOf } from '../addresses.ts';
import type { CivilDate } from '../civil-date.ts';
import type { AnyEntry, Content, MediaItem } from '../content.ts';
import { copyOf, deadSince } from '../original.ts';
import { lastChange, milestoneDates } from '../publication-dates.ts';
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
  /** 获取和访问路径. */
  url?: string;
  /**
   * Of a work whose own address is dead: that address, since when, and the day of the copy that `url` leads to. Without
   * a copy there is none, and `url` stays the address under which the work was published.
   */
  gone?: { url: string; since: CivilDate; copied?: CivilDate };
}

/**
 * How an entry is cited: a report as `reportCitation` does, all others by the owner of this site, under the day of
 * their last change; an organisation has none.
 */
export function entryCitation(entry: AnyEntry, { site }: Pick<Content, 'site'>): Citation {
  if (entry.collection === 'media') return reportCitation(entry);
  const title = 'title' in entry ? entry.title : entry.name;
  const date = entry.collection === 'organizations' ? undefined : lastChange(entry);
  return ownPage(`${entry.collection}/${entry.id}`, title, date, site);
}

/** How a milestone's page is cited; its title names the project too. */
export function milestoneCitation(
  milestone: ProjectMilestone,
  title: string,
  { site }: Pick<Content, 'site'>,
): Citation {
  return ownPage(`milestones/${milestone.id}`, title, milestoneDates(milestone).updated, site);
}

/**
 * How a report about us is cited: the original, where it was published, not the page about it. Its writer is not known
 * here: of a newspaper nobody is named, and a page of another medium has the medium itself as 责任者. Where its address
 * is dead it is still what is cited, and found by its copy.
 */
export function reportCitation(entry: MediaItem): Citation {
  const { id, headline, outlet, date } = entry;
  const record = { key: keyOf(`media/${id}`), title: headline, container: outlet, date, ...pathTo(entry) };
  return isNewspaper(outlet)
    ? { ...record, type: 'N/OL', authors: [] }
    : { ...record, type: 'EB/OL', authors: [outlet] };
}

function pathTo(entry: MediaItem): Pick<Citation, 'url' | 'gone'> {
  const { url } = entry;
  const since = deadSince(entry, url);
  if (since === undefined) return { url };
  const copy = copyOf(entry);
  return copy ? { url: copy.href, gone: { url, since, copied: copy.date } } : { url, gone: { url, since } };
}

function ownPage(
  reference: string,
  title: string,
  date: CivilDate | undefined,
  site: Content['site'],
): Citation {
  return {
    key: keyOf(reference),
    type: 'EB/OL',
    authors: [site.owner.name],
    title,
    container: site.name,
    ...(date !== undefined && { date }),
    url: new URL(addressOf(reference), site.url).href,
  };
}

function keyOf(reference: string): string {
  return reference.replaceAll('/', '-');
}
