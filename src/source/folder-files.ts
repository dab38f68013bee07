import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import sharp from 'sharp';
import type { ContentFiles } from './content-files.ts';

/** The files below a folder of this machine. A folder that is not there has none. */
export function folderFiles(folder: string): ContentFiles {
  return {
    name: folder,
    list: async () => {
      const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
      return found
        .filter((it) => it.isFile())
        .map((it) => relative(folder, join(it.parentPath, it.name)).replaceAll('\\', '/'))
        .toSorted();
    },
    text: (path) => readFile(join(folder, path), 'utf8').catch(() => undefined),
    digest: async (path) => {
      const bytes = await readFile(join(folder, path)).catch(() => undefined);
      return bytes && { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
    },
    picture: async (path) => {
      const there = await stat(join(folder, path)).catch(() => undefined);
      if (!there?.isFile()) return undefined;
      const metadata = await sharp(join(folder, path))
        .metadata()
        .catch(() => undefined);
      return metadata?.autoOrient ?? 'unreadable';
    },
  };
}
