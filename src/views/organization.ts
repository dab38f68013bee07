import { formatDate } from '#domain/civil-date.ts';
import type { Content, Organization } from '#domain/content.ts';
import type { Graph } from '#domain/graph.ts';
import { fill, words } from '#words';
import { cardView, type CardView, newestFirst, relatedCards } from './card.ts';
import { organizationLinks } from './case.ts';
import { dissolvedText } from './organizations.ts';
import { entryHref, paths } from './paths.ts';
import { pendingView } from './pending.ts';
import { zoneView } from './project-parts.ts';

export function organizationView(entry: Organization, library: { content: Content; graph: Graph }) {
  const { content } = library;
  const { id } = entry;
  const key = `organizations/${id}`;
  const links = (select: (it: Organization) => boolean) =>
    organizationLinks(
      content.organizations.filter(select).map((it) => it.id),
      content,
    );
  const optional = (term: string, text: string | undefined) => ({ term, values: text ? [{ text }] : [] });
  const activities = newestFirst(content.activities);
  const pending = pendingView(entry);
  return {
    title: entry.name,
    label: entry.type ?? entry.kind,
    summary: entry.summary,
    dissolved: dissolvedText(entry),
    ...(pending && { pending }),
    facts: [
      optional(words.organization.shortName, entry.shortName),
      optional(words.organization.kind, entry.kind),
      optional(words.organization.type, entry.type),
      {
        term: words.organization.parent,
        values: organizationLinks(entry.parent ? [entry.parent] : [], content),
      },
      { term: words.organization.children, values: links((it) => it.parent === id) },
      { term: words.organization.units, values: organizationLinks(entry.units, content) },
      { term: words.organization.coveredBy, values: links((it) => it.units.includes(id)) },
      {
        term: words.organization.approvedBy,
        values: organizationLinks(entry.approvedBy ? [entry.approvedBy] : [], content),
      },
      { term: words.organization.approved, values: links((it) => it.approvedBy === id) },
      optional(words.organization.founded, entry.founded && formatDate(entry.founded)),
      optional(words.organization.dissolved, entry.dissolved && formatDate(entry.dissolved)),
    ],
    projects: projectsOf(id, content),
    zonesCaption: fill(words.organization.zonesCaption, { name: entry.name }),
    zones: zonesOf(id, content),
    related: [
      { title: words.organization.agreements, cards: relatedCards(library, [key], 'agreements') },
      { title: words.entry.relatedCases, cards: relatedCards(library, [key], 'cases') },
      {
        title: words.organization.led,
        cards: activities.filter((it) => it.lead === id).map((it) => cardView(it, content)),
      },
      {
        title: words.organization.supported,
        cards: activities.filter((it) => it.support.includes(id)).map((it) => cardView(it, content)),
      },
      { title: words.entry.relatedAwards, cards: relatedCards(library, [key], 'awards') },
    ],
    breadcrumbs: [
      { href: paths.home, label: words.site.home },
      { href: paths.organizations, label: words.sections.organizations },
    ],
  };
}

/** Its projects, labelled with what it does there: 建设, 施工, or 党组织 for a party organisation. */
function projectsOf(id: string, content: Content): CardView[] {
  return newestFirst(content.projects).flatMap((project) => {
    const roles = [
      ...project.units.filter((it) => it.org === id).map((it): string => it.role),
      ...(project.partyOrgs.includes(id) ? [words.organization.partyRole] : []),
    ];
    return roles.length === 0 ? [] : [{ ...cardView(project, content), label: roles.join('、') }];
  });
}

/** The responsibility zones it owns, one row for each of its posts there. */
function zonesOf(id: string, content: Content) {
  return content.projects.flatMap((project) =>
    project.zones.flatMap((zone) =>
      zone.owners
        .filter((it) => it.org === id)
        .map(({ role }) => {
          const { name, style, id: anchor } = zoneView(zone, project, content);
          const page = entryHref(`projects/${project.id}`);
          return {
            name,
            style,
            href: `${page}#${anchor}`,
            project: { name: project.name, href: page },
            scope: zone.scope.join('、'),
            role,
          };
        }),
    ),
  );
}
