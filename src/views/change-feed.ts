import { words } from '#words';
import { changeLog, type LoggedChange, type LogSource } from './change-log.ts';

/**
 * The change log as an Atom feed (RFC 4287). Addresses are absolute, below `url` of site.yaml; dates are days of the
 * content, at midnight in China. An entry's id is its place on the page of changes, and never changes.
 */
export function changeFeed(source: LogSource): string {
  const { site } = source.content;
  const page = new URL('changes/', site.url).href;
  const changes = changeLog(source);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
    element('title', `${words.sections.changes} - ${site.name}`),
    element('id', page),
    element('updated', instantOf(changes[0]?.date ?? EPOCH)),
    `<author>${element('name', site.owner.name)}</author>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(new URL('changes/feed.xml', site.url).href)}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(page)}"/>`,
    ...changes.map((it) => entryOf(it, page, site.url)),
    '</feed>',
    '',
  ].join('\n');
}

function entryOf({ anchor, date, kind, title, note, address }: LoggedChange, page: string, url: string) {
  return [
    '<entry>',
    element('title', `${kind}：${title}`),
    element('id', `${page}#${anchor}`),
    element('updated', instantOf(date)),
    `<category term="${escaped(kind)}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(new URL(address, url).href)}"/>`,
    element('summary', note),
    '</entry>',
  ].join('\n');
}

/** A feed must say when it was updated, also one in which nothing is. */
const EPOCH = '1970-01-01';

function instantOf(day: string): string {
  return `${day}T00:00:00+08:00`;
}

function element(name: string, text: string): string {
  return `<${name}>${escaped(text)}</${name}>`;
}

/** XML has no way to write control characters and halves of pairs. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, ' ')
    .replace(/[&<>"]/g, (it) => `&#${String(it.charCodeAt(0))};`);
}
