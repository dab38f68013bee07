import type { Citation } from './citation.ts';

/**
 * A reference as GB/T 7714《信息与文献 参考文献著录规则》 has it, numeric system 顺序编码制, without its number.
 * The edition of 2025 gives the day of access for web pages only, and the date of a report bare; that of 2015 gives
 * the day of access for whatever is online. The standard rules which signs stand where; their width is the custom of
 * each edition's users: full in 2025, half in 2015.
 */
export function gbt7714(it: Citation, edition: Edition): string {
  const signs = SIGNS[edition];
  const bracketed = (text: string | undefined) =>
    text === undefined ? '' : `${signs.open}${text}${signs.close}`;
  const accessed =
    it.accessed !== undefined && (edition === '2015' || it.type === 'EB/OL') ? `[${it.accessed}]` : '';
  const source = {
    N: () => [it.container, it.date].filter(Boolean).join(signs.comma) + bracketed(it.page),
    R: () => (edition === '2025' ? (it.date ?? '') : bracketed(it.date)),
    EB: () => bracketed(it.date),
  }[genreOf(it)]();
  const parts = [
    authorsOf(it.authors, signs.comma),
    `${it.title}[${it.type}]`,
    `${source}${it.type === 'N' ? '' : accessed}`,
    it.url ?? '',
  ];
  return parts
    .filter((part) => part !== '')
    .reduce((text, part) => `${closed(text)} ${part}`)
    .concat('.');
}

export type Edition = keyof typeof SIGNS;

const SIGNS = {
  '2025': { comma: '，', open: '（', close: '）' },
  '2015': { comma: ', ', open: '(', close: ')' },
} as const;

/** With the point that ends an element, unless its own stands there: “Inc.”. */
function closed(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

/** Up to three authors are named, 等 stands for the others (7.1.2). */
const MOST_AUTHORS = 3;

function authorsOf(authors: readonly string[], comma: string): string {
  const named = authors.slice(0, MOST_AUTHORS);
  return (authors.length > MOST_AUTHORS ? [...named, '等'] : named).join(comma);
}

function genreOf({ type }: Citation): 'N' | 'R' | 'EB' {
  return type.startsWith('N') ? 'N' : type.startsWith('R') ? 'R' : 'EB';
}
