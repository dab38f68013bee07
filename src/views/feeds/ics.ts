/** A calendar as it is written: whole days only. */
export interface CalendarFile {
  /** The host of the site, which makes its ids its own. */
  host: string;
  name: string;
  /** What a reader must know of all of it. */
  note?: string;
  url: string;
  events: CalendarEvent[];
}

export interface CalendarEvent {
  /** Never changes, also when the event moves to another day or its page to another address. */
  id: string;
  day: string;
  /** The day after the last. */
  until: string;
  /** The day on which what is told of the event last changed. */
  changed: string;
  title: string;
  description: string;
  url: string;
  category: string;
  /** Whether it has happened, or is only planned. */
  confirmed: boolean;
}

/** A calendar as iCalendar (RFC 5545, with name and note of RFC 7986), to be published and not to be answered. */
export function writeIcs({ host, name, note, url, events }: CalendarFile): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${host}//party-brand-site//ZH`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    ...(note === undefined ? [] : [`DESCRIPTION:${escaped(note)}`, `X-WR-CALDESC:${escaped(note)}`]),
    `URL:${url}`,
    ...events.flatMap((it) => eventLines(it, host)),
    'END:VCALENDAR',
  ];
  return lines.map((it) => `${folded(it)}\r\n`).join('');
}

function eventLines(event: CalendarEvent, host: string): string[] {
  const stamp = utcMidnight(event.changed);
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(`${event.id}@${host}`)}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(event.day)}`,
    `DTEND;VALUE=DATE:${compact(event.until)}`,
    `SUMMARY:${escaped(event.title)}`,
    ...(event.description === '' ? [] : [`DESCRIPTION:${escaped(event.description)}`]),
    `URL:${event.url}`,
    `CATEGORIES:${escaped(event.category)}`,
    `STATUS:${event.confirmed ? 'CONFIRMED' : 'TENTATIVE'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\n\P{Cc}]/gu, ' ')
    .replace(/[\\;,]/g, (it) => `\\${it}`)
    .replaceAll('\n', '\\n');
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

/** The first moment of a day in China, in UTC: eight hours before that of the same day there. */
function utcMidnight(day: string): string {
  const instant = new Date(`${day}T00:00:00+08:00`).toISOString();
  return instant.replace(/[-:]|\.000/g, '');
}

/** Longer lines go on in the next after a space; no character is cut in two. */
function folded(line: string): string {
  let [written, room] = ['', LINE];
  for (const character of line) {
    const size = ENCODER.encode(character).length;
    if (size > room) {
      written += '\r\n ';
      room = LINE - 1;
    }
    written += character;
    room -= size;
  }
  return written;
}

/** Octets of a line, its end not counted (RFC 5545, 3.1). */
const LINE = 75;
const ENCODER = new TextEncoder();
