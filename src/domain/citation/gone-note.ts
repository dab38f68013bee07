import { formatDate } from '../civil-date.ts';
import type { Citation } from './citation.ts';

/** What is said beside a citation whose original is gone, with its address; undefined where it is not. */
export function goneNote({ gone }: Pick<Citation, 'gone'>): string | undefined {
  if (!gone) return undefined;
  const { url, since, copied } = gone;
  const read =
    copied === undefined ? '没有可以打开的存档副本' : `引文给出的是${formatDate(copied)}的存档副本`;
  return `原文网址已失效（${formatDate(since)}起），${read}。原址：${url}`;
}
