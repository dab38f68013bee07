import { createHash } from 'node:crypto';
import { resolve } from 'node:path';

const contentDir = resolve(process.env['CONTENT_DIR'] ?? 'content');

/**
 * The settings of one run, read from the environment here and nowhere else.
 * `contentDir` and `outDir` are absolute paths; `buildDate` is the civil date (YYYY-MM-DD) that counts as
 * today, by default today in Asia/Shanghai, whatever the machine's own time zone is.
 */
export const config = {
  contentDir,
  outDir: resolve(process.env['OUT_DIR'] ?? 'dist'),
  /** What one build leaves for the next; two content folders never share one. */
  cacheDir: resolve('.cache', createHash('sha256').update(contentDir).digest('hex').slice(0, 12)),
  buildDate: process.env['BUILD_DATE'] ?? todayInShanghai(new Date()),
};

/** The civil date (YYYY-MM-DD) in Asia/Shanghai at an instant. */
export function todayInShanghai(instant: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(instant);
}
