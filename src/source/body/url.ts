import { parseReference } from '#domain/reference.ts';
import { REFERABLE, type Referable } from '#schemas/fields.ts';

/** What a link in a body leads to. */
export type Link =
  | { kind: 'entry'; to: Referable; id: string; problem?: undefined }
  | { kind: 'web' | 'mail' | 'anchor'; problem?: undefined }
  | { kind: 'refused'; problem: { message: string; remedy: string } };

const ENTRY = new RegExp(`^(?:${REFERABLE.join('|')})/[a-z0-9-]+(?:/[a-z0-9-]+)?/?$`);

/** Sorts an address by what it is; whatever is not on the list is refused. */
export function classifyUrl(url: string): Link {
  if (/^https?:\/\/[^\s/]/i.test(url)) return { kind: 'web' };
  if (/^mailto:[^\s@]+@[^\s@]+$/i.test(url)) return { kind: 'mail' };
  if (/^#[a-z0-9-]+$/.test(url)) return { kind: 'anchor' };
  if (ENTRY.test(url)) return { kind: 'entry', ...parseReference(url.replace(/\/$/, '')) };
  const inside = url.startsWith('/') || url.startsWith('.');
  return {
    kind: 'refused',
    problem: {
      message: inside ? `站内链接 ${url} 的写法会失效` : `不能用这样的链接地址：${url.slice(0, 40)}`,
      remedy: '站内链接请写成“类别/标识”，例如 [大桥项目](projects/bridge)；站外链接请以 https:// 开头',
    },
  };
}
