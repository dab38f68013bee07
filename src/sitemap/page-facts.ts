import { Parser } from 'htmlparser2';

/** What a sitemap says of a page. */
export interface PageFacts {
  /** Its canonical address. */
  url: string;
  /** The day (YYYY-MM-DD) of its last change; lists tell none. */
  modified?: string | undefined;
  /** The addresses that its own matter leads to, without query and fragment. */
  links: string[];
  /** The addresses of the pictures it shows. */
  pictures: string[];
}

/**
 * Reads from the HTML of a built page what a sitemap says of it. Undefined for a page that search engines are kept from,
 * and for one that has no address of its own.
 */
export function pageFacts(html: string): PageFacts | undefined {
  const seen: Seen = { hidden: false, links: [], data: [] };
  let inData = false;
  let inMain = false;
  const parser = new Parser({
    onopentag(name, { rel, href, name: meta, property, content, type }) {
      if (name === 'main') inMain = true;
      if (name === 'a' && inMain && href !== undefined) seen.links.push(href);
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
    onclosetag(name) {
      inData = false;
      if (name === 'main') inMain = false;
    },
  });
  parser.end(html);
  const { hidden, url, modified } = seen;
  if (hidden || url === undefined) return undefined;
  return {
    url,
    modified,
    links: [...new Set(seen.links.flatMap((it) => addressIn(it, url)))].toSorted(),
    pictures: [...new Set(seen.data.flatMap(picturesIn))].toSorted(),
  };
}

interface Seen {
  url?: string;
  modified?: string;
  hidden: boolean;
  links: string[];
  data: string[];
}

/** None for what is no address, as a mistyped one in a text. */
function addressIn(href: string, page: string): string[] {
  if (!URL.canParse(href, page)) return [];
  const { origin, pathname } = new URL(href, page);
  return [`${origin}${pathname}`];
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
