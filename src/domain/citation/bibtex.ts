import type { Citation } from './citation.ts';
import { goneNote } from './gone-note.ts';

/**
 * A BibTeX entry in the terms of biblatex, which the gbt7714 styles read too: `@online`, `@article` with
 * `entrysubtype` for a newspaper, `@techreport`. GB/T 7714 gives newspapers and pages by the day, and biblatex keeps a
 * day in `date` alone: a `year` beside it is overwritten with a warning (biber), and is left out. Names and titles
 * stand in double braces, which keep them as they are written.
 */
export function bibtex(it: Citation): string {
  const genre = it.type.startsWith('N') ? 'newspaper' : it.type === 'R/OL' ? 'report' : 'page';
  const note = goneNote(it);
  const fields = [
    ['author', it.authors.length === 0 ? undefined : `{${it.authors.map(kept).join(' and ')}}`],
    ['title', `{${kept(it.title)}}`],
    [CONTAINER[genre], it.container === undefined ? undefined : `{${kept(it.container)}}`],
    ['entrysubtype', genre === 'newspaper' ? '"newspaper"' : undefined],
    ['date', it.date === undefined ? undefined : `{${it.date}}`],
    ['pages', it.page === undefined ? undefined : `"${it.page}"`],
    ['url', it.url === undefined ? undefined : `{${it.url.replace(/[{}\s]/g, encodeURIComponent)}}`],
    ['urldate', it.accessed === undefined ? undefined : `{${it.accessed}}`],
    ['note', note === undefined ? undefined : `{${kept(note)}}`],
    ['langid', '"chinese"'],
  ].flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},`]));
  return [`@${TYPE[genre]}{${it.key},`, ...fields, '}'].join('\n');
}

/** The entry as a file: UTF-8. */
export function bibtexFile(it: Citation): string {
  return `${bibtex(it)}\n`;
}

const TYPE = { newspaper: 'article', report: 'techreport', page: 'online' } as const;
const CONTAINER = { newspaper: 'journal', report: 'institution', page: 'organization' } as const;

function kept(text: string): string {
  return `{${text.replace(/[\\{}~^&%$#_]/g, (sign) => ESCAPED[sign] ?? `\\${sign}`)}}`;
}

const ESCAPED: Partial<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
