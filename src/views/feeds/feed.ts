import type { Format } from '#share/card.ts';
import type { LicenceView } from '../licence.ts';

/** A feed as each of its forms is written from it. Days are days of the content; addresses are absolute. */
export interface Feed {
  /** Never changes: readers know the feed by it. */
  id: string;
  title: string;
  /** What is in it, in a sentence. */
  subtitle?: string;
  /** The page that shows the same. */
  page: string;
  author: string;
  licence?: LicenceView;
  /** The day of its newest item. */
  updated: string;
  items: FeedItem[];
}

export interface FeedItem {
  /** Never changes: readers know the item by it. */
  id: string;
  url: string;
  title: string;
  summary: string;
  published?: string;
  /** The day of the last change. */
  updated: string;
  categories: string[];
  picture?: FeedPicture;
}

/** The share picture of the page. */
export interface FeedPicture {
  /** The path of its card. */
  card: string;
  url: string;
  /** In bytes, once the picture has been drawn: RSS asks for it. */
  length?: number;
}

export const PICTURE_FORMAT = 'wide' satisfies Format;
export const PICTURE_TYPE = 'image/png';

/** A form that a feed is written in; `self` is the absolute address of the file. */
export type WriteFeed = (feed: Feed, self: string) => string;

/** A feed must say when it was updated, also one in which nothing is. */
export const EPOCH = '1970-01-01';

/** The first moment of a day in China, as Atom and JSON Feed write it (RFC 3339). */
export function instantOf(day: string): string {
  return `${day}T00:00:00+08:00`;
}
