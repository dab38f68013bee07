import { config } from '#config';
import type { Site } from '#domain/content.ts';
import type { Problem } from '#domain/problem.ts';
import { emblemProblems, guardedFiles } from '#leaks/emblems.ts';
import { leakProblems } from '#leaks/leak-problems.ts';
import { readPrivateTerms } from '#leaks/private-terms.ts';
import { publishedFileProblems } from '#leaks/published-files.ts';
import { scanFolder } from '#leaks/scan-folder.ts';

/**
 * What no built site may hold, whatever it was built from: names of the private list, traces of cameras and authors,
 * emblems. Throws an `EditorError` for a private list that is missing or lies where it would be committed.
 */
export async function inspectSite(outDir: string, { emblems }: Site): Promise<Problem[]> {
  const { privateTerms, contentDir } = config;
  const terms =
    privateTerms === undefined ? [] : await readPrivateTerms(privateTerms, [process.cwd(), contentDir]);
  const leaks = terms.length > 0 ? leakProblems(await scanFolder(outDir, terms)) : [];
  const emblemsFound = emblemProblems(
    await guardedFiles(outDir),
    emblems?.artwork ?? [],
    emblems?.owner === '党组织',
  );
  return [...leaks, ...(await publishedFileProblems(outDir)), ...emblemsFound];
}
