import { formatDate } from '#domain/civil-date.ts';
import type { Content, Project } from '#domain/content.ts';
import type { Graph } from '#domain/graph.ts';
import { inOrder } from '#domain/milestones.ts';
import { words } from '#words';
import { bodyView } from './body.ts';
import { milestoneCard, relatedCards } from './card.ts';
import { organizationLinks } from './case.ts';
import { entryView } from './entry.ts';
import { entryHref, paths } from './paths.ts';
import { morePictures, openingPicture } from './picture.ts';
import { obstacleView, zoneView } from './project-parts.ts';

export function projectView(entry: Project, library: { content: Content; graph: Graph }) {
  const { content } = library;
  const key = `projects/${entry.id}`;
  const kind = content.site.projectKinds.find((it) => it.id === entry.kind);
  const cover = openingPicture(entry);
  const milestones = inOrder(entry).map((milestone) =>
    milestoneCard({ id: `${entry.id}/${milestone.id}`, project: entry, milestone }),
  );
  const headings = (entry.body?.headings ?? []).filter((it) => it.depth === 2);
  return {
    ...entryView(entry, content),
    title: entry.name,
    label: [kind?.name, entry.stage].filter(Boolean).join(' · '),
    summary: entry.summary,
    cover,
    milestones,
    zones: entry.zones.map((it) => zoneView(it, entry, content)),
    posts: entry.posts.map((it) => ({ ...it, id: `post-${it.id}` })),
    obstacles: entry.obstacles.map((it) => obstacleView(it, entry)),
    hasBody: (entry.body?.parts.length ?? 0) > 0,
    body: bodyView(entry, content, { eager: cover === undefined }),
    morePictures: morePictures(entry),
    toc: [
      ...(milestones.length > 0 ? [{ id: 'milestones', text: words.project.milestones }] : []),
      ...(entry.zones.length > 0 ? [{ id: 'zones', text: words.project.zones }] : []),
      ...(entry.posts.length > 0 ? [{ id: 'posts', text: words.project.posts }] : []),
      ...(entry.obstacles.length > 0 ? [{ id: 'obstacles', text: words.project.obstacles }] : []),
      ...headings,
    ],
    facts: [
      { term: words.project.stage, values: [{ text: entry.stage }] },
      ...(kind ? [{ term: words.project.kind, values: [{ text: kind.name }] }] : []),
      ...(entry.place === undefined ? [] : [{ term: words.project.place, values: [{ text: entry.place }] }]),
      ...(entry.scale === undefined ? [] : [{ term: words.project.scale, values: [{ text: entry.scale }] }]),
      ...(entry.started === undefined
        ? []
        : [{ term: words.project.started, values: [{ text: formatDate(entry.started) }] }]),
      {
        term: words.project.units,
        values: entry.units.map(({ org, role }) => ({
          text: content.organizations.find((it) => it.id === org)?.name ?? org,
          href: entryHref(`organizations/${org}`),
          note: role,
        })),
      },
      { term: words.project.partyOrgs, values: organizationLinks(entry.partyOrgs, content) },
    ],
    related: [
      { title: words.entry.relatedCases, cards: relatedCards(library, [key], 'cases') },
      { title: words.entry.relatedAgreements, cards: relatedCards(library, [key], 'agreements') },
      {
        title: words.entry.relatedMedia,
        cards: relatedCards(
          library,
          [key, ...entry.milestones.map((it) => `milestones/${entry.id}/${it.id}`)],
          'media',
        ),
      },
      {
        title: words.entry.relatedAwards,
        cards: relatedCards(
          library,
          [key, ...entry.milestones.map((it) => `milestones/${entry.id}/${it.id}`)],
          'awards',
        ),
      },
      { title: words.entry.relatedActivities, cards: relatedCards(library, [key], 'activities') },
    ],
    breadcrumbs: [
      { href: paths.home, label: words.site.home },
      { href: paths.projects, label: words.sections.projects },
    ],
  };
}
