import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { type Template, templatesOf } from './checks/templates.ts';
import { type BuiltSite } from './setup/global-setup.ts';
import { ROOT } from './setup/run-build.ts';

/** The sites of this run, as tables of tests take them: `$name`. */
export const sites: readonly BuiltSite[] = inject('sites');

export function siteNamed(name: BuiltSite['name']): BuiltSite {
  const found = sites.find((it) => it.name === name);
  if (!found) throw new Error(`${name} was not built`);
  return found;
}

/** All files below a folder, as relative paths with `/`, sorted. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) =>
      join(it.parentPath, it.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted();
}

/** The text of a file of a built site. */
export function textOf(site: BuiltSite, file: string): string {
  return readFileSync(join(site.dir, file), 'utf8');
}

/** The pages of a site: file and HTML. */
export function pagesOf(site: BuiltSite): { file: string; html: string }[] {
  return filesIn(site.dir)
    .filter((it) => it.endsWith('.html'))
    .map((file) => ({ file, html: textOf(site, file) }));
}

/** One line for every problem of every page: `file: problem`. */
export function problemsOf(site: BuiltSite, check: (html: string) => string[]): string[] {
  return pagesOf(site).flatMap(({ file, html }) => check(html).map((it) => `${file}: ${it}`));
}

/** Pages of their own kind, which stand at addresses of any template. */
const APART = ['[...alias].astro', '[...notice].astro'];

/** The pages that only send on to another, with the address they send to. */
export function movedPagesIn(site: BuiltSite): { file: string; to: string }[] {
  return pagesOf(site).flatMap(({ file, html }) => {
    const to = /http-equiv="refresh" content="0; url=([^"]+)"/.exec(html)?.[1];
    return to === undefined ? [] : [{ file, to }];
  });
}

/** Every template with its pages of a site; those that send on stand at addresses of other templates' form. */
export function templatesIn(site: BuiltSite): Template[] {
  const moved = movedPagesIn(site).map((it) => it.file);
  const pages = filesIn(site.dir).filter((it) => it.endsWith('.html') && !moved.includes(it));
  const files = filesIn(join(ROOT, 'src/pages')).filter((it) => !APART.includes(it));
  return templatesOf(files, pages);
}

/** For each template that a site uses, its fullest page: what most can go wrong on. */
export function fullestPages(site: BuiltSite): { template: string; file: string }[] {
  const size = (file: string) => textOf(site, file).length;
  return templatesIn(site).flatMap(({ file: template, pages }) => {
    const file = pages.toSorted((a, b) => size(b) - size(a))[0];
    return file === undefined ? [] : [{ template, file }];
  });
}

/** The address that a page is served at here. */
export function addressOf(site: BuiltSite, file: string): string {
  return `${site.origin}${site.base}${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
}
