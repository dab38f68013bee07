import type { AnyEntry } from '#domain/content.ts';
import { deadSince, goneSince } from './original.ts';

/** The HTML of a text, in which a link that is dead is only its words, and says since when. */
export function markDeadLinks(html: string, entry: Pick<AnyEntry, 'deadLinks'>): string {
  if (entry.deadLinks === undefined) return html;
  return html.replaceAll(LINK, (link, href: string, words: string) => {
    const since = deadSince(entry, href.replaceAll('&#x26;', '&'));
    return since === undefined ? link : `${words}<span class="text-muted">［${goneSince(since)}］</span>`;
  });
}

/** As the compiler of texts writes external links: the address first, and no link in a link. */
const LINK = /<a href="(https?:\/\/[^"]+)"[^>]*>([^]*?)<\/a>/gi;
