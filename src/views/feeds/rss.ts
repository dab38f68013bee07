import { licenceLink } from './atom.ts';
import { type Feed, type FeedItem, type FeedPicture, instantOf, PICTURE_TYPE } from './feed.ts';
import { element, emptyElement } from './xml.ts';

/** A feed in RSS 2.0. What RSS has no element for, the feed's own address and days of change, is told in Atom's. */
export function writeRss(feed: Feed, self: string): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
    '<channel>',
    element('title', feed.title),
    element('link', feed.page),
    element('description', feed.subtitle ?? feed.title),
    element('language', 'zh-cn'),
    ...(feed.licence ? [element('copyright', feed.licence.name)] : []),
    element('lastBuildDate', mailDate(feed.updated)),
    emptyElement('atom:link', { rel: 'self', type: 'application/rss+xml', href: self }),
    ...licenceLink(feed).map((it) => emptyElement('atom:link', it)),
    ...feed.items.map(itemOf),
    '</channel>',
    '</rss>',
    '',
  ].join('\n');
}

function itemOf(item: FeedItem): string {
  return [
    '<item>',
    element('title', item.title),
    element('link', item.url),
    element('guid', item.id, { isPermaLink: String(item.id === item.url) }),
    element('pubDate', mailDate(item.published ?? item.updated)),
    element('atom:updated', instantOf(item.updated)),
    ...item.categories.map((it) => element('category', it)),
    ...(item.picture ? enclosure(item.picture) : []),
    element('description', item.summary),
    '</item>',
  ].join('\n');
}

/** None without its length, which RSS demands. */
function enclosure({ url, length }: FeedPicture): string[] {
  if (length === undefined) return [];
  return [emptyElement('enclosure', { url, length: String(length), type: PICTURE_TYPE })];
}

/** The first moment of a day in China, as letters write it (RFC 822): `Mon, 06 May 2024 00:00:00 +0800`. */
export function mailDate(day: string): string {
  // Written as if in UTC, so that the day of the week is that of the calendar.
  return new Date(`${day}T00:00:00Z`).toUTCString().replace('GMT', '+0800');
}
