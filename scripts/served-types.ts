import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';

/**
 * The media type of a file of the site, by its address; undefined where the server's own guess is right. All texts are
 * UTF-8: without being told, a browser on a Chinese system reads them as GBK.
 */
export function servedType(url: string): string | undefined {
  const { pathname } = new URL(url, 'http://localhost');
  const type = TYPES[extname(pathname)];
  return type === undefined ? undefined : `${type}; charset=utf-8`;
}

/**
 * For `vite.preview.proxy`, the one place where a request can be met before Vite's file server, which keeps a type that
 * is set: nothing is passed on to another server.
 */
export const withServedTypes = {
  '^/': {
    bypass({ url = '/' }: IncomingMessage, response: ServerResponse | undefined) {
      const type = servedType(url);
      if (type !== undefined) response?.setHeader('Content-Type', type);
      return url;
    },
  },
};

/** As registered at IANA, or as reference managers and feed readers know them. */
const TYPES: Readonly<Record<string, string>> = {
  '.atom': 'application/atom+xml',
  '.bib': 'application/x-bibtex',
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.ics': 'text/calendar',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'text/plain',
  '.ris': 'application/x-research-info-systems',
  '.rss': 'application/rss+xml',
  '.txt': 'text/plain',
  '.xml': 'application/xml',
};
