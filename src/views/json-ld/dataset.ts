import type { DataCatalogLeaf, DataDownloadLeaf, DatasetLeaf } from 'schema-dts';
import type { Site } from '#domain/content.ts';
import { absoluteUrl, idOf } from './address.ts';
import { publisher } from './organization.ts';

/** Data that a page shows and that can be downloaded. */
export interface DatasetFacts {
  /** The page, and what it says of the data. */
  href: string;
  /** What tells it from others of its page. */
  id?: string;
  title: string;
  lead: string;
  /** Paths of the files on the site, by form; none where there is no file. */
  files?: { csv?: string | undefined; json?: string | undefined };
  /** The day (YYYY-MM-DD) of the newest change in the data, where the page tells it. */
  version?: string | undefined;
  /** The address of the licence. */
  licence?: string | undefined;
}

export function dataset(facts: DatasetFacts, site: Site): DatasetLeaf {
  const { href, title, lead, files = {}, version, licence } = facts;
  const distribution = (['csv', 'json'] as const).flatMap((form): DataDownloadLeaf[] => {
    const path = files[form];
    if (path === undefined) return [];
    return [{ '@type': 'DataDownload', encodingFormat: FORMATS[form], contentUrl: absoluteUrl(path, site) }];
  });
  return {
    '@type': 'Dataset',
    '@id': datasetId(facts, site),
    url: absoluteUrl(href, site),
    name: title,
    description: lead,
    inLanguage: 'zh-CN',
    creator: publisher(site),
    publisher: publisher(site),
    ...(version !== undefined && { version, dateModified: version }),
    ...(licence !== undefined && { license: licence }),
    ...(distribution.length > 0 && { distribution }),
  };
}

/** All datasets of a page, each of which is described on its own. */
export function dataCatalog(
  { href, title, lead, licence }: Pick<DatasetFacts, 'href' | 'title' | 'lead' | 'licence'>,
  datasets: readonly DatasetFacts[],
  site: Site,
): DataCatalogLeaf {
  return {
    '@type': 'DataCatalog',
    '@id': idOf(href, 'catalog', site),
    url: absoluteUrl(href, site),
    name: title,
    description: lead,
    inLanguage: 'zh-CN',
    publisher: publisher(site),
    ...(licence !== undefined && { license: licence }),
    dataset: datasets.map((it) => ({ '@id': datasetId(it, site) })),
  };
}

function datasetId({ href, id = 'dataset' }: DatasetFacts, site: Site): string {
  return idOf(href, id, site);
}

const FORMATS = { csv: 'text/csv', json: 'application/json' } as const;
