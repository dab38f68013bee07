import type { CivilDate } from '#domain/civil-date.ts';
import type { Site } from '#domain/content.ts';
import { fill, words } from '#words';

/** Where the file stands below the root of a site; at a host's root as RFC 9116 wants it. */
export const SECURITY_TXT = '.well-known/security.txt';

/**
 * security.txt (RFC 9116): whom to tell of a hole. Undefined where `site.yaml` names nobody. Of a site below a path it
 * has to be copied to the host's root, and names both places, because a copy is trusted only where it says that it is.
 */
export function securityTxt({ url, security }: Site, today: CivilDate): string | undefined {
  if (!security) return undefined;
  const own = new URL(SECURITY_TXT, url).href;
  const ofHost = new URL(`/${SECURITY_TXT}`, url).href;
  return [
    ...(own === ofHost ? [] : [`# ${fill(words.machineFiles.securityBelow, { address: ofHost })}`]),
    `Contact: mailto:${security.email}`,
    ...(security.policy === undefined ? [] : [`Policy: ${security.policy}`]),
    `Expires: ${expiryAfter(today)}T00:00:00+08:00`,
    'Preferred-Languages: zh',
    ...[...new Set([ofHost, own])].map((it) => `Canonical: ${it}`),
    '',
  ].join('\n');
}

/**
 * The first day of a half-year, more than six months and at most a year ahead: no more than the year that RFC 9116
 * recommends, and the same for all builds of a half-year.
 */
function expiryAfter(today: CivilDate): CivilDate {
  const [year = '', month = ''] = today.split('-');
  return Number(month) <= 6 ? `${Number(year) + 1}-01-01` : `${Number(year) + 1}-07-01`;
}
