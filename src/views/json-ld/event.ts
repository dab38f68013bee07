import type { EventLeaf, OrganizationLeaf, PlaceLeaf } from 'schema-dts';
import type { Activity, Content, Project, Site } from '#domain/content.ts';
import type { ProjectMilestone } from '#domain/relations.ts';
import { actualDate } from '#domain/variance.ts';
import { entryHref } from '../paths.ts';
import { headlineView } from '../variance.ts';
import { absoluteUrl, idOf } from './address.ts';
import { imagesOf } from './images.ts';
import { organizationRef } from './organization.ts';
import { projectRef } from './project.ts';

/** A milestone that was reached on a known day, on the site of its project. Undefined for any other. */
export function milestoneEvent(
  { id, project, milestone }: ProjectMilestone,
  site: Site,
): EventLeaf | undefined {
  const date = actualDate(milestone);
  if (date === undefined) return undefined;
  const href = entryHref(`milestones/${id}`);
  const variance = headlineView(milestone);
  return {
    ...event({ href, name: milestone.title, date }, site),
    // As the page says it; 按期 it says in other words.
    ...(variance && variance.state !== 'on-time' && { description: variance.sentence }),
    location: placeOf(project, site),
    about: projectRef(project, site),
  };
}

/** An activity at one of the projects. Undefined where no place is known. */
export function activityEvent(
  entry: Activity,
  { site, projects, organizations }: Content,
): EventLeaf | undefined {
  const places = projects.filter((it) => entry.projects.includes(it.id));
  if (places.length === 0) return undefined;
  const href = entryHref(`activities/${entry.id}`);
  const named = (ids: readonly string[]): OrganizationLeaf[] =>
    ids.flatMap((id) => {
      const found = organizations.find((it) => it.id === id);
      return found ? [organizationRef(found, site)] : [];
    });
  const support = named(entry.support);
  return {
    ...event({ href, name: entry.title, date: entry.date }, site),
    description: entry.summary,
    location: places.map((it) => placeOf(it, site)),
    organizer: named([entry.lead]),
    ...(support.length > 0 && { contributor: support }),
    ...imagesOf(entry, href, site),
  };
}

function event({ href, name, date }: { href: string; name: string; date: string }, site: Site): EventLeaf {
  return {
    '@type': 'Event',
    '@id': idOf(href, 'event', site),
    url: absoluteUrl(href, site),
    name,
    startDate: date,
    inLanguage: 'zh-CN',
  };
}

function placeOf({ id, name }: Project, site: Site): PlaceLeaf {
  return { '@type': 'Place', name, url: absoluteUrl(entryHref(`projects/${id}`), site) };
}
