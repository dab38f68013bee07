import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CivilDate } from '#domain/civil-date.ts';
import { entryFiles } from '../entry-files.ts';
import { readContent } from '../read-content.ts';
import { type DraftPlan, type DraftRequest, planDraft } from './draft.ts';
import { folderFiles } from '../folder-files.ts';

/** Writes a draft into a content folder. A file that is there already is never overwritten: that throws. */
export async function createDraft(
  contentDir: string,
  request: DraftRequest,
  today: CivilDate,
): Promise<DraftPlan> {
  const files = await entryFiles(folderFiles(contentDir), []);
  const taken = new Set(files.filter((it) => it.collection === request.collection).map((it) => it.id));
  const plan = planDraft(request, await readContent(folderFiles(contentDir)), taken, today);
  if ('refusal' in plan) return plan;
  const path = join(contentDir, plan.file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, plan.text, { flag: 'wx' });
  return plan;
}
