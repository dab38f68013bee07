import { addressOf } from '#domain/addresses.ts';
import { bibtexFile } from '#domain/citation/bibtex.ts';
import { type Citation, entryCitation, milestoneCitation } from '#domain/citation/citation.ts';
import { risFile } from '#domain/citation/ris.ts';
import type { Content } from '#domain/content.ts';
import { milestonesOf } from '#domain/relations.ts';
import { fill, words } from '#words';
import { siteHref } from './paths.ts';

/** The forms of a record that reference managers 文献管理软件 import, by the ending of the file. */
export const RECORD_FORMS = {
  ris: { type: 'application/x-research-info-systems', write: risFile },
  bib: { type: 'application/x-bibtex', write: bibtexFile },
} as const satisfies Record<string, { type: string; write: (it: Citation) => string }>;

export type RecordForm = keyof typeof RECORD_FORMS;

/** A record as a file. It leaves out the day of access 引用日期, which only the reader knows. */
export interface CiteFile {
  /** Below the site's root, ASCII: `cite/cases/ID.ris`, `cite/projects/ID/milestones/ID.bib`. */
  path: string;
  form: RecordForm;
  text: string;
}

export interface CiteDownload {
  href: string;
  label: string;
}

/** The files of every page that has a cite box. */
export function citeFiles(content: Content): CiteFile[] {
  return [
    ...[...content.cases, ...content.projects, ...content.media].flatMap((it) =>
      filesOf(`${it.collection}/${it.id}`, entryCitation(it, content)),
    ),
    ...milestonesOf(content).flatMap((it) => {
      const { project, milestone } = it;
      const title = fill(words.milestone.documentTitle, { project: project.name, title: milestone.title });
      return filesOf(`milestones/${it.id}`, milestoneCitation(it, title, content));
    }),
  ];
}

/** The files of a page, from its `collection/id`, to be linked. */
export function citeDownloads(reference: string): CiteDownload[] {
  return FORMS.map((form) => ({
    href: siteHref(pathOf(reference, form)),
    label: words.cite.download[form],
  }));
}

const FORMS = Object.keys(RECORD_FORMS) as RecordForm[];

function filesOf(reference: string, citation: Citation): CiteFile[] {
  return FORMS.map((form) => ({
    path: pathOf(reference, form),
    form,
    text: RECORD_FORMS[form].write(citation),
  }));
}

function pathOf(reference: string, form: RecordForm): string {
  return `cite/${addressOf(reference).replace(/\/$/, '')}.${form}`;
}
