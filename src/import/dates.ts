/** A civil date as precise as it is written, "YYYY", "YYYY-MM" or "YYYY-MM-DD"; undefined for what is none. */
export function chineseDate(text: string): string | undefined {
  const [, year, month, day] =
    /^(\d{4})\s*[年./-]\s*(?:(\d{1,2})\s*(?:[月./-]\s*(?:(\d{1,2})\s*[日号]?)?)?)?$/.exec(text.trim()) ?? [];
  if (year === undefined) return /^\d{4}$/.test(text.trim()) ? text.trim() : undefined;
  return [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-');
}

/** 2021年10月至2023年12月, with any kind of dash; one without an end may say 至今. */
export function chinesePeriod(text: string): { start: string; end?: string } | undefined {
  const parts = text
    .trim()
    .split(/\s*(?:至|到|—+|－+|–|~|～| - |(?<=[月日号])-|(?<=[./]\d{1,2})-(?=\d{4}))\s*/);
  const start = chineseDate(parts[0] ?? '');
  if (start === undefined || parts.length > 2) return undefined;
  const last = parts[1];
  if (last === undefined || /^今$/.test(last)) return { start };
  // 2021年3月至9月 leaves the year out.
  const end = chineseDate(last) ?? chineseDate(`${start.slice(0, 4)}年${last}`);
  return end === undefined ? undefined : { start, end };
}
