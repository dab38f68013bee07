import type { ProjectLeaf, WebPageLeaf } from 'schema-dts';
import type { Project, Site } from '#domain/content.ts';
import { entryHref } from '../paths.ts';
import { absoluteUrl, idOf } from './address.ts';
import { imagesOf } from './images.ts';
import { webPage } from './web-page.ts';

/** The page of a project: it tells of the project, which schema.org counts among organizations. */
export function projectPage(entry: Project, site: Site): WebPageLeaf {
  const { name, summary, published, updated, place } = entry;
  const href = entryHref(`projects/${entry.id}`);
  const page = webPage({ href, title: name, description: summary, published, updated }, site);
  return {
    ...page,
    ...imagesOf(entry, href, site),
    mainEntity: {
      ...projectRef(entry, site),
      ...(place !== undefined && { location: { '@type': 'Place', name: place } }),
    },
  };
}

/** A project as other pages name it. */
export function projectRef({ id, name }: Pick<Project, 'id' | 'name'>, site: Site): ProjectLeaf {
  const href = entryHref(`projects/${id}`);
  return {
    '@type': 'Project',
    '@id': idOf(href, 'project', site),
    name,
    url: absoluteUrl(href, site),
  };
}
