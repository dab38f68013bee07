import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildIndex, type SearchPage } from './build-index.ts';
import { files, type Manifest, wrap } from './index-format.ts';
import { packTerms } from './term-list.ts';
import { variantsOf } from './variants.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Writes the index of some pages into a folder. Named and filled by the pages alone: same pages, same bytes. */
export async function writeIndex(pages: readonly SearchPage[], folder: string): Promise<void> {
  const { manifest, shards, pages: texts } = buildIndex(pages);
  const characters = new Set(manifest.shards.flatMap((it) => Array.from(it)));
  const parts: [string, unknown][] = [
    ...shards.map((it, number): [string, unknown] => [files.shard(number), it]),
    ...texts.map((it, number): [string, unknown] => [files.page(number), it]),
    [files.terms, packTerms(vocabularyOf(pages))],
    [files.variants, variantsOf(characters)],
  ];
  const hash = createHash('sha256').update(JSON.stringify(manifest));
  for (const [name, data] of parts) hash.update(name).update(JSON.stringify(data));
  const version = hash.digest('hex').slice(0, 12);
  const whole: Manifest = { version, ...manifest };
  await mkdir(folder, { recursive: true });
  for (const [name, data] of [...parts, [files.manifest, whole] as const]) {
    await writeFile(join(folder, `${name}.js`), wrap(name, version, data));
  }
}
