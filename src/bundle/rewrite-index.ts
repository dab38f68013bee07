import { offlineReference, type OfflineSite } from './reference.ts';

/** Where the results stand that show a picture. */
const RESULTS = 'search/index.html';
/** In JSON a quote inside a text has a backslash before it: this is a field and never words of a page. */
const PICTURE = /(?<="picture":)"(?:[^"\\]|\\.)*"/g;

/** A file of the search index, whose pictures are found from the page of results. */
export function rewriteIndex(script: string, site: OfflineSite): string {
  return script.replace(PICTURE, (it) =>
    JSON.stringify(offlineReference(JSON.parse(it) as string, RESULTS, site)),
  );
}
