import { type Citation, entryCitation, milestoneCitation } from '#domain/citation/citation.ts';
import type { AnyEntry, Content } from '#domain/content.ts';
import type { Graph } from '#domain/graph.ts';
import type { ProjectMilestone } from '#domain/relations.ts';
import type { ShareCard } from '#share/card.ts';
import { openAddress } from '#domain/original.ts';
import { lastChange, milestoneDates, type Publication } from '#domain/publication-dates.ts';
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
  /** How the work is cited, of a page that is one. */
  work?: Citation;
  /**
   * Of a report the address of the original, which is the work, not the page about it; where it is dead that of the
   * copy, and null where nothing can be opened.
   */
  original?: string | null;
}

interface Source {
  content: Content;
  graph: Graph;
}

/** A `<meta>` element, as its attributes. */
export type Meta = Record<string, string> & { content: string };

export function entryHead(entry: AnyEntry, source: Source): EntryHead {
  const days: Partial<Days> = 'published' in entry ? daysOf(entry) : {};
  return {
    ...picturesOf(entryShareCard(entry, source)),
    ...days,
    work: entryCitation(entry, source.content),
    ...(entry.collection === 'media' && { original: openAddress(entry) ?? null }),
  };
}

/** Of the page of one of its pictures: what is shared looks like the entry, and is no work of its own. */
export function pictureHead(entry: AnyEntry, source: Source): EntryHead {
  return picturesOf(entryShareCard(entry, source));
}

/** `title` names the project too. */
export function milestoneHead(it: ProjectMilestone, title: string, { content }: Source): EntryHead {
  const { published, updated } = milestoneDates(it);
  return {
    ...picturesOf(milestoneShareCard(it, content)),
    published,
    modified: updated,
    work: milestoneCitation(it, title, content),
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
 * What a chat that takes the first large picture of a page finds there. Every page that is shared begins with it, also
 * one with pictures of its own, so that a link looks the same wherever it is passed on.
 */
export function bodyPicture(entry: EntryHead | undefined): SharePicture {
  return sharePicture(entry?.pictures ?? SITE_CARD, 'small');
}

/**
 * Open Graph, and for QQ and WeChat the same as `itemprop`; their picture is the square one of the page's body, because
 * they show a link as one line of text beside a small square, in which nothing is left of a wide picture.
 */
function sharing({ title, description, url, shell, entry }: HeadSource): Meta[] {
  const { siteName, brandName, slogan } = shell;
  const path = entry?.pictures ?? SITE_CARD;
  const alt = entry?.alt ?? `${brandName}：${slogan}`;
  const absolute = ({ href }: SharePicture) => new URL(href, url).href;
  return [
    { property: 'og:type', content: entry?.published === undefined ? 'website' : 'article' },
    { property: 'og:title', itemprop: 'name', content: shortTitle(title) },
    { property: 'og:description', itemprop: 'description', content: shortDescription(description) },
    { property: 'og:url', content: url.href },
    { property: 'og:site_name', content: siteName },
    { property: 'og:locale', content: 'zh_CN' },
    // What takes one picture takes the first.
    ...(['wide', 'square'] as const).flatMap((format) => {
      const picture = sharePicture(path, format);
      return [
        { property: 'og:image', content: absolute(picture) },
        { property: 'og:image:type', content: 'image/png' },
        { property: 'og:image:width', content: String(picture.width) },
        { property: 'og:image:height', content: String(picture.height) },
        { property: 'og:image:alt', content: alt },
      ];
    }),
    { itemprop: 'image', content: absolute(bodyPicture(entry)) },
    { name: 'twitter:card', content: 'summary_large_image' },
  ];
}

function times({ published, modified }: EntryHead): Meta[] {
  return present([
    ['property', 'article:published_time', published && instantOf(published)],
    ['property', 'article:modified_time', modified && instantOf(modified)],
  ]);
}

/**
 * For reference managers: Highwire Press tags as Google Scholar lists them, Dublin Core (RFC 5013) and PRISM. They say
 * what the cite box says: where it names nobody, nobody is named. Where the work appeared stands in
 * `prism.publicationName`, not in `citation_journal_title`: that one makes an article of a journal of everything in
 * Zotero's Embedded Metadata translator, which without a name takes `DC.source`, an address, for it. A dead address is
 * not named; nor is our page, in its place, as the report.
 */
function citing({ work, original }: EntryHead, page: URL): Meta[] {
  if (!work) return [];
  const { title, authors, container, date, type } = work;
  return present([
    ['name', 'citation_title', title],
    ...authors.map((it) => ['name', 'citation_author', it] as const),
    ['name', 'citation_publisher', container],
    ['name', 'citation_publication_date', date?.replaceAll('-', '/')],
    ['name', 'citation_language', LANGUAGE],
    ['name', 'citation_public_url', original === undefined ? page.href : (original ?? undefined)],
    ['name', 'prism.publicationName', container],
    ['name', 'DC.title', title],
    ...authors.map((it) => ['name', 'DC.creator', it] as const),
    ['name', 'DC.publisher', container],
    ['name', 'DC.date', date],
    ['name', 'DC.type', WORK_TYPES[type]],
    ['name', 'DC.language', LANGUAGE],
    ['name', 'DC.identifier', page.href],
    ['name', 'DC.source', original ?? undefined],
  ]);
}

/** As the vocabularies of Eprints and PRISM call them, which Zotero knows; it takes "Text" for an article of a journal. */
const WORK_TYPES = {
  'EB/OL': 'WebPage',
  N: 'NewsItem',
  'N/OL': 'NewsItem',
  'R/OL': 'Report',
} as const satisfies Record<Citation['type'], string>;

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

function picturesOf(card: ShareCard): Pick<EntryHead, 'pictures' | 'alt'> {
  return { pictures: card.path, alt: shareAlt(card) };
}

/** Content knows days, in China. */
function instantOf(day: string): string {
  return `${day}T00:00:00+08:00`;
}
