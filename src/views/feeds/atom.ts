import { type Feed, type FeedItem, type FeedPicture, instantOf, PICTURE_TYPE } from './feed.ts';
import { element, emptyElement } from './xml.ts';

/** A feed in Atom (RFC 4287), its licence told as RFC 4946 has it. */
export function writeAtom(feed: Feed, self: string): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
    element('title', feed.title),
    ...(feed.subtitle === undefined ? [] : [element('subtitle', feed.subtitle)]),
    element('id', feed.id),
    element('updated', instantOf(feed.updated)),
    `<author>${element('name', feed.author)}</author>`,
    ...(feed.licence ? [element('rights', feed.licence.name)] : []),
    ...licenceLink(feed).map((it) => emptyElement('link', it)),
    emptyElement('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    emptyElement('link', { rel: 'alternate', type: 'text/html', href: feed.page }),
    ...feed.items.map(entryOf),
    '</feed>',
    '',
  ].join('\n');
}

/** The link to the licence, as attributes; RSS has no element for it and takes Atom's. */
export function licenceLink({ licence }: Feed): { rel: string; href: string }[] {
  return licence?.url === undefined ? [] : [{ rel: 'license', href: licence.url }];
}

function entryOf(item: FeedItem): string {
  return [
    '<entry>',
    element('title', item.title),
    element('id', item.id),
    ...(item.published === undefined ? [] : [element('published', instantOf(item.published))]),
    element('updated', instantOf(item.updated)),
    ...item.categories.map((it) => emptyElement('category', { term: it })),
    emptyElement('link', { rel: 'alternate', type: 'text/html', href: item.url }),
    ...(item.picture ? [enclosure(item.picture)] : []),
    element('summary', item.summary),
    '</entry>',
  ].join('\n');
}

function enclosure({ url, length }: FeedPicture): string {
  const size = length === undefined ? {} : { length: String(length) };
  return emptyElement('link', { rel: 'enclosure', type: PICTURE_TYPE, ...size, href: url });
}
