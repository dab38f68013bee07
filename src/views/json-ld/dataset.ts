import type { DataDownloadLeaf, DatasetLeaf } from 'schema-dts';
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

export function dataset(
  { href, id = 'dataset', title, lead, files = {}, version, licence }: DatasetFacts,
  site: Site,
): DatasetLeaf {
  const distribution = (['csv', 'json'] as const).flatMap((form): DataDownloadLeaf[] => {
    const path = files[form];
    if (path === undefined) return [];
    return [{ '@type': 'DataDownload', encodingFormat: FORMATS[form], contentUrl: absoluteUrl(path, site) }];
  });
  return {
    '@type': 'Dataset',
    '@id': idOf(href, id, site),
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

const FORMATS = { csv: 'text/csv', json: 'application/json' } as const;
