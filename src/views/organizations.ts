import { formatDate } from '#domain/civil-date.ts';
import type { Content, Organization } from '#domain/content.ts';
import { fill, words } from '#words';
import { entryHref, paths } from './paths.ts';

/** An organisation in the index, with those below it. */
export interface OrganizationNode {
  id: string;
  name: string;
  href: string;
  label: string;
  /** 已撤销 and when, for what no longer exists; else its type, where no heading above it says that. */
  note: string | undefined;
  children: OrganizationNode[];
}

/** All organisations: party organisations by type, then units; each stands under its parent where it has one. */
export function organizationsView(content: Content) {
  const { organizations } = content;
  const of = (kind: Organization['kind']) => organizations.filter((it) => it.kind === kind);
  const party = treeOf(of('党组织'));
  const units = treeOf(of('单位'));
  return {
    title: words.sections.organizations,
    lead: words.leads.organizations,
    sections: [
      {
        id: 'party',
        title: words.organization.parties,
        lead: words.organization.partiesLead,
        count: fill(words.organization.count, { n: of('党组织').length }),
        groups: TYPES.map((type, index) => ({
          id: `type-${String(index + 1)}`,
          title: type,
          nodes: party.filter((it) => it.label === type),
        })).filter((it) => it.nodes.length > 0),
      },
      {
        id: 'units',
        title: words.project.units,
        lead: words.organization.unitsLead,
        count: fill(words.organization.count, { n: of('单位').length }),
        groups: [{ id: 'all-units', title: undefined, nodes: units }].filter((it) => it.nodes.length > 0),
      },
    ].filter((it) => it.groups.length > 0),
    breadcrumbs: [{ href: paths.home, label: words.site.home }],
  };
}

/** A forest by `parent`. One whose parent is not among them stands at the root; siblings go by type, then name. */
export function treeOf(organizations: readonly Organization[]): OrganizationNode[] {
  const ids = new Set(organizations.map((it) => it.id));
  const sorted = organizations.toSorted((a, b) => rank(a) - rank(b) || BY_NAME.compare(a.name, b.name));
  const below = (parent: string | undefined): OrganizationNode[] =>
    sorted
      .filter((it) => (it.parent !== undefined && ids.has(it.parent) ? it.parent : undefined) === parent)
      .map((it) => ({
        id: it.id,
        name: it.name,
        href: entryHref(`organizations/${it.id}`),
        label: it.type ?? it.kind,
        note: dissolvedText(it) ?? (parent === undefined ? undefined : it.type),
        children: below(it.id),
      }));
  return below(undefined);
}

export function dissolvedText({ dissolved }: Organization): string | undefined {
  return dissolved === undefined ? undefined : `${formatDate(dissolved)}${words.organization.dissolvedMark}`;
}

/** From the widest to the smallest. */
const TYPES = [
  '党委',
  '党总支',
  '党支部',
  '联合党支部',
  '临时党支部',
  '临时联合党支部',
  '党小组',
] as const satisfies Organization['type'][];

const BY_NAME = new Intl.Collator('zh-CN', { numeric: true });

function rank({ type }: Organization): number {
  return type === undefined ? TYPES.length : TYPES.indexOf(type);
}
