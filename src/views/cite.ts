import { bibtex } from '#domain/citation/bibtex.ts';
import {
  type Citation,
  entryCitation,
  milestoneCitation,
  reportCitation,
} from '#domain/citation/citation.ts';
import { gbt7714 } from '#domain/citation/gbt7714.ts';
import { goneNote } from '#domain/citation/gone-note.ts';
import { plainCitation } from '#domain/citation/plain-citation.ts';
import { ris } from '#domain/citation/ris.ts';
import type { Case, Content, MediaItem, Project } from '#domain/content.ts';
import type { ProjectMilestone } from '#domain/relations.ts';
import { fill, words } from '#words';
import { type CiteDownload, citeDownloads } from './cite-files.ts';

/** 引用本文: a work in every form, the one that is asked for most first. */
export interface CiteView {
  title: string;
  /** Asks for the day of access, where no script fills it in. */
  fillIn: string;
  /** Whether the first form gives the day of access. */
  firstGivesDay: boolean;
  formats: CiteFormat[];
  /** What is said where the address of the work is dead: that it leads to a copy, or to nothing. */
  note?: string;
  /** The records as files for reference managers. */
  downloads: CiteDownload[];
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
  return citeView(`${entry.collection}/${entry.id}`, entryCitation(entry, content), OURS);
}

/** `title` names the project too. */
export function milestoneCite(it: ProjectMilestone, title: string, content: Content): CiteView {
  return citeView(`milestones/${it.id}`, milestoneCitation(it, title, content), OURS);
}

/** The original report is cited, not our page about it. */
export function reportCite(entry: MediaItem): CiteView {
  return citeView(`media/${entry.id}`, reportCitation(entry), THEIRS);
}

const OURS = { title: words.cite.title, fillIn: words.cite.fillIn };
const THEIRS = { title: words.cite.titleReport, fillIn: words.cite.fillInReport };

/**
 * A citation as text in the forms that people read, each under its name, with words for the day of access and, where it
 * is dead, about the address.
 */
export function citationText(citation: Citation): string[] {
  const note = goneNote(citation);
  return [
    ...formatsOf(citation)
      .filter((it) => !it.isRecord)
      .flatMap(({ name, pieces }) => [name, pieces.map((it) => it.text).join(''), '']),
    ...(note === undefined ? [] : [note]),
    words.cite.fillInText,
  ];
}

function citeView(
  reference: string,
  citation: Citation,
  about: Pick<CiteView, 'title' | 'fillIn'>,
): CiteView {
  const formats = formatsOf(citation);
  const firstGivesDay = formats[0]?.pieces.some((it) => it.filled !== undefined) ?? false;
  const note = goneNote(citation);
  return {
    ...about,
    firstGivesDay,
    formats,
    ...(note !== undefined && { note }),
    downloads: citeDownloads(reference),
  };
}

function formatsOf(citation: Citation): CiteFormat[] {
  const record = { ...citation, accessed: ACCESSED };
  const texts = {
    'gbt7714-2025': gbt7714(record, '2025'),
    'gbt7714-2015': gbt7714(record, '2015'),
    plain: plainCitation(record),
    bibtex: bibtex(record),
    ris: ris(record),
  };
  return (Object.keys(texts) as (keyof typeof texts)[]).map((id) => {
    const isRecord = id === 'bibtex' || id === 'ris';
    return {
      id,
      name: words.cite.formats[id],
      copyLabel: fill(words.cite.copyAs, { format: words.cite.formats[id] }),
      isRecord,
      pieces: isRecord ? recordPieces(texts[id]) : textPieces(texts[id]),
    };
  });
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
