import { createHash } from 'node:crypto';
import { resolve } from 'node:path';

const contentDir = resolve(setting('CONTENT_DIR') ?? 'content');

/**
 * The settings of one run, read from the environment here and nowhere else.
 * `contentDir` and `outDir` are absolute paths; `buildDate` is the civil date (YYYY-MM-DD) that counts as
 * today, by default today in Asia/Shanghai, whatever the machine's own time zone is.
 */
export const config = {
  contentDir,
  outDir: resolve(setting('OUT_DIR') ?? 'dist'),
  cacheDir: cacheDirOf(contentDir),
  buildDate: setting('BUILD_DATE') ?? todayInShanghai(new Date()),
};

/** Where one build of a content folder leaves what the next can use; two content folders never share it. */
export function cacheDirOf(folder: string): string {
  return resolve('.cache', createHash('sha256').update(folder).digest('hex').slice(0, 12));
}

/** The civil date (YYYY-MM-DD) in Asia/Shanghai at an instant. */
export function todayInShanghai(instant: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(instant);
}

/** Empty is not set: CI passes on an input that nobody filled in as an empty one. */
function setting(name: string): string | undefined {
  const value = process.env[name];
  return value === '' ? undefined : value;
}
