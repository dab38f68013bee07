import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { decodeText } from './encodings.ts';
import { EditorError } from '#domain/editor-error.ts';
import { fold } from './fold.ts';

/** A name that must not be published (保密名单), and its line in the list, by which alone it is ever told. */
export interface PrivateTerm {
  line: number;
  text: string;
}

/**
 * The private list: one name a line; `#` begins a comment at the start of a line or after a blank. It is UTF-8,
 * UTF-16 with a mark, or GBK, as the editors' programs write. `folders` are the project and the content folder.
 * Throws an `EditorError` when the file is missing, empty, holds a name of one character, or lies in one of `folders` or
 * in any Git repository, where it would be committed.
 */
export async function readPrivateTerms(path: string, folders: readonly string[]): Promise<PrivateTerm[]> {
  const bytes = await readFile(path).catch(() => {
    throw new EditorError(`没有找到保密名单文件。请检查它的位置；名单是文本文件，一行一个真实名称`);
  });
  await refuseCommitted(path, folders);
  const terms = decodeText(bytes)
    .split(/\r\n|[\n\r]/)
    .map((it, index) => ({ line: index + 1, text: withoutComment(it).normalize('NFKC').trim() }))
    .filter((it) => it.text !== '');
  const short = terms.filter((it) => Array.from(fold(it.text)).length < 2);
  if (short.length > 0) {
    throw new EditorError(
      `保密名单第 ${short.map((it) => it.line).join('、')} 行不足两个字，到处都会误报。请写全称，或删去这一行`,
    );
  }
  if (terms.length === 0) {
    throw new EditorError('保密名单里没有一个名称，检查等于没做。请一行写一个真实名称');
  }
  return terms;
}

function withoutComment(line: string): string {
  return line.replace(/^\uFEFF/, '').replace(/(?:^|\s)[#＃].*$/, '');
}

/** Both the path as it is given and where its links lead must be outside. */
async function refuseCommitted(path: string, folders: readonly string[]): Promise<void> {
  const places = [resolve(path), await realpath(path)];
  const roots = await Promise.all(
    folders.map(async (it) => [resolve(it), await realpath(it).catch(() => resolve(it))]),
  );
  const isInside = places.some((place) => roots.flat().some((root) => contains(root, place)));
  const isCommitted = await Promise.all(places.map((it) => isInRepository(dirname(it))));
  if (isInside || isCommitted.includes(true)) {
    throw new EditorError(
      '保密名单放在项目、内容文件夹或 Git 仓库里，会随提交公开。请移到这些文件夹之外，再改配置里的位置；如果已经提交过，请从历史中清除',
    );
  }
}

function contains(folder: string, file: string): boolean {
  const way = relative(folder, file);
  return way !== '' && way !== '..' && !/^\.\.[/\\]/.test(way) && !isAbsolute(way);
}

async function isInRepository(folder: string): Promise<boolean> {
  const isRoot = await stat(resolve(folder, '.git')).then(
    () => true,
    () => false,
  );
  if (isRoot) return true;
  const parent = dirname(folder);
  return parent === folder ? false : isInRepository(parent);
}
