import { mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { ImportPlan } from './plan.ts';

/**
 * Writes the entry of a plan and its pictures below a content folder. A folder or file that is there is never touched:
 * that throws. An entry with pictures comes into its place whole, in one step.
 */
export async function writeImport(contentDir: string, { file, text, pictures }: ImportPlan): Promise<void> {
  if (file === undefined || text === undefined) throw new Error('there is nothing to write');
  const path = join(contentDir, file);
  await mkdir(dirname(dirname(path)), { recursive: true });
  if (!/\/index\.[a-z]+$/.test(file)) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: 'wx' });
    return;
  }
  const folder = dirname(path);
  if (await stat(folder).catch(() => undefined)) throw new Error(`${folder} is there already`);
  // Hidden, so that a reader of the content passes over what is half made.
  const half = await mkdtemp(join(dirname(folder), '.import-'));
  try {
    await writeFile(join(half, basename(path)), text);
    for (const it of pictures) await writeFile(join(half, it.file), it.bytes);
    await rename(half, folder);
  } catch (error) {
    await rm(half, { recursive: true, force: true });
    throw error;
  }
}
