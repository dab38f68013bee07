import { formatDate } from '../civil-date.ts';
import type { Citation } from './citation.ts';

/** A citation for running text: who, 《what》, where, when, and the link. */
export function plainCitation({ authors, title, container, date, url }: Citation): string {
  const place = container !== undefined && !authors.includes(container) ? [container] : [];
  const parts = [
    `《${title.replace(/[《》]/g, (sign) => (sign === '《' ? '〈' : '〉'))}》`,
    ...place,
    ...(date === undefined ? [] : [formatDate(date)]),
    ...(url === undefined ? [] : [url]),
  ];
  return `${authors.length === 0 ? '' : `${authors.join('、')}：`}${parts.join('，')}`;
}
