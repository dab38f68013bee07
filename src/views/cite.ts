import { bibtex } from '#domain/citation/bibtex.ts';
import {
  type Citation,
  entryCitation,
  milestoneCitation,
  reportCitation,
} from '#domain/citation/citation.ts';
import { gbt7714 } from '#domain/citation/gbt7714.ts';
import { plainCitation } from '#domain/citation/plain-citation.ts';
import { ris } from '#domain/citation/ris.ts';
import type { Case, Content, MediaItem, Project } from '#domain/content.ts';
import type { ProjectMilestone } from '#domain/relations.ts';
import { fill, words } from '#words';

/** 引用本文: a work in every form, the one that is asked for most first. */
export interface CiteView {
  title: string;
  /** Asks for the day of access, where no script fills it in. */
  fillIn: string;
  formats: CiteFormat[];
}

export interface CiteFormat {
  id: string;
  name: string;
  copyLabel: string;
  /** The text in pieces; the day of access 引用日期, which only the reader's browser knows, goes between them. */
  pieces: string[];
  /** What stands between year, month and day of that date. */
  dateSign: '-' | '/';
}

export function entryCite(entry: Case | Project, content: Content): CiteView {
  return citeView(entryCitation(entry, content), words.cite.title, words.cite.fillIn);
}

/** `title` names the project too. */
export function milestoneCite(it: ProjectMilestone, title: string, content: Content): CiteView {
  return citeView(milestoneCitation(it, title, content), words.cite.title, words.cite.fillIn);
}

/** The original report is cited, not our page about it. */
export function reportCite(entry: MediaItem): CiteView {
  return citeView(reportCitation(entry), words.cite.titleReport, words.cite.fillInReport);
}

function citeView(citation: Citation, title: string, fillIn: string): CiteView {
  const record = { ...citation, accessed: ACCESSED };
  const texts = {
    'gbt7714-2025': gbt7714(record, '2025'),
    'gbt7714-2015': gbt7714(record, '2015'),
    plain: plainCitation(record),
    bibtex: bibtex(record),
    ris: ris(record),
  };
  return {
    title,
    fillIn,
    formats: (Object.keys(texts) as (keyof typeof texts)[]).map((id) => ({
      id,
      name: words.cite.formats[id],
      copyLabel: fill(words.cite.copyAs, { format: words.cite.formats[id] }),
      pieces: texts[id].split(ACCESSED),
      dateSign: id === 'ris' ? '/' : '-',
    })),
  };
}

/** A character of nobody's text. */
const ACCESSED = '\uE000';
