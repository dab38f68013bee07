import { addressesIn, cssAddresses, type PageLink } from './page-links.ts';

/** A built site as links see it: paths of files below `base`, and the text of pages and style sheets. */
export interface SiteFiles {
  base: string;
  publicOrigin: string;
  /** All files, as paths relative to the site's root: `cases/index.html`. */
  files: ReadonlySet<string>;
  /** The text of the `.html` and `.css` files. */
  texts: ReadonlyMap<string, string>;
}

/** One line for every link that leads nowhere, loads from elsewhere or leaves without `rel`: `page: problem`. */
export function brokenLinks(site: SiteFiles): string[] {
  const pages = new Map(
    [...site.texts]
      .filter(([file]) => file.endsWith('.html'))
      .map(([file, text]) => [file, addressesIn(text)]),
  );
  const idsOf = (file: string) => pages.get(file)?.ids ?? new Set<string>();
  const inPages = [...pages].flatMap(([file, { links }]) =>
    links.flatMap((link) => problemOf(site, file, link, idsOf).map((it) => `${file}: ${it}`)),
  );
  const inStyles = [...site.texts]
    .filter(([file]) => file.endsWith('.css'))
    .flatMap(([file, text]) =>
      cssAddresses(text)
        .map((address) => ({ tag: 'style', attribute: 'url()', address, rel: '' }))
        .flatMap((link) => problemOf(site, file, link, idsOf).map((it) => `${file}: ${it}`)),
    );
  return [...inPages, ...inStyles];
}

function problemOf(
  site: SiteFiles,
  file: string,
  link: PageLink,
  idsOf: (file: string) => ReadonlySet<string>,
): string[] {
  const shown = `<${link.tag} ${link.attribute}="${link.address}">`;
  const here = new URL(site.base + file.replace(/(?:^|(?<=\/))index\.html$/, ''), site.publicOrigin);
  if (!URL.canParse(link.address, here)) return [`${shown} is no address`];
  const target = new URL(link.address, here);
  if (link.tag === 'a' && target.protocol === 'mailto:') return [];
  if (!/^https?:$/.test(target.protocol)) return [`${shown} has a protocol of its own`];
  if (target.origin !== site.publicOrigin) {
    if (link.tag === 'meta') return [];
    if (link.tag !== 'a') return [`${shown} loads from another origin`];
    return link.rel.split(/\s+/).includes('noopener')
      ? []
      : [`${shown} leaves the site without rel="noopener"`];
  }
  const path = decodeURIComponent(target.pathname);
  if (!path.startsWith(site.base)) return [`${shown} leaves the base path ${site.base}`];
  const wanted = `${path.slice(site.base.length)}${path.endsWith('/') ? 'index.html' : ''}`;
  if (!site.files.has(wanted)) return [`${shown} leads to no file`];
  const anchor = decodeURIComponent(target.hash.slice(1));
  const isAnchor = target.hash !== '' && wanted.endsWith('.html');
  return isAnchor && !idsOf(wanted).has(anchor) ? [`${shown} leads to no anchor`] : [];
}
