import { formatDate } from '#domain/civil-date.ts';

/** A date for a `<time>` element. `iso` is missing where no date may be given. */
export interface DateView {
  text: string;
  iso?: string;
}

export function dateView(date: string): DateView {
  return { text: formatDate(date), iso: date };
}

export function periodText(
  period: { start: string; end?: string | undefined },
  words: { to: string; since: string },
) {
  const start = formatDate(period.start);
  return period.end === undefined ? `${start}${words.since}` : `${start}${words.to}${formatDate(period.end)}`;
}
