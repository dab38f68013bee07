import { yearOf } from '#domain/civil-date.ts';
import type { AnyEntry, Content } from '#domain/content.ts';
import { projectIdsOf, type ProjectMilestone } from '#domain/relations.ts';
import { actualDate } from '#domain/variance.ts';
import { words } from '#words';
import { COLLECTION_NAMES, eventDate } from './card.ts';
import { headlineView, sourcedSentence } from './variance.ts';

/** What a search result shows of a page, and `name:value` of each facet it can be filtered by. */
export interface SearchFacts {
  kind: string;
  date: string | undefined;
  number?: string;
  facets: string[];
}

export function entrySearchFacts(entry: AnyEntry, content: Content): SearchFacts {
  const theme = 'theme' in entry ? content.site.themes.find((it) => it.id === entry.theme)?.name : undefined;
  return factsOf({
    kind: COLLECTION_NAMES[entry.collection],
    date: eventDate(entry),
    projects: projectsOf(entry, content),
    theme: entry.collection === 'cases' ? theme : undefined,
    level: 'level' in entry ? levelName(entry.level) : undefined,
  });
}

export function milestoneSearchFacts({ project, milestone }: ProjectMilestone): SearchFacts {
  const headline = headlineView(milestone);
  return {
    ...factsOf({ kind: words.entry.milestone, date: actualDate(milestone), projects: [project.name] }),
    ...(headline && { number: sourcedSentence(headline) }),
  };
}

export function pageSearchFacts(kind: string): SearchFacts {
  return factsOf({ kind, date: undefined, projects: [] });
}

function factsOf({ kind, date, projects, theme, level }: Facets): SearchFacts {
  const facets = [
    ['kind', kind],
    ['year', date === undefined ? undefined : yearOf(date)],
    ...projects.map((it) => ['project', it]),
    ['theme', theme],
    ['level', level],
  ];
  return {
    kind,
    date,
    facets: facets.flatMap(([name, value]) =>
      name === undefined || value === undefined ? [] : [`${name}:${value}`],
    ),
  };
}

/** Awards say 省 where media say 省级; one facet holds both. */
function levelName(level: string): string {
  return ['国家', '省', '市', '县'].includes(level) ? `${level}级` : level;
}

interface Facets {
  kind: string;
  date: string | undefined;
  projects: string[];
  theme?: string | undefined;
  level?: string | undefined;
}

function projectsOf(entry: AnyEntry, content: Content): string[] {
  const ids = ((): string[] => {
    if (entry.collection === 'projects') return [entry.id];
    if (entry.collection === 'media') return projectIdsOf(entry.about, content);
    if (entry.collection === 'awards') return projectIdsOf(entry.for, content);
    return 'projects' in entry ? entry.projects : [];
  })();
  return content.projects.filter((it) => ids.includes(it.id)).map((it) => it.name);
}
