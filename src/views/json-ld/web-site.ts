import type { SearchActionLeaf, WebSiteLeaf, WithActionConstraints } from 'schema-dts';
import type { Site } from '#domain/content.ts';
import { paths } from '../paths.ts';
import { absoluteUrl, idOf } from './address.ts';
import { publisher } from './organization.ts';

/** The site as a whole, and how to search it: the search page takes `?q=`. */
export function webSite(site: Site): WebSiteLeaf {
  const search: WithActionConstraints<SearchActionLeaf> = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${absoluteUrl(paths.search, site)}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  };
  return {
    '@type': 'WebSite',
    '@id': idOf(paths.home, 'website', site),
    name: site.name,
    url: absoluteUrl(paths.home, site),
    inLanguage: 'zh-CN',
    publisher: publisher(site),
    potentialAction: search,
  };
}
