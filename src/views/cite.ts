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
  /** Whether the first form gives the day of access. */
  firstGivesDay: boolean;
  formats: CiteFormat[];
}

export interface CiteFormat {
  id: string;
  name: string;
  copyLabel: string;
  /** A record for a program, not a text for people. */
  isRecord: boolean;
  pieces: CitePiece[];
}

export interface CitePiece {
  /** Nothing, where a program would reject a record that has words for the day of access. */
  text: string;
  /** A date, which is not to be broken into lines. */
  isDate: boolean;
  /** What stands here with the day of access 引用日期, which only the reader's browser knows: as YYYY, MM and DD. */
  filled?: string;
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
  const formats = (Object.keys(texts) as (keyof typeof texts)[]).map((id) => {
    const isRecord = id === 'bibtex' || id === 'ris';
    return {
      id,
      name: words.cite.formats[id],
      copyLabel: fill(words.cite.copyAs, { format: words.cite.formats[id] }),
      isRecord,
      pieces: isRecord ? recordPieces(texts[id]) : textPieces(texts[id]),
    };
  });
  const firstGivesDay = formats[0]?.pieces.some((it) => it.filled !== undefined) ?? false;
  return { title, fillIn, firstGivesDay, formats };
}

/** The line of the day of access is a piece. */
function recordPieces(record: string): CitePiece[] {
  return record
    .split(/(^.*\uE000.*\n)/m)
    .map((text) =>
      text.includes(MARK)
        ? { text: '', isDate: false, filled: text.replace(MARK, '') }
        : { text, isDate: false },
    );
}

/** Every date is a piece, with the brackets around it. */
function textPieces(citation: string): CitePiece[] {
  return citation.split(DATES).map((text, index) => {
    const isDate = index % 2 === 1;
    return text.includes(MARK)
      ? { text: `[${words.cite.accessed}]`, isDate, filled: text.replace(MARK, '') }
      : { text, isDate };
  });
}

/** A character of nobody's text. */
const MARK = '\uE000';
const ACCESSED = `${MARK}YYYY-MM-DD`;
const DATES =
  /(\[\uE000[^\]]+\]|(?<![\w/.-])[（(]?\d{4}-\d\d-\d\d(?![\w/-])[）)]?|\d{4}年\d{1,2}月\d{1,2}日)/;
