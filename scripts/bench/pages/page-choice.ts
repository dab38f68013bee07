/** A page that is measured: its name in the table, and its path below the address of the site (`''`, `cases/`). */
export interface ChosenPage {
  name: string;
  path: string;
}

/** The kinds of pages that are measured, with the files they are made as. */
const KINDS = [
  { name: '首页', pattern: /^index\.html$/ },
  { name: '案例', pattern: /^cases\/[^/]+\/index\.html$/ },
  { name: '项目', pattern: /^projects\/[^/]+\/index\.html$/ },
  { name: '里程碑', pattern: /^projects\/[^/]+\/milestones\/[^/]+\/index\.html$/ },
  { name: '时间线', pattern: /^timeline\/index\.html$/ },
  { name: '列表', pattern: /^cases\/index\.html$/ },
  { name: '搜索', pattern: /^search\/index\.html$/ },
] as const;

/** The kind whose weight is limited. */
export const WEIGHED = '案例' satisfies (typeof KINDS)[number]['name'];

/** One page of each kind that the site has: that with the longest HTML, on which most can go wrong. */
export function fullestPages(files: readonly { path: string; bytes: number }[]): ChosenPage[] {
  const byBytes = files.toSorted((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1));
  return KINDS.flatMap(({ name, pattern }) => {
    const found = byBytes.find((it) => pattern.test(it.path));
    return found ? [{ name, path: folderOf(found.path) }] : [];
  });
}

/** A page by the path that was asked for (`/cases/bridge`), of the kind that it is. */
export function pageAt(asked: string): ChosenPage {
  const bare = asked.replace(/^\/+/, '');
  const path = bare === '' || bare.endsWith('.html') || bare.endsWith('/') ? folderOf(bare) : `${bare}/`;
  const kind = KINDS.find((it) => it.pattern.test(fileOf(path)));
  return { name: kind?.name ?? `/${path}`, path };
}

/** The file of a page, below the folder of the site. */
export function fileOf(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

function folderOf(file: string): string {
  return file.replace(/(?:^|(?<=\/))index\.html$/, '');
}
