import type { Content, Project } from '#domain/content.ts';
import { fill, words } from '#words';
import { entryHref } from './paths.ts';
import { zoneView } from './project-parts.ts';
import { qrView } from './qr.ts';

export interface BoardPage {
  project: Project;
  zone: Project['zones'][number];
}

/** One board for every responsibility zone of every project. */
export function boardPages(content: Content): BoardPage[] {
  return content.projects.flatMap((project) => project.zones.map((zone) => ({ project, zone })));
}

/** The signboard 公示牌 of a zone. `origin` is the site's address: the code on the board needs all of it. */
export function boardView({ project, zone }: BoardPage, content: Content, origin: URL) {
  const view = zoneView(zone, project, content);
  const back = `${entryHref(`projects/${project.id}`)}#${view.id}`;
  const url = new URL(back, origin).href;
  const builder = project.units.find((it) => it.role === '建设')?.org;
  return {
    title: fill(words.board.title, { project: project.name, zone: zone.name }),
    description: fill(words.board.description, { project: project.name, zone: zone.name }),
    demo: content.site.demo,
    brand: content.site.brand.name,
    project: project.name,
    name: zone.name,
    style: view.style,
    area: zone.area,
    scope: zone.scope,
    owners: view.owners.map(({ org, role }) => ({ org, role })),
    builder: content.organizations.find((it) => it.id === builder)?.name,
    publisher: content.site.owner.party ?? content.site.owner.name,
    url,
    qr: qrView(url),
    qrLabel: fill(words.board.qr, { url }),
    back,
  };
}
