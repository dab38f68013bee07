import { END, files, type Manifest, placesOf, type Shard, shardOf } from './index-format.ts';

/** Gets a file of the index by its name; rejects when it is missing, damaged or of another version. */
export type Load = (name: string, version?: string) => Promise<unknown>;

/** Where something stands: by page number, positions in ascending order. */
export type Occurrences = ReadonlyMap<number, readonly number[]>;

/** Looks strings up in the index. Shards are fetched when they are needed, each once. */
export function indexReader(manifest: Manifest, load: Load) {
  const places = placesOf(manifest.shards);
  const shards = new Map<number, Promise<Shard>>();
  const shard = (number: number): Promise<Shard> => {
    let known = shards.get(number);
    if (!known) {
      known = load(files.shard(number), manifest.version) as Promise<Shard>;
      // A shard that could not be fetched is asked for again with the next query.
      known.catch(() => shards.delete(number));
      shards.set(number, known);
    }
    return known;
  };
  const pair = async (first: string, second: string): Promise<Occurrences> => {
    const number = shardOf(places.get(first) ?? [], second);
    return number === undefined ? NONE : decode((await shard(number))[first + second]);
  };
  const single = async (character: string): Promise<Occurrences> => {
    const all = await Promise.all((places.get(character) ?? []).map(shard));
    return union(
      all.flatMap((it) =>
        Object.keys(it)
          .filter((key) => key.startsWith(character))
          .map((key) => decode(it[key])),
      ),
    );
  };
  /** Where a folded string stands, exactly: pairs that cover it, at the right distances from one another. */
  const find = async (text: string): Promise<Occurrences> => {
    const characters = Array.from(text);
    if (characters.length < 2) return characters[0] === undefined ? NONE : single(characters[0]);
    const cover = await Promise.all(
      coverOf(characters.length).map(async (offset) => ({
        offset,
        found: await pair(characters[offset] ?? END, characters[offset + 1] ?? END),
      })),
    );
    return aligned(cover);
  };
  return { find, has: (character: string) => places.has(character) };
}

export type IndexReader = ReturnType<typeof indexReader>;

/** Where pieces stand at their offsets from one start; the starts are given back. */
export function aligned(pieces: readonly { offset: number; found: Occurrences }[]): Occurrences {
  const [rarest, ...others] = pieces.toSorted((a, b) => a.found.size - b.found.size);
  if (!rarest) return NONE;
  const result = new Map<number, number[]>();
  for (const [page, positions] of rarest.found) {
    const sets = others.map(({ offset, found }) => ({ offset, at: new Set(found.get(page)) }));
    const starts = positions
      .map((it) => it - rarest.offset)
      .filter((start) => sets.every(({ offset, at }) => at.has(start + offset)));
    if (starts.length > 0) result.set(page, starts);
  }
  return result;
}

/** Every second pair says all there is to know of a phrase; of an odd one, the last overlaps. */
function coverOf(length: number): number[] {
  const offsets = Array.from({ length: Math.floor(length / 2) }, (_, index) => index * 2);
  return length % 2 === 0 ? offsets : [...offsets, length - 2];
}

function decode(numbers: readonly number[] | undefined): Occurrences {
  const found = new Map<number, number[]>();
  if (!numbers) return found;
  let page = 0;
  let at = 0;
  while (at < numbers.length) {
    page += numbers[at] ?? 0;
    const count = numbers[at + 1] ?? 0;
    let position = 0;
    const positions = Array.from({ length: count }, (_, index) => (position += numbers[at + 2 + index] ?? 0));
    found.set(page, positions);
    at += 2 + count;
  }
  return found;
}

function union(lists: readonly Occurrences[]): Occurrences {
  const all = new Map<number, number[]>();
  for (const list of lists) {
    for (const [page, positions] of list) all.set(page, [...(all.get(page) ?? []), ...positions]);
  }
  for (const [page, positions] of all) {
    all.set(
      page,
      positions.toSorted((a, b) => a - b),
    );
  }
  return all;
}

const NONE: Occurrences = new Map();
