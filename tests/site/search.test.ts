import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { search } from '#search/engine.ts';
import { folded } from '#search/fold.ts';
import { type Manifest, type PageText, SEARCH_CALLBACK } from '#search/index-format.ts';
import { indexReader } from '#search/reader.ts';
import { siteNamed } from './built-sites.ts';

const { dir } = siteNamed('the demonstration');
let manifest: Manifest;
let pages: PageText[];
let reader: ReturnType<typeof indexReader>;

beforeAll(async () => {
  manifest = (await load('manifest')) as Manifest;
  pages = (await Promise.all(manifest.pages.map((_, number) => load(`p${String(number)}`)))) as PageText[];
  reader = indexReader(manifest, load);
});

/** A file of the built index: the arguments of its one call. */
async function load(name: string): Promise<unknown> {
  const script = await readFile(join(dir, 'search/index', `${name}.js`), 'utf8');
  return (JSON.parse(`[${script.slice(SEARCH_CALLBACK.length + 1, -1)}]`) as unknown[])[2];
}

/** The pages that hold a folded string in one of their blocks: what is there to be found. */
function holding(term: string): number[] {
  return pages.flatMap(({ blocks }, number) =>
    blocks.some((it) => folded(it.text).includes(term)) ? [number] : [],
  );
}

/** Phrases of 2 to 14 characters cut anywhere: the same ones in every run. */
function cutPhrases(): string[] {
  const blocks = pages.flatMap((it) => it.blocks).map((it) => Array.from(folded(it.text)));
  const long = blocks.filter((it) => it.length > 20);
  return Array.from({ length: 300 }, (_, index) => {
    const text = long[(index * 37) % long.length] ?? [];
    const length = 2 + (index % 13);
    const from = (index * 11) % (text.length - length);
    return text.slice(from, from + length).join('');
    // A cut beside a decimal point leaves a point that says nothing.
  }).filter((it) => folded(it) === it);
}

async function phraseHits(query: string): Promise<number[]> {
  const [first] = await search(query, reader, manifest);
  return first?.tier === 'phrase' ? first.hits.map((it) => it.page) : [];
}

describe('what is written on a page of the demonstration is found, and nothing else', () => {
  test('some 300 phrases cut anywhere', async () => {
    for (const phrase of cutPhrases()) {
      const hits = await phraseHits(phrase);
      expect(
        hits.toSorted((a, b) => a - b),
        phrase,
      ).toEqual(holding(phrase));
    }
  });

  test('every title finds its page, among the first', async () => {
    for (const [number, { title }] of pages.entries()) {
      const hits = await phraseHits(title);
      expect(hits.slice(0, 3), title).toContain(number);
    }
  });
});
