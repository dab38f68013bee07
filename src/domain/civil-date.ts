/**
 * Civil dates 日期: "YYYY-MM-DD", "YYYY-MM" or "YYYY", days of the calendar without a time zone.
 * Arithmetic goes through UTC, so the machine's own zone can't move a day.
 */
export type CivilDate = string;

const DAY_MS = 86_400_000;

/** What is known of a date. */
export function precisionOf(date: CivilDate): 'day' | 'month' | 'year' {
  return date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year';
}

/** Calendar days from one day to a later one: 0 for the same day, negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  if (precisionOf(from) !== 'day' || precisionOf(to) !== 'day') {
    throw new RangeError(`days are counted between whole dates, not ${from} and ${to}`);
  }
  return (instant(to) - instant(from)) / DAY_MS;
}

/** Sorts early to late; a date known less exactly stands before the days it covers. */
export function compareDates(a: CivilDate, b: CivilDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether a date lies wholly after a day: "2024" is not after 2024-03-21. */
export function isAfter(date: CivilDate, day: CivilDate): boolean {
  return date > day.slice(0, date.length);
}

/** 2024年3月21日, 2024年3月 or 2024年. */
export function formatDate(date: CivilDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return [year, '年', ...(month ? [month, '月'] : []), ...(day ? [day, '日'] : [])].join('');
}

export function yearOf(date: CivilDate): string {
  return date.slice(0, 4);
}

/** The day `days` calendar days after (negative: before) a day. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return new Date(instant(date) + days * DAY_MS).toISOString().slice(0, 10);
}

function instant(date: CivilDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}
