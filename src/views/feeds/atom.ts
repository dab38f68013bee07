import { type Feed, type FeedItem, instantOf } from './feed.ts';
import { element, emptyElement } from './xml.ts';

/** A feed in Atom (RFC 4287). */
export function writeAtom(feed: Feed, self: string): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
    element('title', feed.title),
    ...(feed.subtitle === undefined ? [] : [element('subtitle', feed.subtitle)]),
    element('id', feed.id),
    element('updated', instantOf(feed.updated)),
    `<author>${element('name', feed.author)}</author>`,
    ...(feed.rights === undefined ? [] : [element('rights', feed.rights)]),
    emptyElement('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    emptyElement('link', { rel: 'alternate', type: 'text/html', href: feed.page }),
    ...feed.items.map(entryOf),
    '</feed>',
    '',
  ].join('\n');
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
    element('summary', item.summary),
    '</entry>',
  ].join('\n');
}
