/**
 * Files of a site that say nothing to a reader without a network: what is meant for servers and for machines that visit
 * them, feeds, previews that messengers show, and pages for the frames of other sites. Links to them lead to the site
 * itself. Calendars and open data are files that anyone can open, and stay.
 */
const LEFT_OUT = [
  /^(?:_headers|_redirects|redirects\.map|headers\.nginx\.conf|robots\.txt|404\.html|llms[\w-]*\.txt|sitemap[\w-]*\.xml)$/,
  /^(?:\.well-known|share|embed)\//,
  /^feeds\/.*\.(?:atom|rss|json)$/,
];

/** Whether a file of a built site, by its path in it, has no place in the offline bundle. */
export function isLeftOut(path: string): boolean {
  return LEFT_OUT.some((it) => it.test(path));
}
