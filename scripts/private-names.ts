import { resolve } from 'node:path';
import { config } from '#config';
import type { Problem } from '#domain/problem.ts';
import { leakProblems } from '#leaks/leak-problems.ts';
import { type Mask, maskFor } from '#leaks/mask.ts';
import { type PrivateTerm, readPrivateTerms } from '#leaks/private-terms.ts';
import { scanSources } from '#leaks/scan-folder.ts';

/** The private list of a run, empty without `PRIVATE_TERMS`, and what takes its names out of a text. */
export interface PrivateNames {
  terms: readonly PrivateTerm[];
  mask: Mask;
}

/**
 * Reads the private list; from here on nothing that this process prints has a name of it. Called before anything of the
 * content is read. Throws an `EditorError` for a list that is missing or lies where it would be committed.
 */
export async function privateNames(): Promise<PrivateNames> {
  const { privateTerms, contentDir } = config;
  if (privateTerms === undefined) return { terms: [], mask: (text) => text };
  const terms = await readPrivateTerms(privateTerms, [process.cwd(), contentDir]);
  const mask = maskFor(terms);
  maskStream(process.stdout, mask);
  maskStream(process.stderr, mask);
  return { terms, mask };
}

/** It shows how such a list is written, and is not published. */
const GUIDE = 'README.md';

/** Private names in what the site is made from: the content folder, and `public/`, whose paths begin with it. */
export async function sourceLeaks({
  terms,
}: PrivateNames): Promise<{ content: Problem[]; assets: Problem[] }> {
  if (terms.length === 0) return { content: [], assets: [] };
  const [content, assets] = await Promise.all(
    [config.contentDir, resolve('public')].map(async (it) =>
      leakProblems(await scanSources(it, terms)).filter(({ file }) => file !== GUIDE),
    ),
  );
  return {
    content: content ?? [],
    assets: (assets ?? []).map((it) => ({ ...it, file: `public/${it.file}` })),
  };
}

function maskStream(stream: NodeJS.WriteStream, mask: Mask): void {
  const write = stream.write.bind(stream) as (...args: unknown[]) => boolean;
  stream.write = (chunk: string | Uint8Array, ...rest: unknown[]) =>
    write(mask(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString()), ...rest);
}
