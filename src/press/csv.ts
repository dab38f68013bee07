/**
 * A table (RFC 4180) that spreadsheets open as Chinese: UTF-8 with a byte order mark, lines ending in CRLF. What a
 * spreadsheet would take for a formula stays text.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(value: string): string {
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
