import type { AnyEntry, Content } from '#domain/content.ts';
import type { Graph } from '#domain/graph.ts';
import type { ProjectMilestone } from '#domain/relations.ts';
import type { ShareCard } from '#share/card.ts';
import { titleOf } from './card.ts';
import { lastChange, milestoneDates, type Publication } from '#domain/publication-dates.ts';
import { coverView } from './picture.ts';
import {
  entryShareCard,
  milestoneShareCard,
  shareAlt,
  type SharePicture,
  sharePicture,
  SITE_CARD,
} from './share-card.ts';
import type { ShellView } from './shell.ts';
import { shortDescription, shortTitle } from './shorten.ts';

/** What the head of an entry's page says more than the head of any page. */
export interface EntryHead {
  /** Where its share pictures are, and what they say. */
  pictures: string;
  alt: string;
  /** The days of our page; an organisation has none. */
  published?: string;
  modified?: string;
  /** How the work is cited: of a report the original, not the page about it. */
  work: { title: string; author: string; publisher: string; date?: string; url?: string };
  /** What a chat that takes the first large picture of a page finds there, where it has none of its own. */
  bodyPicture?: SharePicture;
}

interface Source {
  content: Content;
  graph: Graph;
}

/** A `<meta>` element, as its attributes. */
export type Meta = Record<string, string> & { content: string };

export function entryHead(entry: AnyEntry, source: Source): EntryHead {
  const { site } = source.content;
  const work = { title: titleOf(entry), author: site.owner.name, publisher: site.name };
  const days: Partial<Days> = 'published' in entry ? daysOf(entry) : {};
  const report = entry.collection === 'media' && {
    author: entry.outlet,
    publisher: entry.outlet,
    date: entry.date,
    url: entry.url,
  };
  return {
    ...picturesOf(entryShareCard(entry, source), 'photos' in entry && hasLargePicture(entry)),
    ...days,
    work: { ...work, ...(days.modified !== undefined && { date: days.modified }), ...report },
  };
}

/** `title` names the project too. */
export function milestoneHead(it: ProjectMilestone, title: string, { content }: Source): EntryHead {
  const { site } = content;
  const { published, updated } = milestoneDates(it);
  return {
    ...picturesOf(milestoneShareCard(it, content), false),
    published,
    modified: updated,
    work: { title, author: site.owner.name, publisher: site.name, date: updated },
  };
}

/** What is asked of a page for its head; `url` is its address with the origin, without query and fragment. */
export interface HeadSource {
  title: string;
  description: string;
  url: URL;
  shell: Pick<ShellView, 'siteName' | 'brandName' | 'slogan'>;
  entry?: EntryHead | undefined;
}

/** What chats, search engines and reference managers read of a page. All addresses are absolute. */
export function headMetas(source: HeadSource): Meta[] {
  const { entry } = source;
  return [...sharing(source), ...(entry ? [...times(entry), ...citing(entry, source.url)] : [])];
}

/**
 * Open Graph, and for QQ and WeChat the same as `itemprop`; their picture is the square one, because they show a
 * link as one line of text beside a small square, in which nothing is left of a wide picture.
 */
function sharing({ title, description, url, shell, entry }: HeadSource): Meta[] {
  const { siteName, brandName, slogan } = shell;
  const path = entry?.pictures ?? SITE_CARD;
  const alt = entry?.alt ?? `${brandName}：${slogan}`;
  const wide = sharePicture(path, 'wide');
  const absolute = ({ href }: SharePicture) => new URL(href, url).href;
  return [
    { property: 'og:type', content: entry?.published === undefined ? 'website' : 'article' },
    { property: 'og:title', itemprop: 'name', content: shortTitle(title) },
    { property: 'og:description', itemprop: 'description', content: shortDescription(description) },
    { property: 'og:url', content: url.href },
    { property: 'og:site_name', content: siteName },
    { property: 'og:locale', content: 'zh_CN' },
    { property: 'og:image', content: absolute(wide) },
    { property: 'og:image:type', content: 'image/png' },
    { property: 'og:image:width', content: String(wide.width) },
    { property: 'og:image:height', content: String(wide.height) },
    { property: 'og:image:alt', content: alt },
    { itemprop: 'image', content: absolute(sharePicture(path, 'square')) },
    { name: 'twitter:card', content: 'summary_large_image' },
  ];
}

function times({ published, modified }: EntryHead): Meta[] {
  return present([
    ['property', 'article:published_time', published && instantOf(published)],
    ['property', 'article:modified_time', modified && instantOf(modified)],
  ]);
}

/** For reference managers: Highwire Press tags as Google Scholar lists them, and Dublin Core (RFC 5013). */
function citing({ work }: EntryHead, page: URL): Meta[] {
  const { title, author, publisher, date, url } = work;
  return present([
    ['name', 'citation_title', title],
    ['name', 'citation_author', author],
    ['name', 'citation_publisher', publisher],
    ['name', 'citation_publication_date', date?.replaceAll('-', '/')],
    ['name', 'citation_language', LANGUAGE],
    ['name', 'citation_public_url', url ?? page.href],
    ['name', 'DC.title', title],
    ['name', 'DC.creator', author],
    ['name', 'DC.publisher', publisher],
    ['name', 'DC.date', date],
    ['name', 'DC.type', 'Text'],
    ['name', 'DC.language', LANGUAGE],
    ['name', 'DC.identifier', page.href],
    ['name', 'DC.source', url],
  ]);
}

const LANGUAGE = 'zh-CN';

function present(metas: readonly (readonly [string, string, string | undefined])[]): Meta[] {
  return metas.flatMap(([attribute, name, content]) =>
    content === undefined ? [] : [{ [attribute]: name, content }],
  );
}

type Days = Required<Pick<EntryHead, 'published' | 'modified'>>;

function daysOf(entry: Publication): Days {
  return { published: entry.published, modified: lastChange(entry) };
}

function picturesOf(card: ShareCard, hasOwn: boolean): Pick<EntryHead, 'pictures' | 'alt' | 'bodyPicture'> {
  return {
    pictures: card.path,
    alt: shareAlt(card),
    ...(!hasOwn && { bodyPicture: sharePicture(card.path, 'square') }),
  };
}

/** In pixels each way: WeChat takes no smaller picture for a link. */
const LARGE = 300;

/** Whether the page of an entry opens with a picture of its own that WeChat takes. */
function hasLargePicture(entry: Parameters<typeof coverView>[0]): boolean {
  const image = coverView(entry)?.image;
  return image !== undefined && image.width >= LARGE && image.height >= LARGE;
}

/** Content knows days, in China. */
function instantOf(day: string): string {
  return `${day}T00:00:00+08:00`;
}
