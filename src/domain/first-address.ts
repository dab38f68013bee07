import { addressOf } from './addresses.ts';
import type { AnyEntry, Project } from './content.ts';

/**
 * The address below the site's root that an entry had first: what feeds and calendars know it by, because readers take
 * an item with another id for a new one. It is the first of the old addresses that has the form of its own; editors add
 * new ones at the end.
 */
export function firstAddress(entry: AnyEntry): string {
  const own = addressOf(`${entry.collection}/${entry.id}`);
  const [folder = ''] = own.split('/');
  const old = entry.aliases.find((it) => new RegExp(`^/${folder}/[^/]+/$`).test(it));
  return old === undefined ? own : old.slice(1);
}

/** The same of a milestone, which lies below its project. */
export function firstMilestoneAddress(project: Project, milestone: string): string {
  const own = addressOf(`milestones/${project.id}/${milestone}`);
  return firstAddress(project) + own.slice(addressOf(`projects/${project.id}`).length);
}
