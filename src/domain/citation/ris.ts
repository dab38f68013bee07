import type { Citation } from './citation.ts';
import { goneNote } from './gone-note.ts';

/** A RIS record, which EndNote, NoteExpress and Zotero read: ELEC a web page, NEWS a newspaper, RPRT a report. */
export function ris(it: Citation): string {
  const type = it.type.startsWith('N') ? 'NEWS' : it.type === 'R/OL' ? 'RPRT' : 'ELEC';
  const lines = [
    ['TY', type],
    ...it.authors.map((author) => ['AU', author]),
    ['TI', it.title],
    [type === 'RPRT' ? 'PB' : 'T2', it.container],
    ['PY', it.date?.slice(0, 4)],
    ['DA', it.date && slashed(it.date)],
    ['SP', it.page],
    ['UR', it.url],
    ['Y2', it.accessed && slashed(it.accessed)],
    ['N1', goneNote(it)],
    ['LA', 'zh-CN'],
    ['ER', ''],
  ].flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}`]));
  return lines.join('\n');
}

/**
 * The record as a file. Lines end in CRLF, which the RIS specification asks for. UTF-8 without a byte order mark:
 * readers that compare the first line with `TY  - ` take a mark for part of the tag.
 */
export function risFile(it: Citation): string {
  return `${ris(it)}\n`.replaceAll('\n', '\r\n');
}

/** YYYY/MM/DD, the form of dates in RIS. */
function slashed(date: string): string {
  return date.replaceAll('-', '/');
}
