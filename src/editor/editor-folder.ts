import { isAbsolute, relative } from 'node:path';

/** Where a content folder lies in its repository, of which this is the root; what lies elsewhere is called `content`. */
export function editorFolder(contentDir: string): string {
  const path = relative(process.cwd(), contentDir).replaceAll('\\', '/');
  return path === '' || path.startsWith('..') || isAbsolute(path) ? 'content' : path;
}
