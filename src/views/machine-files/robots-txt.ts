import { fill, words } from '#words';

/**
 * robots.txt (RFC 9309) of a site at an address. It counts at the root of a host alone; below a path it says in a comment
 * what the host's own has to take over. Cards for other sites may be fetched: their `noindex` is read in them.
 */
export function robotsTxt(root: string, preview: boolean): string {
  if (preview) return `# ${words.machineFiles.preview}\nUser-agent: *\nDisallow: /\n`;
  const ofHost = new URL('/robots.txt', root).href;
  const isBelow = new URL('robots.txt', root).href !== ofHost;
  return [
    ...(isBelow ? [`# ${fill(words.machineFiles.robotsBelow, { address: ofHost })}`] : []),
    'User-agent: *',
    'Allow: /',
    '',
    `Sitemap: ${new URL('sitemap.xml', root).href}`,
    '',
  ].join('\n');
}
