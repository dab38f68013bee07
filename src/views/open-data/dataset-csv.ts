import { words } from '#words';
import type { Dataset, FieldFacts, Row } from './field.ts';

/**
 * A dataset as CSV (RFC 4180) that table programs open as it is: UTF-8 with its mark, the Chinese names of the fields
 * in the first line, lists in one cell.
 */
export function datasetCsv({ fields, rows }: Dataset): string {
  const lines = [
    fields.map((it) => quoted(it.title)),
    ...rows.map((row) => fields.map((field) => quoted(cell(field, row)))),
  ];
  return `\uFEFF${lines.map((it) => `${it.join(',')}\r\n`).join('')}`;
}

function cell({ name, type }: FieldFacts, row: Row): string {
  const value = row[name] ?? null;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? words.openData.fieldYes : words.openData.fieldNo;
  if (typeof value === 'number') return String(value);
  const text = typeof value === 'string' ? value : value.join(words.openData.separator);
  return type === 'text' || type === 'list' ? harmless(text) : text;
}

/**
 * Table programs run what begins with one of these as a formula, full-width ones in some languages too
 * (OWASP, CSV Injection); after an apostrophe it is text.
 */
function harmless(text: string): string {
  return /^[=+\-@＝＋－＠\t\r]/.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
