import { fold } from './fold.ts';
import {
  END,
  FIELDS,
  type Manifest,
  type PageRow,
  type PageText,
  placesOf,
  type Shard,
  shardOf,
} from './index-format.ts';

/** A page to be found: what a result shows of it, and the values it has of each facet. */
export type SearchPage = PageText & { facets: Record<string, string[]> };

export interface SearchIndex {
  manifest: Omit<Manifest, 'version'>;
  shards: Shard[];
  pages: PageText[];
}

/** The index of some pages, in their order. The same pages give the same index, whatever the machine. */
export function buildIndex(pages: readonly SearchPage[]): SearchIndex {
  const facets = facetsOf(pages);
  const postings = new Postings();
  const rows = pages.map((page, number): PageRow => {
    const { pairs, ends } = pairsOf(page);
    postings.add(number, pairs);
    return [...ends, page.date, numbered(page, facets)];
  });
  const { shards, characters } = spread(postings.lists);
  const texts = pages.map(({ facets: _facets, ...text }) => ({ ...text, blocks: inFieldOrder(text.blocks) }));
  return { manifest: { shards: characters, facets, pages: rows }, shards, pages: texts };
}

interface PostingList {
  numbers: number[];
  /** The page added last, for the next difference. */
  last: number;
}

/** Posting lists by first, then second character, delta-coded as they grow. */
class Postings {
  readonly lists = new Map<string, Map<string, PostingList>>();

  add(page: number, pairs: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>): void {
    for (const [first, seconds] of pairs) {
      let known = this.lists.get(first);
      if (!known) this.lists.set(first, (known = new Map<string, PostingList>()));
      for (const [second, positions] of seconds) {
        let list = known.get(second);
        if (!list) known.set(second, (list = { numbers: [], last: 0 }));
        list.numbers.push(page - list.last, positions.length);
        positions.forEach((it, index) => list.numbers.push(it - (positions[index - 1] ?? 0)));
        list.last = page;
      }
    }
  }
}

/** The pairs of a page with their positions, and where its title, its key text and all of it end. */
function pairsOf(page: SearchPage) {
  const pairs = new Map<string, Map<string, number[]>>();
  const end = { title: 0, key: 0, body: 0 };
  let position = 0;
  for (const { field, text } of inFieldOrder(page.blocks)) {
    const { characters } = fold(text);
    characters.forEach((first, index) => {
      const second = characters[index + 1] ?? END;
      let seconds = pairs.get(first);
      if (!seconds) pairs.set(first, (seconds = new Map<string, number[]>()));
      const positions = seconds.get(second);
      if (positions) positions.push(position + index);
      else seconds.set(second, [position + index]);
    });
    // One position is left out between blocks, so that no phrase runs from one into the next.
    position += characters.length + 1;
    end[field] = position;
  }
  const key = Math.max(end.title, end.key);
  return { pairs, ends: [end.title, key, Math.max(key, end.body)] as const };
}

function inFieldOrder(blocks: PageText['blocks']): PageText['blocks'] {
  return blocks.toSorted((a, b) => FIELDS.indexOf(a.field) - FIELDS.indexOf(b.field));
}

/** All values of all facets, sorted. */
function facetsOf(pages: readonly SearchPage[]): Record<string, string[]> {
  const names = [...new Set(pages.flatMap((it) => Object.keys(it.facets)))].toSorted();
  return Object.fromEntries(
    names.map((name) => [name, [...new Set(pages.flatMap((it) => it.facets[name] ?? []))].toSorted()]),
  );
}

function numbered(page: SearchPage, facets: Record<string, string[]>): Record<string, number[]> {
  return Object.fromEntries(
    Object.entries(page.facets).map(([name, values]) => [
      name,
      values.map((it) => facets[name]?.indexOf(it) ?? -1).toSorted((a, b) => a - b),
    ]),
  );
}

/** About how many numbers a shard holds: some 8 KB after compression. */
const SHARD_NUMBERS = 6000;

/** Puts the lists into shards of about the same size, by first character; a frequent one is spread over several. */
function spread(lists: Postings['lists']): { shards: Shard[]; characters: string[] } {
  const sizes = [...lists]
    .map(([first, seconds]) => ({ first, size: sizeOf(seconds) }))
    .toSorted((a, b) => (a.first < b.first ? -1 : 1));
  const characters: string[] = [];
  let room = 0;
  for (const { first, size } of sizes) {
    if (size >= SHARD_NUMBERS) {
      const parts = Math.ceil(size / SHARD_NUMBERS);
      characters.push(...Array.from({ length: parts }, () => first));
      room = 0;
    } else {
      if (room < size) {
        characters.push('');
        room = SHARD_NUMBERS;
      }
      characters.push(`${characters.pop() ?? ''}${first}`);
      room -= size;
    }
  }
  const places = placesOf(characters);
  const shards = characters.map((): Shard => ({}));
  for (const { first } of sizes) {
    for (const [second, { numbers }] of [...(lists.get(first) ?? [])].toSorted(([a], [b]) =>
      a < b ? -1 : 1,
    )) {
      const shard = shards[shardOf(places.get(first) ?? [], second) ?? -1];
      if (shard) shard[`${first}${second}`] = numbers;
    }
  }
  return { shards, characters };
}

function sizeOf(seconds: ReadonlyMap<string, PostingList>): number {
  return [...seconds.values()].reduce((sum, it) => sum + it.numbers.length + 2, 0);
}
