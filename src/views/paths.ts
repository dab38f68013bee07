import { addressOf } from '#domain/addresses.ts';
import { embedOf } from '#domain/embeds.ts';

// `import.meta.env` is Vite's; unit tests in plain Node have none, and stand at the root.
const env = (import.meta as { env?: { BASE_URL?: string } }).env;
const BASE = (env?.BASE_URL ?? '/').replace(/\/?$/, '/');

/** A place on the site, with the path that the site stands under. `path` has no leading slash. */
export function siteHref(path: string): string {
  return `${BASE}${path}`;
}

/** The pages that are not an entry's own. */
export const paths = {
  home: siteHref(''),
  cases: siteHref('cases/'),
  projects: siteHref('projects/'),
  milestones: siteHref('milestones/'),
  timeline: siteHref('timeline/'),
  coBuilding: siteHref('co-building/'),
  activities: siteHref('activities/'),
  organizations: siteHref('organizations/'),
  media: siteHref('media/'),
  awards: siteHref('awards/'),
  search: siteHref('search/'),
  about: siteHref('about/'),
  numbers: siteHref('about/numbers/'),
  accessibility: siteHref('about/accessibility/'),
  changes: siteHref('changes/'),
  data: siteHref('data/'),
  hall: siteHref('hall/'),
} as const;

/** The page of an entry or milestone, from its `collection/id`. */
export function entryHref(reference: string): string {
  return siteHref(addressOf(reference));
}

/** The page of an entry or milestone as a card for other sites to frame; undefined for what has none. */
export function embedHref(reference: string): string | undefined {
  const embed = embedOf(addressOf(reference));
  return embed === undefined ? undefined : siteHref(embed);
}

/** A list cut to one value: `/cases/theme/red-site/`. */
export function facetHref(section: string, facet: string, value: string): string {
  return siteHref(`${section}/${facet}/${value}/`);
}

/** The printable board of a responsibility zone. */
export function boardHref(project: string, zone: string): string {
  return siteHref(`print/boards/${project}/${zone}/`);
}
