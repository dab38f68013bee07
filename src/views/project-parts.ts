import { daysBetween, formatDate, precisionOf } from '#domain/civil-date.ts';
import type { Content, Project } from '#domain/content.ts';
import { fill, words } from '#words';
import { boardHref, entryHref } from './paths.ts';

export interface ZoneView {
  id: string;
  name: string;
  /** 红旗责任区 or 红色责任区. */
  style: string;
  area: string | undefined;
  scope: readonly string[];
  owners: { org: string; href: string; role: string }[];
  board: string;
}

export function zoneView(zone: Project['zones'][number], project: Project, content: Content): ZoneView {
  return {
    id: `zone-${zone.id}`,
    name: zone.name,
    style: fill(words.project.zoneName, { style: zone.style }),
    area: zone.area,
    scope: zone.scope,
    owners: zone.owners.map(({ org, role }) => ({
      org: content.organizations.find((it) => it.id === org)?.name ?? org,
      href: entryHref(`organizations/${org}`),
      role,
    })),
    board: boardHref(project.id, zone.id),
  };
}

export interface ObstacleView {
  id: string;
  title: string;
  category: string;
  raised: string;
  resolved: string;
  /** Calendar days from raised to resolved, where both are whole dates. */
  days: string | undefined;
  measures: string;
  effect: { title: string; href: string } | undefined;
}

export function obstacleView(obstacle: Project['obstacles'][number], project: Project): ObstacleView {
  const { raised, resolved } = obstacle;
  const effect = project.milestones.find((it) => it.id === obstacle.effect);
  const whole = resolved !== undefined && precisionOf(raised) === 'day' && precisionOf(resolved) === 'day';
  return {
    id: `obstacle-${obstacle.id}`,
    title: obstacle.title,
    category: obstacle.category,
    raised: formatDate(raised),
    resolved: resolved === undefined ? words.project.obstacleOpen : formatDate(resolved),
    days: whole ? `${String(daysBetween(raised, resolved))}${words.milestone.days}` : undefined,
    measures: obstacle.measures,
    effect: effect && { title: effect.title, href: entryHref(`milestones/${project.id}/${effect.id}`) },
  };
}
