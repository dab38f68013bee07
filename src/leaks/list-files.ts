import { readdir } from 'node:fs/promises';
import { relative, join, sep } from 'node:path';

/** The files below a folder, relative, with `/`, sorted; none where there is no such folder. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  return entries
    .filter((it) => !it.isDirectory())
    .map((it) => relative(folder, join(it.parentPath, it.name)).split(sep).join('/'))
    .toSorted();
}
