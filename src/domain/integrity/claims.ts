import { claimsIn, type Claim } from '../claims.ts';
import type { AnyEntry, BaselineKind, Content } from '../content.ts';
import type { Finding } from '../problem.ts';
import { milestonesOf, type ProjectMilestone, projectIdsOf } from '../relations.ts';
import { baselineGaps, variancesOf } from '../variance.ts';
import {
  bodyOf,
  finding,
  type Inspection,
  type InspectedBody,
  type Place,
  type Rule,
  SITE,
} from './inspection.ts';

/**
 * A number of days typed against a schedule equals one that the dates give: in every field of every entry, in texts
 * and in `site.yaml`. Headlines and excerpts of media, names of awards and what a document says of a baseline are
 * quoted and stay as they are.
 */
export const typedNumbersAreTrue: Rule = (inspection) => {
  const { content, refused } = inspection;
  const ofSite = [...refused].some((it) => it.startsWith('projects/')) ? [] : siteFindings(content);
  const ofEntries = allEntries(content).flatMap((entry) => {
    if (restsOnRefused(entry, inspection)) return [];
    const admissible = computedFor(entry, inspection.content);
    return [
      ...typedFields(entry).flatMap(({ path, text }) =>
        claimsIn(text).flatMap((claim) => judge(entry, path, claim, admissible)),
      ),
      ...inBody(bodyOf(inspection, entry), (claim, at) => judge(entry, [], claim, admissible, at)),
    ];
  });
  return [...ofSite, ...ofEntries];
};

function siteFindings(content: Content): Finding[] {
  const admissible = milestonesOf(content).flatMap(computed);
  return stringsIn(content.site).flatMap(({ path, text }) =>
    claimsIn(text).flatMap((claim) => judge(SITE, path, claim, admissible)),
  );
}

/** A number that dates give: 提前101天 of a milestone against its contract, or a plan 56 days inside the contract. */
interface Computed {
  id: string;
  title: string;
  baseline: BaselineKind;
  days: number;
  /** The other baseline, where two are compared and nothing was finished. */
  subject?: BaselineKind;
}

function judge(
  entry: Finding['entry'],
  path: (string | number)[],
  claim: Claim,
  admissible: Computed[],
  at?: Place,
): Finding[] {
  const wanted =
    claim.days === undefined ? undefined : claim.direction === 'early' ? claim.days : -claim.days;
  const fits = admissible.some(
    (it) =>
      it.days === wanted &&
      (claim.baseline === undefined || claim.baseline === it.baseline) &&
      (it.subject === undefined || claim.subject === it.subject),
  );
  if (fits) return [];
  const message =
    claim.days === undefined
      ? `“${claim.text}”不是按天计算的数字`
      : `“${claim.text}”与登记的日期算出来的不一致`;
  return [finding(entry, path, message, advice(claim, wanted, admissible), at)];
}

function advice(claim: Claim, wanted: number | undefined, admissible: Computed[]): string {
  const probable = probablyMeant(claim, wanted, admissible);
  if (!probable) {
    return '没有找到相关的里程碑：请先在项目的 milestones 里登记基准日期和实际日期，再写天数';
  }
  const says = `${probable.subject ?? ''}较${probable.baseline}${spoken(probable.days)}`;
  if (probable.subject)
    return `按里程碑“${probable.title}”（${probable.id}）登记的基准，${says}。请改正数字；日期有误的，请改里程碑`;
  return `可能是里程碑“${probable.title}”（${probable.id}），按日期计算是${says}。请改正数字，或在正文里写 <Ahead milestone="${probable.id}" baseline="${probable.baseline}" />；日期有误的，请改里程碑；说的不是工期，请换个说法，例如写出具体日期`;
}

/** What is compared first, then the named baseline, then the same direction, then the nearest number. */
function probablyMeant(
  claim: Claim,
  wanted: number | undefined,
  admissible: Computed[],
): Computed | undefined {
  const score = (it: Computed) =>
    (claim.subject === it.subject ? 0 : 20_000) +
    (claim.baseline !== undefined && claim.baseline !== it.baseline ? 10_000 : 0) +
    (Math.sign(it.days) === (claim.direction === 'early' ? 1 : -1) ? 0 : 1000) +
    Math.min(Math.abs(it.days - (wanted ?? it.days)), 999);
  return admissible.toSorted((a, b) => score(a) - score(b))[0];
}

/** The numbers an entry may state: those of its projects; where it names none, those of all. */
function computedFor(entry: AnyEntry, content: Content): Computed[] {
  const own = ownProjects(entry, content);
  const all = milestonesOf(content);
  const related = own.length > 0 ? all.filter((it) => own.includes(it.project.id)) : all;
  return related.flatMap(computed);
}

function computed({ id, milestone }: ProjectMilestone): Computed[] {
  const { title } = milestone;
  return [
    ...variancesOf(milestone).map(({ baseline, days }) => ({ id, title, baseline, days })),
    ...baselineGaps(milestone).map(({ from, to, days }) => ({
      id,
      title,
      baseline: from,
      subject: to,
      days,
    })),
  ];
}

/** Whether the numbers of an entry come from a project that could not be read or is not there. */
function restsOnRefused(entry: AnyEntry, { content, refused }: Inspection): boolean {
  const own = ownProjects(entry, content);
  return own.length > 0
    ? own.some((id) => refused.has(`projects/${id}`) || !content.projects.some((it) => it.id === id))
    : [...refused].some((it) => it.startsWith('projects/'));
}

function ownProjects(entry: AnyEntry, content: Content): string[] {
  if (entry.collection === 'projects') return [entry.id];
  if (entry.collection === 'media') return projectIdsOf(entry.about, content);
  if (entry.collection === 'awards') return projectIdsOf(entry.for, content);
  return 'projects' in entry ? entry.projects : [];
}

type Path = (string | number)[];

/** Left out: what is quoted to the letter, what a document says of itself, and what is no sentence. */
const UNCHECKED: ReadonlySet<string> = new Set([
  'headline',
  'excerpt',
  'basis',
  'docNo',
  'url',
  'file',
  'body',
  'aliases',
]);

function typedFields(entry: AnyEntry): { path: Path; text: string }[] {
  const outcomes = entry.collection === 'cases' ? entry.outcomes : [];
  return [
    ...stringsIn(entry)
      // The name of an award is quoted too; a label with a value is read together with it.
      .filter(({ path }) => !(entry.collection === 'awards' && path[0] === 'name'))
      .filter(
        ({ path }) =>
          !(path[0] === 'outcomes' && outcomes[Number(path[1])]?.value !== undefined && path[2] === 'label'),
      ),
    ...outcomes.flatMap(({ label, value, unit }, index) =>
      value === undefined
        ? []
        : [{ path: ['outcomes', index, 'value'], text: `${label}${String(value)}${unit ?? ''}` }],
    ),
  ];
}

/** Every string of a value, with its path. */
function stringsIn(value: unknown, path: Path = []): { path: Path; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((it, index) => stringsIn(it, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, it]) =>
    UNCHECKED.has(key) ? [] : stringsIn(it, [...path, key]),
  );
}

function inBody(body: InspectedBody | undefined, judgeAt: (claim: Claim, at: Place) => Finding[]): Finding[] {
  return (body?.blocks ?? []).flatMap((block) =>
    claimsIn(block.text).flatMap((claim) => judgeAt(claim, block.locate(claim.offset))),
  );
}

function spoken(days: number): string {
  if (days === 0) return '按期';
  return days > 0 ? `提前${String(days)}天` : `滞后${String(-days)}天`;
}

function allEntries(content: Inspection['content']): AnyEntry[] {
  const { cases, projects, media, awards, organizations, agreements, activities } = content;
  return [...cases, ...projects, ...media, ...awards, ...organizations, ...agreements, ...activities];
}
