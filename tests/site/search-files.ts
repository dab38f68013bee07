import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Sources } from '#search/ask.ts';
import { files, type Manifest, SEARCH_CALLBACK } from '#search/index-format.ts';
import { indexReader } from '#search/reader.ts';
import { type TermList, unpackTerms } from '#search/term-list.ts';

/** The search index of a built site, read from its files as the browser's loader reads them. */
export async function searchIndexIn(siteDir: string): Promise<Sources> {
  const load = async (name: string): Promise<unknown> => {
    const text = await readFile(join(siteDir, 'search/index', `${name}.js`), 'utf8');
    if (!text.startsWith(`${SEARCH_CALLBACK}(`) || !text.endsWith(')')) throw new Error(`${name} is damaged`);
    const [, , data] = JSON.parse(`[${text.slice(SEARCH_CALLBACK.length + 1, -1)}]`) as unknown[];
    return data;
  };
  const manifest = (await load(files.manifest)) as Manifest;
  return {
    manifest,
    reader: indexReader(manifest, load),
    terms: async () => unpackTerms((await load(files.terms)) as TermList),
    variants: async () => (await load(files.variants)) as Record<string, string>,
  };
}
