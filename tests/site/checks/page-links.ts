import { Parser } from 'htmlparser2';

/** Something in a page that names an address. */
export interface PageLink {
  tag: string;
  attribute: string;
  address: string;
  rel: string;
}

/** What a page holds that links are about: the addresses it names and the anchors it offers. */
export interface PageAddresses {
  links: PageLink[];
  ids: Set<string>;
}

const ATTRIBUTES = [
  'href',
  'src',
  'poster',
  'srcset',
  'imagesrcset',
  'data',
  'action',
  'xlink:href',
] as const;

/** All addresses of a page: links, pictures, style sheets, scripts, absolute addresses in `<meta>`, `url()` in styles. */
export function addressesIn(html: string): PageAddresses {
  const links: PageLink[] = [];
  const ids = new Set<string>();
  let inStyle = false;
  const parser = new Parser({
    onopentag(tag, attributes) {
      inStyle = tag === 'style';
      if (attributes['id'] !== undefined) ids.add(attributes['id']);
      const rel = attributes['rel'] ?? '';
      const add = (attribute: string, address: string) => links.push({ tag, attribute, address, rel });
      for (const attribute of ATTRIBUTES) {
        const value = attributes[attribute];
        if (value === undefined) continue;
        for (const it of attribute.endsWith('srcset') ? srcset(value) : [value]) add(attribute, it);
      }
      for (const it of cssAddresses(attributes['style'] ?? '')) add('style', it);
      const content = attributes['content'] ?? '';
      if (tag === 'meta' && /^https?:\/\//.test(content)) add('content', content);
    },
    ontext(text) {
      if (!inStyle) return;
      for (const address of cssAddresses(text))
        links.push({ tag: 'style', attribute: 'url()', address, rel: '' });
    },
    onclosetag() {
      inStyle = false;
    },
  });
  parser.end(html);
  return { links, ids };
}

/** The addresses in the `url()` and `@import` of a style sheet; data in place is no address. */
export function cssAddresses(css: string): string[] {
  const found = css.matchAll(/url\(\s*(["']?)(.*?)\1\s*\)|@import\s+(["'])(.*?)\3/g);
  return [...found].map((it) => it[2] ?? it[4] ?? '').filter((it) => !it.startsWith('data:'));
}

function srcset(value: string): string[] {
  return value.split(',').map((it) => it.trim().split(/\s+/)[0] ?? '');
}
