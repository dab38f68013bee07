import { milestonesOf } from '../relations.ts';
import { parseReference } from '../reference.ts';
import { nearest } from '../nearest.ts';
import { isPublic } from '../publishing.ts';
import { bodyOf, finding, type EntryKey, type Inspection, type Place, type Rule } from './inspection.ts';

/** Every reference, in fields and in texts, names something that exists and, from a public entry, is public. */
export const referencesResolve: Rule = (inspection) => {
  const known = knownTargets(inspection);
  // What its schema refused has a name all the same, and may be the one that was meant.
  const names = [...known.keys(), ...inspection.refused];
  const inFields = inspection.references.map((it) => ({ ...it, at: undefined }));
  const inBodies = inspection.bodies.flatMap(({ entry, uses }) =>
    uses.flatMap(({ name, props, line, column }) => {
      if (name === 'Photo') return [];
      const target =
        name === 'Ahead'
          ? `milestones/${props['milestone'] ?? ''}`
          : `${props['to'] ?? ''}/${props['id'] ?? ''}`;
      return [{ entry, path: [], target, at: { line, column } }];
    }),
  );
  return [...inFields, ...inBodies]
    .filter(({ target }) => !inspection.refused.has(entryOf(target)))
    .flatMap(({ entry, path, target, at }) => check(known, names, entry, path, target, at));
};

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

/** `cover` and `<Photo>` name a picture that the entry declares, and no two of its pictures share an id. */
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
        .filter((it) => it.name === 'Photo' && !ids.includes(it.props['id'] ?? ''))
        .map((it) => finding(entry, [], `没有登记过图片 ${it.props['id'] ?? ''}`, remedy, it)),
    ];
  });
};

function check(
  known: Map<string, boolean>,
  names: readonly string[],
  entry: EntryKey & { status?: string },
  path: (string | number)[],
  target: string,
  at: Place | undefined,
) {
  const { to, id } = parseReference(target);
  const shown = known.get(target);
  if (shown === undefined) {
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
  const owner = known.get(`${entry.collection}/${entry.id}`) ?? false;
  return owner && !shown
    ? [
        finding(
          entry,
          path,
          `${target} 还没有发布、已撤下或已到期，公开的页面不能指向它`,
          '请先发布它（status: published，在发布的日期之内），或把这里的引用删去',
          at,
        ),
      ]
    : [];
}

/** The entry that holds a target: a milestone stands in its project's file. */
function entryOf(target: string): string {
  const { to, id } = parseReference(target);
  return to === 'milestones' ? `projects/${id.split('/')[0] ?? ''}` : target;
}

/** Every target and whether it is public. */
function knownTargets({ content, today }: Inspection): Map<string, boolean> {
  const entries = [
    content.cases,
    content.projects,
    content.media,
    content.awards,
    content.organizations,
    content.agreements,
    content.activities,
  ].flat();
  return new Map([
    ...entries.map((it) => [`${it.collection}/${it.id}`, isPublic(it, today)] as const),
    ...milestonesOf(content).map((it) => [`milestones/${it.id}`, isPublic(it.project, today)] as const),
  ]);
}
