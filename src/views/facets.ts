import { yearOf } from '#domain/civil-date.ts';
import type { AnyEntry, Content } from '#domain/content.ts';
import type { CollectionName } from '#schemas/fields.ts';
import { fill, words } from '#words';
import { eventDate } from './card.ts';
import { facetHref, siteHref } from './paths.ts';

/** One way to cut a list: its values with counts, as links to prerendered pages. */
export interface FacetView {
  label: string;
  values: { href: string; label: string; count: number; current: boolean }[];
}

/** A list cut to one value of a facet. */
export interface FacetPage {
  section: string;
  facet: string;
  value: string;
  label: string;
  entries: AnyEntry[];
}

/** All prerendered cuts of a collection's list, largest facet values only where they have entries. */
export function facetPages(collection: CollectionName, content: Content): FacetPage[] {
  const section = SECTIONS[collection];
  const entries: AnyEntry[] = content[collection];
  return (FACETS[collection] ?? []).flatMap(({ facet, valueOf }) => {
    const values = new Map<string, { label: string; entries: AnyEntry[] }>();
    for (const entry of entries) {
      const found = valueOf(entry, content);
      if (!found) continue;
      const known = values.get(found.value);
      if (known) known.entries.push(entry);
      else values.set(found.value, { label: found.label, entries: [entry] });
    }
    return [...values]
      .map(([value, it]) => ({ section, facet, value, ...it }))
      .toSorted((a, b) => order(facet, a, b));
  });
}

/** The links above a list. A facet with a single value cuts nothing and is left out. */
export function facetNav(collection: CollectionName, content: Content, current?: FacetPage): FacetView[] {
  const pages = facetPages(collection, content);
  const section = SECTIONS[collection];
  const all = { href: siteHref(`${section}/`), label: words.site.all, count: content[collection].length };
  return (FACETS[collection] ?? []).flatMap(({ facet }) => {
    const values = pages.filter((it) => it.facet === facet);
    if (values.length < 2) return [];
    return [
      {
        label: words.facets[facet],
        values: [
          { ...all, current: false },
          ...values.map((it) => ({
            href: facetHref(section, facet, it.value),
            label: it.label,
            count: it.entries.length,
            current: current?.facet === facet && current.value === it.value,
          })),
        ],
      },
    ];
  });
}

/** ASCII words for the levels and stages that stand in addresses. */
const SLUGS: Record<string, string> = {
  中央: 'central',
  行业: 'industry',
  省级: 'provincial',
  市级: 'municipal',
  县级: 'county',
  自有: 'own',
  国家: 'national',
  部委: 'ministry',
  省: 'provincial',
  市: 'municipal',
  县: 'county',
  集团: 'group',
  公司: 'company',
  社会组织: 'association',
  筹备: 'preparation',
  在建: 'construction',
  贯通: 'breakthrough',
  竣工: 'completed',
  验收: 'accepted',
  投产: 'operation',
  理论学习: 'study',
  队伍建设: 'team',
  宣传思想: 'publicity',
  党风廉政: 'integrity',
  技术分享: 'technology',
  服务工人: 'workers',
};

export const SECTIONS = {
  cases: 'cases',
  projects: 'projects',
  media: 'media',
  awards: 'awards',
  organizations: 'organizations',
  agreements: 'co-building',
  activities: 'activities',
} as const satisfies Record<CollectionName, string>;

type Facet = 'theme' | 'year' | 'level' | 'stage' | 'kind';
type Value = { value: string; label: string } | undefined;

const byYear = {
  facet: 'year',
  valueOf: (entry: AnyEntry): Value => {
    const date = eventDate(entry);
    return date === undefined
      ? undefined
      : { value: yearOf(date), label: fill(words.facets.yearValue, { n: yearOf(date) }) };
  },
} as const;

const byLevel = {
  facet: 'level',
  valueOf: (entry: AnyEntry): Value => ('level' in entry ? slug(entry.level) : undefined),
} as const;

const FACETS: Partial<
  Record<CollectionName, readonly { facet: Facet; valueOf: (entry: AnyEntry, content: Content) => Value }[]>
> = {
  cases: [
    {
      facet: 'theme',
      valueOf: (entry, { site }) => {
        const theme = 'theme' in entry ? site.themes.find((it) => it.id === entry.theme) : undefined;
        return theme && { value: theme.id, label: theme.name };
      },
    },
    byYear,
  ],
  projects: [
    { facet: 'stage', valueOf: (entry) => ('stage' in entry ? slug(entry.stage) : undefined) },
    {
      facet: 'kind',
      valueOf: (entry, { site }) => {
        const kind =
          entry.collection === 'projects' ? site.projectKinds.find((it) => it.id === entry.kind) : undefined;
        return kind && { value: kind.id, label: kind.name };
      },
    },
  ],
  media: [byLevel, byYear],
  awards: [byLevel, byYear],
  activities: [
    { facet: 'kind', valueOf: (entry) => (entry.collection === 'activities' ? slug(entry.kind) : undefined) },
    byYear,
  ],
};

function slug(label: string): Value {
  const value = SLUGS[label];
  return value === undefined ? undefined : { value, label };
}

/** Years newest first, all else in the order in which the words are listed above, or as they came. */
function order(facet: string, a: FacetPage, b: FacetPage): number {
  if (facet === 'year') return a.value < b.value ? 1 : -1;
  const labels = Object.keys(SLUGS);
  return labels.indexOf(a.label) - labels.indexOf(b.label);
}
