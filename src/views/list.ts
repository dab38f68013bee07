import type { Content } from '#domain/content.ts';
import type { CollectionName } from '#schemas/fields.ts';
import { fill, words } from '#words';
import { cardView, type CardView, COLLECTION_NAMES, newestFirst } from './card.ts';
import { facetNav, type FacetPage, type FacetView, SECTIONS } from './facets.ts';
import { paths, siteHref } from './paths.ts';

/** A list of entries, whole or cut to one value of a facet. */
export interface ListView {
  title: string;
  lead: string;
  section: string;
  breadcrumbs: { href: string; label: string }[];
  facets: FacetView[];
  cards: CardView[];
  /** Cards with pictures stand in a grid, the others in rows. */
  layout: 'grid' | 'rows';
}

export function listView(collection: CollectionName, content: Content, page?: FacetPage): ListView {
  const name = COLLECTION_NAMES[collection];
  const entries = page?.entries ?? content[collection];
  const section = SECTIONS[collection];
  return {
    title: page ? fill(words.facets.listTitle, { section: name, value: page.label }) : name,
    lead: page
      ? fill(words.facets.lead, { section: name, value: page.label, n: entries.length })
      : words.leads[LEADS[collection]],
    section: LEADS[collection],
    breadcrumbs: [
      { href: paths.home, label: words.site.home },
      ...(page ? [{ href: siteHref(`${section}/`), label: name }] : []),
    ],
    facets: facetNav(collection, content, page),
    cards: newestFirst(entries).map((it) => cardView(it, content)),
    layout: collection === 'cases' || collection === 'projects' ? 'grid' : 'rows',
  };
}

const LEADS = {
  cases: 'cases',
  projects: 'projects',
  media: 'media',
  awards: 'awards',
  organizations: 'organizations',
  agreements: 'coBuilding',
  activities: 'activities',
} as const satisfies Record<CollectionName, keyof typeof words.leads>;

/** The collections whose list is a page of cards; the others have a page of their own kind. */
export const LISTED = ['cases', 'projects', 'media', 'awards', 'activities'] as const;
