import type { Site } from '#domain/content.ts';
import { words } from '#words';
import type { CiteFormat } from './cite.ts';
import type { EmbedView } from './embed.ts';
import { embedHeight } from './embed-height.ts';
import { absoluteUrl } from './json-ld/address.ts';
import { embedHref, paths, siteHref } from './paths.ts';
import { sharePath, sharePicture } from './share-card.ts';

/** What the page of a case or milestone offers to those who embed it. */
export interface EmbedCode {
  /** The card. */
  href: string;
  /** The same for programs. */
  oembed: string;
  format: CiteFormat;
}

/** A page as oEmbed 1.0 describes it (oembed.com, 2.3.4); all addresses are absolute. */
export interface OEmbed {
  version: '1.0';
  type: 'rich';
  title: string;
  author_name: string;
  provider_name: string;
  provider_url: string;
  url: string;
  html: string;
  width: number;
  height: number;
  thumbnail_url?: string;
  thumbnail_width?: number;
  thumbnail_height?: number;
}

/** In CSS pixels: the width of a column of text, beyond which a card only grows empty. */
const WIDTH = 640;

/** `reference` is `cases/ID` or `milestones/PROJECT/ID`, of which `embed` is the card. */
export function embedCode(reference: string, embed: EmbedView, site: Site): EmbedCode {
  return {
    href: embedHref(reference) ?? '',
    oembed: siteHref(`oembed/${reference}.json`),
    format: {
      id: 'embed',
      name: words.embed.format,
      copyLabel: words.embed.copy,
      isRecord: true,
      pieces: [{ text: frame(reference, embed, site), isDate: false }],
    },
  };
}

export function oembed(reference: string, embed: EmbedView, site: Site): OEmbed {
  return {
    version: '1.0',
    type: 'rich',
    title: embed.documentTitle,
    author_name: site.owner.name,
    provider_name: site.name,
    provider_url: absoluteUrl(paths.home, site),
    url: absoluteUrl(embed.href, site),
    html: frame(reference, embed, site),
    width: WIDTH,
    height: embedHeight(embed, site.demo),
    ...(!embed.isSignpost && thumbnail(reference, site)),
  };
}

function thumbnail(reference: string, site: Site) {
  const { href, width, height } = sharePicture(sharePath(reference), 'wide');
  return { thumbnail_url: absoluteUrl(href, site), thumbnail_width: width, thumbnail_height: height };
}

/** The code that an editor of another site pastes: the frame is as wide as its column, and at most `WIDTH`. */
function frame(reference: string, embed: EmbedView, site: Site): string {
  const attributes = {
    src: absoluteUrl(embedHref(reference) ?? '', site),
    title: `${embed.documentTitle}（${site.name}）`,
    width: '100%',
    height: String(embedHeight(embed, site.demo)),
    style: `max-width:${WIDTH}px;border:0`,
    loading: 'lazy',
    // Servers that refuse files to pages of other sites 防盗链 let requests through that name no page.
    referrerpolicy: 'no-referrer',
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`);
  return `<iframe ${written.join(' ')}></iframe>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
