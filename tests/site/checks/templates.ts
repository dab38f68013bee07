/** A page of `src/pages/`, with the built pages that came out of it. */
export interface Template {
  /** Its file, relative to `src/pages`: `cases/[id].astro`. */
  file: string;
  pages: string[];
}

/**
 * Sorts built pages by the template they came out of; `files` are those of `src/pages`, `pages` the `.html` files of
 * the site. Where several templates fit, the most definite one is it, as in Astro's own routing.
 */
export function templatesOf(files: readonly string[], pages: readonly string[]): Template[] {
  const routes = files
    .filter((file) => /\.(?:astro|mdx?)$/.test(file) && !/(?:^|\/)_/.test(file))
    .map((file) => ({ file, pattern: patternOf(file), rank: rankOf(file) }))
    .toSorted((a, b) => (a.rank < b.rank ? -1 : 1));
  const groups = Map.groupBy(pages, (page) => routes.find((it) => it.pattern.test(page))?.file);
  const strays = groups.get(undefined) ?? [];
  if (strays.length > 0) throw new Error(`pages that no template makes: ${strays.join(', ')}`);
  return routes
    .map(({ file }) => ({ file, pages: groups.get(file) ?? [] }))
    .toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

function segmentsOf(file: string): string[] {
  return file
    .replace(/(?:(?:^|\/)index)?\.(?:astro|mdx?)$/, '')
    .split('/')
    .filter(Boolean);
}

function patternOf(file: string): RegExp {
  if (file === '404.astro') return /^404\.html$/;
  const path = segmentsOf(file)
    .map((it) => (it.startsWith('[...') ? '(?:.+/)?' : it.startsWith('[') ? '[^/]+/' : `${it}/`))
    .join('');
  return new RegExp(`^${path}index\\.html$`);
}

/** Static segments stand before dynamic ones, and those before the ones that take any number. */
function rankOf(file: string): string {
  return segmentsOf(file)
    .map((it) => (it.startsWith('[...') ? '3' : it.startsWith('[') ? '2' : '1'))
    .join('');
}
