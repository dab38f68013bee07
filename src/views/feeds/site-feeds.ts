import { addressOf } from '#domain/addresses.ts';
import type { Content } from '#domain/content.ts';
import { fill, words } from '#words';
import { COLLECTION_NAMES } from '../card.ts';
import { SECTIONS } from '../facets.ts';
import { licenceView } from '../licence.ts';
import { siteHref } from '../paths.ts';
import { writeAtom } from './atom.ts';
import { EPOCH, type Feed, type FeedItem, type WriteFeed } from './feed.ts';
import { feedItems, type FeedSection, type FiledItem } from './feed-items.ts';
import { writeJsonFeed } from './json-feed.ts';
import { writeRss } from './rss.ts';

/** A feed of the site. `path` is its address below `feeds/`, without the ending of a form. */
export interface SiteFeed extends Feed {
  path: string;
  /** What it holds, in a few words. */
  label: string;
}

/** The forms that every feed is written in, by their file's ending. */
export const FEED_FORMS = {
  atom: { name: 'Atom', type: 'application/atom+xml', write: writeAtom },
  rss: { name: 'RSS', type: 'application/rss+xml', write: writeRss },
  json: { name: 'JSON Feed', type: 'application/feed+json', write: writeJsonFeed },
} as const satisfies Record<string, { name: string; type: string; write: WriteFeed }>;

export type FeedForm = keyof typeof FEED_FORMS;

/** What decides whether there are feeds: a preview is read by editors, and has none. */
export interface FeedSource {
  content: Content;
  preview: boolean;
}

/** How many items a feed has at most; older ones are on the pages. */
export const FEED_LIMIT = 50;

/** The feed of the whole site, those of its sections that have something in them, and one a project. */
export function siteFeeds({ content, preview }: FeedSource): readonly SiteFeed[] {
  if (preview) return [];
  const known = MADE.get(content);
  if (known) return known;
  const made = makeFeeds(content);
  MADE.set(content, made);
  return made;
}

/** Made once for some content: every page of a project asks. */
const MADE = new WeakMap<Content, readonly SiteFeed[]>();

/** A feed as the text of its file. `lengths` are those of the pictures in bytes, by the path of their card. */
export function writtenFeed(
  feed: SiteFeed,
  form: FeedForm,
  { site }: Content,
  lengths: ReadonlyMap<string, number> = new Map(),
): string {
  const items = feed.items.map((it) => measured(it, lengths));
  return FEED_FORMS[form].write({ ...feed, items }, new URL(`feeds/${feed.path}.${form}`, site.url).href);
}

function measured(item: FeedItem, lengths: ReadonlyMap<string, number>): FeedItem {
  const { picture } = item;
  const length = picture && lengths.get(picture.card);
  return picture && length !== undefined ? { ...item, picture: { ...picture, length } } : item;
}

/** The feeds at some paths, as pages name them to feed readers; those that are not there are left out. */
export function feedAlternates(source: FeedSource, ...paths: string[]) {
  const feeds = siteFeeds(source).filter((it) => paths.includes(it.path));
  return feeds.flatMap((feed) => feedLinks(feed).map((it) => ({ ...it, title: feed.title })));
}

/** The files of a feed. */
export function feedLinks({ path }: SiteFeed): { form: string; type: string; href: string }[] {
  return Object.entries(FEED_FORMS).map(([ending, { name, type }]) => ({
    form: name,
    type,
    href: siteHref(`feeds/${path}.${ending}`),
  }));
}

function makeFeeds(content: Content): SiteFeed[] {
  const items = feedItems(content);
  const whole = { path: 'all', label: words.feeds.all, page: '' };
  const sections = FEED_SECTIONS.map((section) => ({
    path: section === 'milestones' ? section : SECTIONS[section],
    label: section === 'milestones' ? words.sections.milestones : COLLECTION_NAMES[section],
    page: section === 'milestones' ? 'milestones/' : `${SECTIONS[section]}/`,
    items: items.filter((it) => it.section === section),
  }));
  const projects = content.projects.map(({ id, name }) => ({
    path: `projects/${id}`,
    label: name,
    page: addressOf(`projects/${id}`),
    items: items.filter((it) => it.projects.includes(id)),
  }));
  return [
    feedOf({ ...whole, items }, content),
    ...[...sections, ...projects].filter((it) => it.items.length > 0).map((it) => feedOf(it, content)),
  ];
}

interface Cut {
  path: string;
  label: string;
  page: string;
  items: readonly FiledItem[];
}

function feedOf({ path, label, page, items }: Cut, content: Content): SiteFeed {
  const { site } = content;
  return {
    path,
    label,
    id: new URL(`feeds/${path}.atom`, site.url).href,
    title: path === 'all' ? site.name : `${label} - ${site.name}`,
    subtitle: [
      fill(words.feeds.subtitle, { label, n: FEED_LIMIT }),
      ...(site.demo ? [words.site.demo] : []),
    ].join(''),
    page: new URL(page, site.url).href,
    author: site.owner.name,
    licence: licenceView(content),
    updated: items[0]?.updated ?? EPOCH,
    items: items.slice(0, FEED_LIMIT),
  };
}

const FEED_SECTIONS = [
  'cases',
  'projects',
  'milestones',
  'agreements',
  'activities',
  'media',
  'awards',
] as const satisfies readonly FeedSection[];
