/**
 * The parts of an entry's content by a readable name, each with a short digest: fields by their key, then the text
 * (`正文 第3段`, `正文 第2个标题`) in its own order, then pictures (`图片 site.jpg`).
 */
export type Parts = Readonly<Record<string, string>>;

/** One version of an entry's content; `digest` stands for all its parts. */
export interface ContentVersion {
  digest: string;
  parts: Parts;
}

export const BODY_PART = '正文 ';
export const PICTURE_PART = '图片 ';

/** Names of parts; what is gone has the name it had, everything else the name it has now. */
export interface PartChanges {
  changed: string[];
  added: string[];
  removed: string[];
  moved: string[];
}

/**
 * What differs between two versions. Paragraphs are held against each other by what is in them, not by number: one
 * that is put in between is the only one told.
 */
export function compareParts(before: Parts, after: Parts): PartChanges {
  const named = (parts: Parts) => Object.keys(parts).filter((it) => !it.startsWith(BODY_PART));
  const [old, now] = [named(before), named(after)];
  const body = compareBodies(bodyOf(before), bodyOf(after));
  return {
    changed: [
      ...now.filter((it) => before[it] !== undefined && before[it] !== after[it]),
      ...body.filter((it) => it.how === 'changed').map((it) => it.name),
    ],
    added: [
      ...now.filter((it) => before[it] === undefined),
      ...body.filter((it) => it.how === 'added').map((it) => it.name),
    ],
    removed: [
      ...old.filter((it) => after[it] === undefined),
      ...body.filter((it) => it.how === 'removed').map((it) => it.name),
    ],
    moved: body.filter((it) => it.how === 'moved').map((it) => it.name),
  };
}

/** `“title（标题）”“正文第3段”改过，新增“正文第5段”`; empty where nothing differs. */
export function describeChanges(changes: PartChanges, nameOf: (part: string) => string): string {
  const list = (parts: readonly string[]) => {
    const named = parts.slice(0, MOST_NAMED).map((it) => `“${nameOf(it).replace(' ', '')}”`);
    return named.join('') + (parts.length > MOST_NAMED ? `等 ${String(parts.length)} 处` : '');
  };
  const { changed, added, removed, moved } = changes;
  return [
    changed.length > 0 ? `${list(changed)}改过` : '',
    added.length > 0 ? `新增${list(added)}` : '',
    removed.length > 0 ? `删去${list(removed)}` : '',
    moved.length > 0 ? `${list(moved)}换了位置` : '',
  ]
    .filter(Boolean)
    .join('，');
}

/** Whoever has changed more reads the text anyway. */
const MOST_NAMED = 6;

interface Part {
  name: string;
  hash: string;
}

interface Step extends Part {
  how: 'same' | 'changed' | 'added' | 'removed' | 'moved';
}

function bodyOf(parts: Parts): Part[] {
  return Object.entries(parts)
    .filter(([name]) => name.startsWith(BODY_PART))
    .map(([name, hash]) => ({ name, hash }));
}

function compareBodies(before: readonly Part[], after: readonly Part[]): Step[] {
  const steps = withMoves(alignedSteps(before, after));
  const result: Step[] = [];
  for (let from = 0; from < steps.length;) {
    let to = from;
    while (to < steps.length && steps[to]?.how !== 'same') to += 1;
    result.push(...withReplacements(steps.slice(from, to)));
    from = to + 1;
  }
  return result;
}

/** Longest common subsequence, by what is in the parts. */
function alignedSteps(before: readonly Part[], after: readonly Part[]): Step[] {
  const lengths = before.map(() => new Array<number>(after.length).fill(0));
  const lengthAt = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const row = lengths[i] ?? [];
    for (let j = after.length - 1; j >= 0; j -= 1) {
      row[j] =
        before[i]?.hash === after[j]?.hash
          ? lengthAt(i + 1, j + 1) + 1
          : Math.max(lengthAt(i + 1, j), lengthAt(i, j + 1));
    }
  }
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [old, now] = [before[i], after[j]];
    if (now && old?.hash === now.hash) {
      steps.push({ ...now, how: 'same' });
      i += 1;
      j += 1;
    } else if (old && (!now || lengthAt(i + 1, j) >= lengthAt(i, j + 1))) {
      steps.push({ ...old, how: 'removed' });
      i += 1;
    } else if (now) {
      steps.push({ ...now, how: 'added' });
      j += 1;
    }
  }
  return steps;
}

/** What went in one place and came in another has moved. */
function withMoves(steps: readonly Step[]): Step[] {
  const gone = steps.filter((it) => it.how === 'removed');
  const left = new Set<Step>();
  const moved = steps.map((step): Step => {
    const twin = step.how === 'added' && gone.find((it) => it.hash === step.hash && !left.has(it));
    if (!twin) return step;
    left.add(twin);
    return { ...step, how: 'moved' };
  });
  return moved.filter((it) => !left.has(it));
}

/** Between two parts that stayed, a part that went and one of its kind that came are one part that changed. */
function withReplacements(run: readonly Step[]): Step[] {
  const gone = run.filter((it) => it.how === 'removed');
  const replaced = new Set<Step>();
  const steps = run.map((step): Step => {
    const old = step.how === 'added' && gone.find((it) => !replaced.has(it) && kindOf(it) === kindOf(step));
    if (!old) return step;
    replaced.add(old);
    return { ...step, how: 'changed' };
  });
  return steps.filter((it) => !replaced.has(it));
}

function kindOf({ name }: Part): string {
  return name.replace(/\d+/, '');
}
