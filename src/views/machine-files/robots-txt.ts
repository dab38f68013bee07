import { words } from '#words';

/**
 * robots.txt (RFC 9309) of a site at an address. It counts at the root of a host alone; below a path it is there for
 * the host's own to copy. Cards for other sites may be fetched: their `noindex` is read in them.
 */
export function robotsTxt(root: string, preview: boolean): string {
  if (preview) return `# ${words.machineFiles.preview}\nUser-agent: *\nDisallow: /\n`;
  return `User-agent: *\nAllow: /\n\nSitemap: ${new URL('sitemap.xml', root).href}\n`;
}
