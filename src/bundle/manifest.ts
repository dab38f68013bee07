/** The two lists of digests at the root of a bundle: the file that each is in, and how the digest is called. */
export const MANIFESTS = { sha256: 'SHA256SUMS', sm3: 'SM3SUMS' } as const;
export type Algorithm = keyof typeof MANIFESTS;
export const ALGORITHMS: readonly Algorithm[] = ['sha256', 'sm3'];

/** Digests in lower-case hex by the path of a file. */
export type Sums = ReadonlyMap<string, string>;

/** Digests as `sha256sum -c` and `sm3sum -c` read them: one line a file, sorted by path. */
export function sumsText(sums: Sums): string {
  return [...sums]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, digest]) => `${digest}  ${path}\n`)
    .join('');
}

/** Reads such a list. Lines of another form, and what a text editor adds (a mark, `\r`), are passed over. */
export function parseSums(text: string): Sums {
  return new Map([...text.matchAll(LINE)].map(([, digest = '', path = '']) => [path, digest.toLowerCase()]));
}

const LINE = /^\uFEFF?([0-9a-f]{64}) [ *]([^\r\n]+?)\r?$/gim;

/** How the files that are there differ from the lists. Paths are sorted. */
export interface Verdict {
  changed: string[];
  missing: string[];
  extra: string[];
  /** How many files are as they should be. */
  same: number;
}

/**
 * Holds files against lists: every file of either must be there, with every digest that was computed. `found` has a list
 * for each algorithm that could be computed, all with the same paths. A list that is not there is missing as a file.
 */
export function judge(
  listed: Partial<Record<Algorithm, Sums>>,
  found: Partial<Record<Algorithm, Sums>>,
): Verdict {
  const wanted = new Set(sortedPaths(ALGORITHMS.map((it) => listed[it])));
  const there = new Set(sortedPaths(ALGORITHMS.map((it) => found[it])));
  const differs = (path: string) =>
    ALGORITHMS.some((it) => {
      const [list, digests] = [listed[it], found[it]];
      return list !== undefined && digests !== undefined && list.get(path) !== digests.get(path);
    });
  const present = [...wanted].filter((it) => there.has(it));
  const changed = present.filter(differs);
  const lists = ALGORITHMS.filter((it) => listed[it] === undefined).map((it) => MANIFESTS[it]);
  return {
    changed,
    missing: [...[...wanted].filter((it) => !there.has(it)), ...lists],
    extra: [...there].filter((it) => !wanted.has(it)),
    same: present.length - changed.length,
  };
}

/**
 * Where a bundle begins among some paths: the folder, with a slash, of the list nearest to the root. Undefined where
 * there is no list.
 */
export function rootOf(paths: readonly string[]): string | undefined {
  const lists: readonly string[] = Object.values(MANIFESTS);
  // `sort` and not `toSorted`, which Chromium 92 does not have.
  return paths
    .filter((it) => lists.includes(nameOf(it)))
    .map((it) => it.slice(0, it.length - nameOf(it).length))
    .sort((a, b) => a.split('/').length - b.split('/').length)[0];
}

/** Whether a file is held against the lists: not a list itself, and nothing that Windows or macOS put there. */
export function isJudged(path: string): boolean {
  const name = nameOf(path);
  return !Object.values<string>(MANIFESTS).includes(path) && !OF_SYSTEMS.test(name);
}

const OF_SYSTEMS = /^(?:\.DS_Store|\._.*|Thumbs\.db|desktop\.ini)$/i;

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function sortedPaths(lists: readonly (Sums | undefined)[]): string[] {
  return [...new Set(lists.flatMap((it) => [...(it?.keys() ?? [])]))].sort();
}
