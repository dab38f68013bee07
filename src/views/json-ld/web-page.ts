import type { WebPageLeaf } from 'schema-dts';
import type { Agreement, Award, Organization, Site } from '#domain/content.ts';
import { entryHref } from '../paths.ts';
import { absoluteUrl } from './address.ts';
import { imagesOf } from './images.ts';
import { organizationRef, publisher } from './organization.ts';

/** What every page of an entry says of itself. `description` stands on the page. */
export interface PageFacts {
  href: string;
  title: string;
  description?: string | undefined;
  published?: string | undefined;
  updated?: string | undefined;
}

export function webPage(page: PageFacts, site: Site): WebPageLeaf {
  const url = absoluteUrl(page.href, site);
  return {
    '@type': 'WebPage',
    '@id': url,
    url,
    name: page.title,
    inLanguage: 'zh-CN',
    publisher: publisher(site),
    ...(page.description !== undefined && { description: page.description }),
    ...(page.published !== undefined && { datePublished: page.published }),
    ...(page.updated !== undefined && { dateModified: page.updated }),
  };
}

export function awardPage(entry: Award, site: Site): WebPageLeaf {
  const { name, summary, published, updated } = entry;
  const href = entryHref(`awards/${entry.id}`);
  const page = webPage({ href, title: name, description: summary, published, updated }, site);
  return { ...page, ...imagesOf(entry, href, site) };
}

export function agreementPage(entry: Agreement, site: Site): WebPageLeaf {
  const { title, summary, published, updated } = entry;
  const href = entryHref(`agreements/${entry.id}`);
  return webPage({ href, title, description: summary, published, updated }, site);
}

export function organizationPage(entry: Organization, site: Site): WebPageLeaf {
  const { name, summary } = entry;
  const href = entryHref(`organizations/${entry.id}`);
  return {
    ...webPage({ href, title: name, description: summary }, site),
    mainEntity: organizationRef(entry, site),
  };
}
