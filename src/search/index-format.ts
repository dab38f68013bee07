/**
 * The search index as static files. Every pair of neighbouring folded characters has a posting list with
 * positions, so that a phrase is found exactly where it stands; the lists are spread over shards by their first
 * character, so that a query fetches a few small files. All files call one function, `SEARCH_CALLBACK`, because a
 * classic script can be loaded where neither `fetch` nor modules are allowed (`file://`).
 */
export const SEARCH_CALLBACK = '__search';

/** Weights of text, from the most to the least telling. A page's blocks stand in this order. */
export const FIELDS = ['title', 'key', 'body'] as const;
export type Field = (typeof FIELDS)[number];

export interface Manifest {
  /** Changes with any file of the index; every other file carries it too. */
  version: string;
  /**
   * The first characters of the pairs in each shard. A character that stands in several of them has its pairs
   * spread over these by their second character, `shardOf`.
   */
  shards: string[];
  /** The facets and their values, by name: 类型 kind, 年份 year, … */
  facets: Record<string, string[]>;
  /** A row a page, in the order of their numbers. */
  pages: PageRow[];
}

/** `[end of the title, end of the key text, length]` in positions, the date, and the numbers of its facet values. */
export type PageRow = [
  title: number,
  key: number,
  length: number,
  date: string,
  values: Record<string, number[]>,
];

/** By pair: page number as a difference, count of positions, positions as differences, and so on. */
export type Shard = Record<string, number[]>;

/** What a result shows of a page, and its text to quote from. */
export interface PageText {
  /** Below the site's root, without a slash before it. */
  href: string;
  title: string;
  kind: string;
  date: string;
  /** 较合同工期提前101天, where the page has such a number. */
  number?: string;
  picture?: string;
  blocks: { field: Field; text: string }[];
}

/** A word or name that may be meant: with its pinyin, in full and as initials, for those who type letters. */
export interface Term {
  text: string;
  pinyin: string;
  initials: string;
  /** The syllable of each folded character. */
  sounds: readonly string[];
  /** A word of the texts, no name of the site's. */
  word?: true;
  /** The page that has it as its title. */
  href?: string;
  kind?: string;
}

/** Where a character is the last of its block, its pair has this as its second. */
export const END = '';

/** Which of the shards that hold a character's pairs holds the pair with `second`. */
export function shardOf(places: readonly number[], second: string): number | undefined {
  return places[(second.codePointAt(0) ?? 0) % Math.max(places.length, 1)];
}

/** The shards that hold the pairs of each first character. */
export function placesOf(shards: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  shards.forEach((characters, number) => {
    for (const character of characters) {
      const known = places.get(character);
      if (known) known.push(number);
      else places.set(character, [number]);
    }
  });
  return places;
}

export const files = {
  manifest: 'manifest',
  shard: (number: number) => `s${String(number)}`,
  page: (number: number) => `p${String(number)}`,
  terms: 'terms',
  variants: 'variants',
} as const;

/** One file of the index. */
export function wrap(name: string, version: string, data: unknown): string {
  return `${SEARCH_CALLBACK}(${JSON.stringify(name)},${JSON.stringify(version)},${JSON.stringify(data)})`;
}
