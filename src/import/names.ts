import type { Content } from '#domain/content.ts';

type Named = 'organizations' | 'projects';

/** Organisations and projects that a text names. */
export interface FoundNames {
  /** With how often each stands there; the most frequent first. */
  known: KnownName[];
  /** Almost the name of something that is there. */
  near: (KnownName & { written: string })[];
  /** They have the form of such a name, and nothing is called so. */
  unknown: string[];
}

export interface KnownName {
  to: Named;
  id: string;
  name: string;
  count: number;
}

interface Entry {
  to: Named;
  id: string;
  name: string;
  /** All that it is called; longest first. */
  words: string[];
}

/** Finds the names of a text, by full and short name; what is part of a longer name does not count. */
export function namesIn(text: string, content: Content): FoundNames {
  const entries = entriesOf(content);
  const counts = new Map<Entry, number>();
  const withoutNames = takeOut(text, entries, (it) => [it.name], counts);
  const formed = formedNames(withoutNames);
  const rest = formed.reduce((left, it) => left.replaceAll(it, GAP), withoutNames);
  takeOut(rest, entries, (it) => it.words, counts);
  const judged = [...Map.groupBy(formed, (it) => it)].map(([written, all]) => ({
    written,
    count: all.length,
    near: nearest(written, entries)[0],
  }));
  return {
    known: [...counts]
      .map(([{ to, id, name }, count]) => ({ to, id, name, count }))
      .toSorted((a, b) => b.count - a.count),
    near: judged.flatMap(({ written, count, near }) =>
      near ? [{ to: near.to, id: near.id, name: near.name, count, written }] : [],
    ),
    unknown: judged.filter((it) => !it.near).map((it) => it.written),
  };
}

/** A text without names, the longest first; how often each stood there is added to `counts`. */
function takeOut(
  text: string,
  entries: readonly Entry[],
  wordsOf: (entry: Entry) => readonly string[],
  counts: Map<Entry, number>,
): string {
  return entries
    .flatMap((entry) => wordsOf(entry).map((word) => ({ entry, word })))
    .toSorted((a, b) => b.word.length - a.word.length)
    .reduce((rest, { entry, word }) => {
      const parts = rest.split(word);
      if (parts.length > 1) counts.set(entry, (counts.get(entry) ?? 0) + parts.length - 1);
      return parts.join(GAP);
    }, text);
}

/** The entry that a cell of a table names, or the nearest ones, the best first. */
export function resolveName(
  cell: string,
  to: Named,
  content: Content,
): { id: string } | { near: { id: string; name: string }[] } {
  const entries = entriesOf(content).filter((it) => it.to === to);
  const written = plain(cell);
  const exact = entries.find(
    (it) => it.id === cell.trim() || it.words.some((word) => plain(word) === written),
  );
  if (exact) return { id: exact.id };
  return { near: nearest(cell, entries).map(({ id, name }) => ({ id, name })) };
}

function entriesOf({ organizations, projects }: Content): Entry[] {
  const all: Entry[] = [
    ...organizations.map(({ id, name, shortName }) => ({
      to: 'organizations' as const,
      id,
      name,
      words: [name, ...(shortName === undefined ? [] : [shortName])],
    })),
    ...projects.map(({ id, name }) => ({ to: 'projects' as const, id, name, words: [name] })),
  ];
  return all.map((it) => ({ ...it, words: it.words.toSorted((a, b) => b.length - a.length) }));
}

/** Stands where a known name stood, so that nothing grows together. */
const GAP = '\uFFFC';

const ENDINGS =
  '有限责任公司|股份有限公司|有限公司|联合党支部|临时党支部|党支部|党总支|党委|党工委|项目经理部|项目部|指挥部|街道办事处|社区居委会';
const PROJECT_ENDINGS = '过江通道|体育中心|(?:地铁|轨道交通)\\d+号线|产业园|大桥|隧道|枢纽|体育场';

/** A name begins after a mark, a verb or a particle, which none holds. */
const STOPS =
  '与和及由的在对向从为把被将让使经是有等了着过到至同跟请找帮联合组织成立签订纳入包括邀请依托围绕推动支持协调会同各该本其这那所';
const NAME = new RegExp(
  `[\\p{Script=Han}A-Za-z0-9（）()]{2,24}?(?:${ENDINGS}|${PROJECT_ENDINGS})(?!建设|负责|党员|书记)`,
  'gu',
);
/** What such a run consists of when it names nothing: 各参建单位党支部, 公司党委. */
const GENERAL =
  /^(?:(?:各|本|该|两个?|双方|多个|上级|所属|基层|在建|参建|施工|建设|监理|设计|总承包|单位|企业|公司|集团|项目|机关|一线|工地|工程|共建|联建|街道|社区|属地|部门|业主|[一二两三四五六七八九十\d]+[个家]?))*(?:有限公司|党支部|联合党支部|临时党支部|党总支|党委|党工委|项目部|项目经理部|指挥部|大桥|隧道|枢纽|产业园)$/u;

function formedNames(text: string): string[] {
  return [...text.matchAll(NAME)]
    .map((it) => afterLastStop(it[0]))
    .filter((it) => it.length >= 5 && !GENERAL.test(it) && !/[×Xx*]{2}/.test(it));
}

function afterLastStop(run: string): string {
  const ending = new RegExp(`(?:${ENDINGS}|${PROJECT_ENDINGS})$`).exec(run)?.[0] ?? '';
  const head = run.slice(0, run.length - ending.length);
  const at = Math.max(...Array.from(STOPS, (it) => head.lastIndexOf(it)));
  return head.slice(at + 1) + ending;
}

/** Entries whose name is at most a quarter away from what is written, or holds it, or is held by it. */
function nearest(written: string, entries: readonly Entry[]): Entry[] {
  const wanted = plain(written);
  if (wanted.length < 3) return [];
  return entries
    .map((entry) => ({ entry, distance: Math.min(...entry.words.map((it) => apart(wanted, plain(it)))) }))
    .filter((it) => it.distance <= 0.25)
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map((it) => it.entry);
}

/** Words that say the same at the end of a name, or nothing. */
function plain(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\s+|^中共|^中国共产党/g, '')
    .replace(/(?:委员会|支部)$/, (it) => (it === '支部' ? it : '委'))
    .replace(/(?:股份|责任)(?=有限公司$)/, '');
}

/** Edits between two names by the longer one's length, 0 to 1; a name without its 有限公司 is a hundredth away. */
function apart(a: string, b: string): number {
  const bare = (it: string) => it.replace(/有限公司$/, '');
  if (bare(a) === bare(b)) return 0.01;
  return edits(a, b) / Math.max(a.length, b.length);
}

/** Levenshtein distance, in characters. */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  [...a].forEach((character, at) => {
    const next = [at + 1];
    [...b].forEach((other, index) => {
      const kept = (row[index] ?? 0) + (character === other ? 0 : 1);
      next.push(Math.min(kept, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    });
    row = next;
  });
  return row[b.length] ?? 0;
}
