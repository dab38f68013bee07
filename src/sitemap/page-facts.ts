import { Parser } from 'htmlparser2';

/** What a sitemap says of a page. */
export interface PageFacts {
  /** Its canonical address. */
  url: string;
  /** The day (YYYY-MM-DD) of its last change; lists tell none. */
  modified?: string;
  /** The addresses of the pictures it shows. */
  pictures: string[];
}

/**
 * Reads from the HTML of a built page what a sitemap says of it. Undefined for a page that search engines are kept from,
 * and for one that has no address of its own.
 */
export function pageFacts(html: string): PageFacts | undefined {
  const seen: { url?: string; modified?: string; hidden: boolean; data: string[] } = {
    hidden: false,
    data: [],
  };
  let inData = false;
  const parser = new Parser({
    onopentag(name, { rel, href, name: meta, property, content, type }) {
      if (name === 'link' && rel === 'canonical' && href !== undefined) seen.url = href;
      if (name === 'meta' && meta === 'robots' && content?.includes('noindex')) seen.hidden = true;
      if (name === 'meta' && property === 'article:modified_time' && content !== undefined) {
        seen.modified = content.slice(0, 10);
      }
      inData = name === 'script' && type === 'application/ld+json';
      if (inData) seen.data.push('');
    },
    ontext(text) {
      if (inData) seen.data.push(`${seen.data.pop() ?? ''}${text}`);
    },
    onclosetag() {
      inData = false;
    },
  });
  parser.end(html);
  if (seen.hidden || seen.url === undefined) return undefined;
  return {
    url: seen.url,
    ...(seen.modified !== undefined && { modified: seen.modified }),
    pictures: [...new Set(seen.data.flatMap(picturesIn))].toSorted(),
  };
}

/** The pictures that JSON-LD describes: their files stand on the page. */
function picturesIn(json: string): string[] {
  const { '@graph': things = [] } = JSON.parse(json) as {
    '@graph'?: { '@type'?: string; contentUrl?: string }[];
  };
  return things.flatMap((it) =>
    it['@type'] === 'ImageObject' && it.contentUrl !== undefined ? [it.contentUrl] : [],
  );
}
