import { buildIndex, type SearchPage } from './build-index.ts';
import { files, type Manifest, type PageText, type Shard } from './index-format.ts';
import { indexReader } from './reader.ts';

/** A page for tests: a title, and paragraphs of text. */
export function makeSearchPage(title: string, paragraphs: string[] = [], more: MorePage = {}): SearchPage {
  const { keys = [], ...rest } = more;
  return {
    href: `${title}/`,
    title,
    kind: '典型案例',
    date: '2024-03-21',
    facets: { kind: ['典型案例'] },
    blocks: [
      { field: 'title', text: title },
      ...keys.map((text) => ({ field: 'key', text }) as const),
      ...paragraphs.map((text) => ({ field: 'body', text }) as const),
    ],
    ...rest,
  };
}

type MorePage = Partial<Omit<SearchPage, 'blocks' | 'title'>> & { keys?: string[] };

/** An index in memory, with the names of the files that were asked for. */
export function memoryIndex(pages: readonly SearchPage[]) {
  const built = buildIndex(pages);
  const manifest: Manifest = { version: 'test', ...built.manifest };
  const stored = new Map<string, Shard | PageText>([
    ...built.shards.map((it, number) => [files.shard(number), it] as const),
    ...built.pages.map((it, number) => [files.page(number), it] as const),
  ]);
  const asked: string[] = [];
  const load = (name: string) => {
    asked.push(name);
    const file = stored.get(name);
    return file ? Promise.resolve(file) : Promise.reject(new Error(`${name} is missing`));
  };
  return { manifest, shards: built.shards, load, asked, stored, reader: indexReader(manifest, load) };
}
