import type { OfflineSite } from './reference.ts';

/** A site below a path of its own, with these files. */
export function siteOf(...files: string[]): OfflineSite {
  return { origin: 'https://brand.example', base: '/party/', files: new Set(files) };
}
