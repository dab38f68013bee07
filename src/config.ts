import { createHash } from 'node:crypto';
import { isAbsolute, relative, resolve } from 'node:path';
import { EditorError } from '#domain/editor-error.ts';

const contentDir = resolve(setting('CONTENT_DIR') ?? 'content');
const editor = setting('ADMIN') === '1';
const preview = setting('PREVIEW') === '1' || process.argv.includes('--preview');
const buildDate = existingDay(setting('BUILD_DATE') ?? todayInShanghai(new Date()));

/**
 * The settings of one run, read from the environment here and nowhere else.
 * `contentDir` and `outDir` are absolute paths; `buildDate` is the civil date (YYYY-MM-DD) that counts as
 * today, by default today in Asia/Shanghai, whatever the machine's own time zone is. Throws an `EditorError` for
 * a date that does not exist, and for an output folder that holds the project or the content: it is replaced whole.
 */
export const config = {
  contentDir,
  outDir: safeOutDir(resolve(setting('OUT_DIR') ?? defaultOutDir())),
  cacheDir: cacheDirOf(contentDir),
  /** Whether `npm run build` writes the addresses of its pages to `permalinks.json`; PERMALINKS=keep and ADMIN=1 leave it. */
  recordsPermalinks: setting('PERMALINKS') !== 'keep' && !editor,
  /** ADMIN=1 adds the editor at /admin/, for a site that is not the public one. */
  editor,
  /** The list of real names that may not be in the site; it lies outside the repository. */
  privateTerms: setting('PRIVATE_TERMS'),
  buildDate,
  /** BUILD_GREY=1 makes every page grey, for readers without script too. */
  grey: setting('BUILD_GREY') === '1',
  /** In a preview (`--preview` or PREVIEW=1) drafts and scheduled entries are shown, and nothing needs approval. */
  visibility: { today: buildDate, preview },
};

/** Where one build of a content folder leaves what the next can use; two content folders never share it. */
export function cacheDirOf(folder: string): string {
  return resolve('.cache', createHash('sha256').update(folder).digest('hex').slice(0, 12));
}

/** The civil date (YYYY-MM-DD) in Asia/Shanghai at an instant. */
export function todayInShanghai(instant: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(instant);
}

function defaultOutDir(): string {
  if (editor) return 'dist-admin';
  return preview ? 'dist-preview' : 'dist';
}

function safeOutDir(outDir: string): string {
  const holds = (folder: string, inner: string) => {
    const path = relative(folder, inner);
    return !path.startsWith('..') && !isAbsolute(path);
  };
  if (holds(outDir, process.cwd()) || holds(outDir, contentDir) || holds(contentDir, outDir)) {
    throw new EditorError(
      `OUT_DIR 不能是 ${outDir}：生成时整个文件夹会被换掉，请另写一个单独的文件夹，例如 dist`,
    );
  }
  return outDir;
}

function existingDay(day: string): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(day) ||
    Number.isNaN(time) ||
    !new Date(time).toISOString().startsWith(day)
  ) {
    throw new EditorError(`BUILD_DATE=${day} 不是存在的日期，请写成 2024-03-21 这样`);
  }
  return day;
}

/** Empty is not set: CI passes on an input that nobody filled in as an empty one. */
function setting(name: string): string | undefined {
  const value = process.env[name];
  return value === '' ? undefined : value;
}
