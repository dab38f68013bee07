import { isOnline, offlineReference, type OfflineSite } from './reference.ts';
import { rewriteCss } from './rewrite-css.ts';
import { type Attribute, type Tag, tagsIn, valueOf } from './tags.ts';

/**
 * A page as it can be opened as a file. Its references lead to files of the bundle, or to the web where that has none;
 * it names its address on the web, which links to its paragraphs are made of. What only serves a connection is taken
 * out: preloads, `crossorigin` and `integrity`, which no file passes, and pictures that are not in the bundle.
 * Throws for what no browser runs from a file, and for a script or style sheet that is missing.
 */
export function rewriteHtml(html: string, page: string, site: OfflineSite): string {
  const { opening, closing } = tagsIn(html);
  const named = opening.some((it) => isLink(it, 'canonical'));
  const headEnd = closing.find((it) => it.name === 'head')?.start;
  const edits: Edit[] = [
    ...opening.flatMap((tag) => editsOf(tag, page, site)),
    ...opening
      .filter((it) => it.name === 'style')
      .flatMap((style) => {
        const end = closing.find((it) => it.name === 'style' && it.start >= style.end)?.start ?? html.length;
        const css = html.slice(style.end, end);
        return [{ start: style.end, end, text: rewriteCss(css, (it) => loaded(it, page, site)) }];
      }),
    ...(named || headEnd === undefined
      ? []
      : [{ start: headEnd, end: headEnd, text: `<link rel="canonical" href="${onWeb(page, site)}">` }]),
  ];
  return applied(html, edits);
}

interface Edit {
  start: number;
  end: number;
  text: string;
}

const FETCHED_AHEAD = /^(?:preload|modulepreload|prefetch|preconnect|dns-prefetch|prerender|manifest)$/;
/** Links that tell machines where the page belongs on the web. */
const OF_THE_WEB = /^(?:canonical|alternate|author|license)$/;
const ADDRESSES = new Set(['href', 'src', 'action', 'formaction', 'poster', 'cite', 'xlink:href']);
const LOADERS = new Set([
  'script',
  'img',
  'source',
  'iframe',
  'embed',
  'video',
  'audio',
  'track',
  'use',
  'image',
]);
const UNUSABLE = new Set(['crossorigin', 'integrity']);

function editsOf(tag: Tag, page: string, site: OfflineSite): Edit[] {
  refuse(tag, page);
  if (rels(tag).some((it) => FETCHED_AHEAD.test(it)) || isLostPicture(tag, page, site))
    return [{ start: tag.start, end: tag.end, text: '' }];
  return tag.attributes.flatMap((it) => {
    // With the space before it.
    if (UNUSABLE.has(it.name)) return [{ start: it.start - 1, end: it.end, text: '' }];
    const value = rewritten(tag, it, page, site);
    return value === it.value ? [] : [{ start: it.nameEnd, end: it.end, text: `="${escaped(value)}"` }];
  });
}

function rewritten(tag: Tag, { name, value }: Attribute, page: string, site: OfflineSite): string {
  if (ADDRESSES.has(name) || (tag.name === 'object' && name === 'data'))
    return address(tag, value, page, site);
  if (name === 'srcset' || name === 'imagesrcset')
    return eachCandidate(value, (it) => loaded(it, page, site));
  if (name === 'style') return rewriteCss(value, (it) => loaded(it, page, site));
  if (name === 'content' && tag.name === 'meta') return metaContent(tag, value, page, site);
  // Scripts that a page fetches when they are wanted.
  if (name.startsWith('data-') && value.startsWith(site.base)) {
    const found = offlineReference(value, page, site);
    return isOnline(found) ? value : found;
  }
  return value;
}

function address(tag: Tag, value: string, page: string, site: OfflineSite): string {
  if (tag.name === 'link' && rels(tag).some((it) => OF_THE_WEB.test(it)))
    return new URL(value, onWeb(page, site)).href;
  return loads(tag) ? loaded(value, page, site) : offlineReference(value, page, site);
}

function metaContent(tag: Tag, value: string, page: string, site: OfflineSite): string {
  const directive = valueOf(tag, 'http-equiv')?.toLowerCase();
  // What 'self' means to a file, browsers do not agree on.
  if (directive === 'content-security-policy') return value.replaceAll("'self'", "'self' file:");
  if (directive !== 'refresh') return value;
  return value.replace(/(;\s*url=)(.*)$/i, (_, before: string, to: string) => {
    return `${before}${offlineReference(to, page, site)}`;
  });
}

/** The address of something that the page itself loads, which must be in the bundle. */
function loaded(reference: string, page: string, site: OfflineSite): string {
  const found = offlineReference(reference, page, site);
  if (isOnline(found)) throw new Error(`${page} loads ${reference}, which is not in the bundle`);
  return found;
}

function isLostPicture(tag: Tag, page: string, site: OfflineSite): boolean {
  return tag.name === 'img' && isOnline(offlineReference(valueOf(tag, 'src') ?? '', page, site));
}

function loads(tag: Tag): boolean {
  return LOADERS.has(tag.name) || isLink(tag, 'stylesheet') || isLink(tag, 'icon');
}

function refuse(tag: Tag, page: string): void {
  if (tag.name === 'base') throw new Error(`${page} has <base>, which moves every reference`);
  if (tag.name === 'script' && valueOf(tag, 'type') === 'module')
    throw new Error(`${page} has a module script, which no browser runs from a file`);
}

/** An address runs to the next space, its sizes to the next comma (HTML, srcset attributes). */
const CANDIDATE = /([^\s,](?:\S*[^\s,])?)([^,]*)/g;

/** Every address of a `srcset`. */
function eachCandidate(srcset: string, change: (reference: string) => string): string {
  return srcset.replace(CANDIDATE, (_, reference: string, sizes: string) => `${change(reference)}${sizes}`);
}

function isLink(tag: Tag, rel: string): boolean {
  return rels(tag).includes(rel);
}

function rels(tag: Tag): string[] {
  return tag.name === 'link' ? (valueOf(tag, 'rel') ?? '').toLowerCase().split(/\s+/) : [];
}

function onWeb(page: string, { origin, base }: OfflineSite): string {
  return escaped(`${origin}${base}${page.replace(/(?:^|(?<=\/))index\.html$/, '')}`);
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

function applied(html: string, edits: readonly Edit[]): string {
  let at = 0;
  const pieces = edits
    .toSorted((a, b) => a.start - b.start)
    .flatMap(({ start, end, text }) => {
      const before = html.slice(at, start);
      at = end;
      return [before, text];
    });
  return [...pieces, html.slice(at)].join('');
}
