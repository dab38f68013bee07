import type { Site } from '#domain/content.ts';
import type { Problem } from '#domain/problem.ts';
import { emblemProblems, guardedFiles } from '#leaks/emblems.ts';
import { siteLeakProblems } from '#leaks/leak-problems.ts';
import type { PrivateTerm } from '#leaks/private-terms.ts';
import { publishedFileProblems } from '#leaks/published-files.ts';
import { scanFolder } from '#leaks/scan-folder.ts';
import { folderFiles } from '#source/folder-files.ts';

/**
 * What no built site may hold, whatever it was built from: names of the private list, traces of cameras and authors,
 * emblems. Its files are told as 网站文件 with their path inside the site.
 */
export async function inspectSite(
  outDir: string,
  { emblems }: Site,
  terms: readonly PrivateTerm[],
): Promise<Problem[]> {
  const leaks = terms.length > 0 ? siteLeakProblems(await scanFolder(outDir, terms)) : [];
  const emblemsFound = emblemProblems(
    await guardedFiles(folderFiles(outDir)),
    emblems?.artwork ?? [],
    emblems?.owner === '党组织',
  );
  return [...leaks, ...(await publishedFileProblems(outDir)), ...emblemsFound].map((it) => ({
    ...it,
    file: `网站文件 ${it.file}`,
  }));
}
