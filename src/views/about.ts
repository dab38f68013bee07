import type { Content } from '#domain/content.ts';
import { words } from '#words';
import { paths } from './paths.ts';

export function aboutView({ site }: Content) {
  const { brand, owner, contact } = site;
  const optional = (term: string, text: string | undefined) => ({ term, values: text ? [{ text }] : [] });
  return {
    title: brand.name,
    description: `${brand.name}：${brand.slogan}`,
    label: words.sections.about,
    slogan: brand.slogan,
    idea: brand.idea,
    meaning: brand.meaning,
    method: brand.method,
    outlook: brand.outlook,
    publisher: [
      optional(words.about.owner, owner.name),
      optional(words.about.party, owner.party),
      optional(words.about.department, contact.department),
      {
        term: words.about.email,
        values: contact.email === undefined ? [] : [{ text: contact.email, href: `mailto:${contact.email}` }],
      },
      optional(words.site.phone, contact.phone),
      optional(words.site.address, contact.address),
    ],
    breadcrumbs: [{ href: paths.home, label: words.site.home }],
  };
}

/** Where 口径 stands: below the page about the brand. */
export const numbersBreadcrumbs = [
  { href: paths.home, label: words.site.home },
  { href: paths.about, label: words.sections.about },
];
