import type { z } from 'zod';
import type { CivilDate } from '#domain/civil-date.ts';
import type { AnyEntry, Content, Organization } from '#domain/content.ts';
import { nameOf } from '#domain/integrity/inspection.ts';
import { isPublic } from '#domain/publishing.ts';
import { milestonesOf } from '#domain/relations.ts';
import { COLLECTIONS, REFERABLE } from '#schemas/fields.ts';
import type { Kind } from './kinds.ts';

/** Something that a field may name, as it is written there. */
export interface Choice {
  value: string;
  name: string;
}

/** What must be made first for a field that may name nothing yet. */
export interface Lack {
  kind: Kind;
  /** What the field asks for, in Chinese. */
  wanted: string;
}

/** What references of a draft may name: the content that is there, the fittest for a title first. */
export class Choices {
  readonly #known: Known[];

  constructor(content: Content, title: string, today: CivilDate) {
    const known = knownIn(content, today);
    const project = ranked(known, (it) => named(it.name, title)).find((it) => it.to === 'projects');
    const related =
      project?.entry.collection === 'projects' && named(project.name, title) > 0
        ? relatedTo(project.entry)
        : new Set<string>();
    this.#known = ranked(known, (it) => score(it, title) + (related.has(`${it.to}/${it.id}`) ? 2 : 0));
  }

  /** What the field at a path may name; its schema is marked by `ref`. */
  for(schema: z.ZodType, path: string): Choice[] {
    const to = schema.meta()?.['ref'];
    const fits = ROLES[path];
    return this.#known
      .map((it) => ({ ...it, value: to === 'any' ? `${it.to}/${it.id}` : it.id }))
      .filter((it) => (to === 'any' ? schema.safeParse(it.value).success : it.to === to))
      .filter((it) => !fits || (it.entry.collection === 'organizations' && fits.test(it.entry)))
      .map(({ value, name }) => ({ value, name }));
  }
}

/** What to make where the field at a path has nothing to name. */
export function lackOf(schema: z.ZodType, path: string): Lack {
  const to = schema.meta()?.['ref'];
  const kind = to === 'any' ? (MADE_FIRST.find((it) => accepts(schema, it)) ?? 'projects') : (to as Kind);
  return { kind, wanted: ROLES[path]?.wanted ?? '' };
}

const MADE_FIRST = ['projects', ...REFERABLE] as const;

interface Known {
  to: Kind;
  id: string;
  name: string;
  shortName: string;
  shown: boolean;
  entry: AnyEntry;
}

const PARTY = { wanted: '党组织', test: (it: Organization) => it.kind === '党组织' };
const UNIT = { wanted: '单位', test: (it: Organization) => it.kind === '单位' };
const JOINT = { wanted: '联合党支部', test: (it: Organization) => it.type?.includes('联合') === true };

/** Which organisations the integrity rules want where. */
const ROLES: Partial<Record<string, typeof PARTY>> = {
  partyOrgs: PARTY,
  parties: PARTY,
  lead: PARTY,
  support: PARTY,
  'plan.lead': PARTY,
  'plan.support': PARTY,
  'zones.owners.org': PARTY,
  approvedBy: PARTY,
  units: UNIT,
  'units.org': UNIT,
  branch: JOINT,
};

function knownIn(content: Content, today: CivilDate): Known[] {
  const entries = COLLECTIONS.flatMap((name): AnyEntry[] => content[name]).filter(
    (it) => it.status !== 'withdrawn',
  );
  return [
    ...entries.map((entry) => ({
      to: entry.collection,
      id: entry.id,
      name: nameOf(entry),
      shortName: entry.collection === 'organizations' ? (entry.shortName ?? '') : '',
      shown: isPublic(entry, today),
      entry,
    })),
    ...milestonesOf(content).map(({ id, project, milestone }) => ({
      to: 'milestones' as const,
      id,
      name: milestone.title,
      shortName: '',
      shown: isPublic(project, today),
      entry: project,
    })),
  ];
}

/** The highest first; of equals the one that came first. */
function ranked(known: readonly Known[], pointsOf: (it: Known) => number): Known[] {
  return known
    .map((it) => ({ it, points: pointsOf(it) }))
    .toSorted((a, b) => b.points - a.points)
    .map(({ it }) => it);
}

function relatedTo({ partyOrgs, units }: Content['projects'][number]): Set<string> {
  return new Set([...partyOrgs, ...units.map((it) => it.org)].map((it) => `organizations/${it}`));
}

/** What the title names comes before the rest, a project before what else it may mean, a draft last. */
function score({ name, shortName, shown, to }: Known, title: string): number {
  const words = Math.max(named(name, title), named(shortName, title));
  return words + (shown ? 0.5 : 0) + (to === 'projects' ? 0.2 : 0);
}

const EVERYWHERE = /(?:临时|联合)*(?:党总支|党支部|党委|党小组)|委员会|有限公司|工程|项目|协议|共建/g;
const SHORTEST = 2;

/** The length of the longest run of characters that a name shares with a title, words that stand everywhere apart. */
function named(name: string, title: string): number {
  const told = name.replaceAll(EVERYWHERE, '\n');
  let longest = 0;
  for (let from = 0; from < told.length; from += 1) {
    for (let to = from + longest + 1; to <= told.length; to += 1) {
      const run = told.slice(from, to);
      if (run.includes('\n') || !title.includes(run)) break;
      longest = to - from;
    }
  }
  return longest >= SHORTEST ? longest : 0;
}

function accepts(schema: z.ZodType, to: string): boolean {
  return schema.safeParse(`${to}/a`).success;
}
