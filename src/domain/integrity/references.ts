import { addDays, type CivilDate, formatDate } from '../civil-date.ts';
import type { AnyEntry } from '../content.ts';
import { picturesNamedBy } from '../body.ts';
import { milestonesOf } from '../relations.ts';
import { parseReference } from '../reference.ts';
import { nearest } from '../nearest.ts';
import { isGone, isPublic } from '../publishing.ts';
import {
  bodyOf,
  DAYS_AHEAD,
  finding,
  type EntryKey,
  type Inspection,
  nameOf,
  type Place,
  publications,
  type Rule,
} from './inspection.ts';

/** Every reference, in fields and in texts, names something that exists and, from a public entry, is public. */
export const referencesResolve: Rule = (inspection) => {
  const known = knownTargets(inspection);
  // What its schema refused has a name all the same, and may be the one that was meant.
  const names = [...known.keys(), ...inspection.refused];
  return usesOf(inspection).flatMap((use) => check(known, names, use, inspection.today));
};

/**
 * References that lead on today and will not for long, and those of public entries that lead to a notice: warnings, so
 * that neither a day that comes nor a withdrawal in haste stops the site.
 */
export const referenceWarnings: Rule = (inspection) => {
  const known = knownTargets(inspection);
  const { today } = inspection;
  return usesOf(inspection).flatMap(({ entry, path, target, at, inText }) => {
    const [owner, holder] = [known.get(`${entry.collection}/${entry.id}`), known.get(target)];
    if (!owner || !holder || owner === holder || !isPublic(owner, today)) return [];
    if (isGone(holder, today)) {
      return leadsToNotice(target, inText)
        ? [
            finding(
              entry,
              path,
              `${target}（${nameOf(holder)}）已撤下或已到期，从这里点过去只看到说明`,
              '请改成别的内容，或删去这里的引用',
              at,
            ),
          ]
        : [];
    }
    const last = expiryOf(holder);
    if (!isPublic(holder, today) || last === undefined || last > addDays(today, DAYS_AHEAD)) return [];
    if ((expiryOf(owner) ?? '9999-12-31') <= last) return [];
    return [
      finding(
        entry,
        path,
        `${target}（${nameOf(holder)}）有效期至${formatDate(last)}，这里到那以后还指向它`,
        '请在那天以前改掉这里的引用，或延长它的有效期 expiresAt',
        at,
      ),
    ];
  });
};

/**
 * Whether a page can do without what a reference names: a link then leads to its notice, and what is listed is left
 * out. Organisations are named in tables by what they are called, and milestones give figures.
 */
export function leadsToNotice(target: string, isLink: boolean): boolean {
  return isLink || !/^(?:organizations|milestones)\//.test(target);
}

interface Use {
  entry: EntryKey;
  path: (string | number)[];
  target: string;
  /** Where in the file, when it is in the body. */
  at: Place | undefined;
  /** Whether it is a link in a text. */
  inText: boolean;
}

/** Every reference in fields and in texts; of what was refused nothing more is said. */
function usesOf(inspection: Inspection): Use[] {
  const inFields = inspection.references.map((it) => ({ ...it, at: undefined, inText: false }));
  const inBodies = inspection.bodies.flatMap(({ entry, uses }) =>
    uses.flatMap(({ name, props, line, column }) => {
      if (name === 'Photo' || name === 'Comparison') return [];
      const target =
        name === 'Ahead'
          ? `milestones/${props['milestone'] ?? ''}`
          : `${props['to'] ?? ''}/${props['id'] ?? ''}`;
      return [{ entry, path: [], target, at: { line, column }, inText: name === 'EntryLink' }];
    }),
  );
  return [...inFields, ...inBodies].filter(({ target }) => !inspection.refused.has(entryOf(target)));
}

/** A list of references holds each once: an agreement that names one party twice has no second. */
export const referencesAreOnce: Rule = ({ references }) => {
  const seen = new Set<string>();
  return references.flatMap(({ entry, path, target }) => {
    if (typeof path.at(-1) !== 'number') return [];
    const key = [entry.collection, entry.id, ...path.slice(0, -1), target].join(' ');
    if (seen.has(key)) return [finding(entry, path, `${target} 写了两次`, '请只留一个')];
    seen.add(key);
    return [];
  });
};

/** `cover`, `<Photo>` and `<Comparison>` name a picture that the entry declares, and no two of its pictures share an id. */
export const picturesAreDeclared: Rule = (inspection) => {
  const { content } = inspection;
  const entries = [
    content.cases,
    content.projects,
    content.media,
    content.awards,
    content.agreements,
    content.activities,
  ].flat();
  return entries.flatMap((entry) => {
    const ids = entry.photos.map((it) => it.id);
    const remedy = ids.length
      ? `本条登记的图片有：${ids.join('、')}`
      : '请先在 photos 里登记图片：id、file、alt、caption、credit、people';
    return [
      ...ids.flatMap((id, index) =>
        ids.indexOf(id) < index
          ? [finding(entry, ['photos', index, 'id'], `图片标识 ${id} 重复`, '请给每张图片不同的标识')]
          : [],
      ),
      ...(entry.cover !== undefined && !ids.includes(entry.cover)
        ? [finding(entry, ['cover'], `没有登记过图片 ${entry.cover}`, remedy)]
        : []),
      ...(bodyOf(inspection, entry)?.uses ?? [])
        .flatMap((use) => picturesNamedBy(use).map((id) => ({ id, use })))
        .filter(({ id }) => !ids.includes(id))
        .map(({ id, use }) => finding(entry, [], `没有登记过图片 ${id}`, remedy, use)),
    ];
  });
};

function check(
  known: Map<string, AnyEntry>,
  names: readonly string[],
  { entry, path, target, at, inText }: Use,
  today: CivilDate,
) {
  const { to, id } = parseReference(target);
  const holder = known.get(target);
  if (holder === undefined) {
    const others = names.filter((it) => it.startsWith(`${to}/`)).map((it) => it.slice(to.length + 1));
    return [
      finding(
        entry,
        path,
        `没有找到 ${target}`,
        others.length === 0
          ? `请先建立${to === 'milestones' ? '项目里的里程碑' : ` content/${to}/${id}`}`
          : `请检查标识是否写对；最接近的是：${nearest(id, others).join('、')}`,
        at,
      ),
    ];
  }
  const owner = known.get(`${entry.collection}/${entry.id}`);
  if (!owner || !isPublic(owner, today) || isPublic(holder, today)) return [];
  return isGone(holder, today) && leadsToNotice(target, inText)
    ? []
    : [
        finding(
          entry,
          path,
          `${target} 还没有发布、已撤下或已到期，公开的页面不能指向它`,
          '请先发布它（status: published，在发布的日期之内），或把这里的引用删去',
          at,
        ),
      ];
}

function expiryOf(entry: AnyEntry): CivilDate | undefined {
  return 'expiresAt' in entry ? entry.expiresAt : undefined;
}

/** The entry that holds a target: a milestone stands in its project's file. */
function entryOf(target: string): string {
  const { to, id } = parseReference(target);
  return to === 'milestones' ? `projects/${id.split('/')[0] ?? ''}` : target;
}

/** Every target with the entry that holds it. */
function knownTargets({ content }: Inspection): Map<string, AnyEntry> {
  const entries: AnyEntry[] = [...publications(content), ...content.organizations];
  return new Map([
    ...entries.map((it) => [`${it.collection}/${it.id}`, it] as const),
    ...milestonesOf(content).map((it) => [`milestones/${it.id}`, it.project] as const),
  ]);
}
