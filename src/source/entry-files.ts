import type { Problem } from '#domain/problem.ts';
import { collections } from '#schemas/collections.ts';
import { LEXICON_FILES } from '#schemas/lexicon.ts';
import { COLLECTIONS, type CollectionName, ID_PATTERN } from '#schemas/fields.ts';
import { IMPORT_LABELS } from '#schemas/import-labels.ts';
import type { ContentFiles } from './content-files.ts';

/** A file that holds an entry; `file` is its path below the content folder, with `/`. */
export interface EntryFile {
  collection: CollectionName;
  id: string;
  file: string;
}

/**
 * The files of all entries by path: `ID.mdx`, or `ID/index.mdx` with pictures beside it; folders named by year only
 * group them. A file that looks like an entry where none is read is added to `problems`; hidden files are passed over.
 */
export async function entryFiles(
  content: Pick<ContentFiles, 'list'>,
  problems: Problem[],
): Promise<EntryFile[]> {
  const all = await content.list();
  const files = all.filter(
    (it) =>
      !it.split('/').some((part) => part.startsWith('.')) &&
      !NO_ENTRIES.has(it) &&
      !it.startsWith('approvals/'),
  );
  return files.flatMap((file) => {
    const [folder = '', ...path] = file.split('/');
    const collection = COLLECTIONS.find((it) => it === folder && path.length > 0);
    const id = collection && idOf(path, collections[collection].format);
    if (collection && id !== undefined) return [{ collection, id, file }];
    if (looksLikeEntry(path.at(-1) ?? folder, collection)) problems.push(misplaced(file, collection));
    return [];
  });
}

/** What stands in the content folder and is no entry. */
const NO_ENTRIES: ReadonlySet<string> = new Set([
  'site.yaml',
  IMPORT_LABELS,
  ...Object.values(LEXICON_FILES).map((it) => it.file),
]);

const YEAR_FOLDER = /^\d{4}$/;

function idOf(path: readonly string[], format: string): string | undefined {
  const parts = YEAR_FOLDER.test(path[0] ?? '') ? path.slice(1) : path;
  const [name = '', index] = parts;
  const id = name.endsWith(`.${format}`) ? name.slice(0, -format.length - 1) : undefined;
  if (parts.length === 1 && id !== undefined && id !== 'index' && ID_PATTERN.test(id)) return id;
  return parts.length === 2 && index === `index.${format}` && ID_PATTERN.test(name) ? name : undefined;
}

/** Windows hides the last ending of `bridge.mdx.txt`; Markdown elsewhere than in a collection is nobody's entry. */
function looksLikeEntry(name: string, collection: CollectionName | undefined): boolean {
  if (name === 'README.md') return false;
  return (collection ? /\.(?:mdx?|ya?ml)(?:\.txt)?$/i : /\.(?:mdx|ya?ml)(?:\.txt)?$/i).test(name);
}

function misplaced(file: string, collection: CollectionName | undefined): Problem {
  const format = collection && collections[collection].format;
  const wanted = collection
    ? `放成 ${collection}/标识.${String(format)} 或 ${collection}/标识/index.${String(format)}`
    : `放进 ${COLLECTIONS.join('、')} 中的一个文件夹`;
  return {
    file,
    line: 1,
    column: 1,
    message: '文件的位置或名字不对，这一条不会被读到',
    remedy: `请${wanted}，标识只用小写英文字母、数字和连字符`,
  };
}
