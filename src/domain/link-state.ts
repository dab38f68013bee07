import { z } from 'zod';
import { day } from '#schemas/fields.ts';
import type { CivilDate } from './civil-date.ts';

/**
 * `suspected`: it was not there on one day; `dead`: nor on a later one; `unreachable`: nothing is known, because the
 * other side refused or did not answer; `moved`: it leads to another address for good.
 */
const LINK_FAULTS = ['suspected', 'dead', 'unreachable', 'moved'] as const;

const linkFault = z.strictObject({
  state: z.enum(LINK_FAULTS),
  /** The day of the run that first found it so; of a dead link the day on which it was first missing. */
  since: day('起始日期'),
  /** What was found, in Chinese: `404`, `域名不存在`. */
  why: z.string().optional(),
  /** Where it has moved to. */
  to: z.url().optional(),
});

/**
 * What `npm run links` knows of the addresses in the content, by `linkKey`: those that are as they should be are not in
 * it. `headlines` holds of reports, by id, the headline on the page at their address.
 */
export const linkStateSchema = z.strictObject({
  checked: day('检查日期').optional(),
  links: z.record(z.url(), linkFault),
  headlines: z.record(z.string(), z.strictObject({ url: z.url(), text: z.string() })),
});

export type LinkState = z.output<typeof linkStateSchema>;
export type LinkFault = z.output<typeof linkFault>;

/** What one visit to an address found. */
export type Outcome =
  | { is: 'there' }
  | { is: 'moved'; to: string }
  | { is: 'gone'; why: string }
  | { is: 'unreachable'; why: string };

export const NOTHING_KNOWN: LinkState = { links: {}, headlines: {} };

/** One name for all ways of writing an address; what follows `#` is no address of its own. */
export function linkKey(url: string): string {
  const address = new URL(url);
  address.hash = '';
  return address.href;
}

/**
 * What is known of an address after a visit. Only a second visit on a later day makes it dead, and a visit that was
 * refused or not answered neither clears a suspicion nor confirms it. `gone` is for servers that answered, and for names
 * that do not exist 域名不存在 where most other hosts of the same run answered: else the DNS of the machine may be partial,
 * and the outcome is `unreachable`.
 */
export function nextFault(
  before: LinkFault | undefined,
  outcome: Outcome,
  today: CivilDate,
): LinkFault | undefined {
  const missing = before?.state === 'suspected' || before?.state === 'dead' ? before : undefined;
  switch (outcome.is) {
    case 'there':
      return undefined;
    case 'moved':
      return { state: 'moved', since: sinceOf(before, 'moved', today), to: outcome.to };
    case 'unreachable':
      return (
        missing ?? { state: 'unreachable', since: sinceOf(before, 'unreachable', today), why: outcome.why }
      );
    case 'gone': {
      const since = missing?.since ?? today;
      const isDead = missing?.state === 'dead' || since < today;
      return { state: isDead ? 'dead' : 'suspected', since, why: outcome.why };
    }
  }
}

/** The addresses that are dead on a day, by `linkKey`, with the day since when. */
export function deadLinks({ links }: LinkState, today: CivilDate): ReadonlyMap<string, CivilDate> {
  const dead = Object.entries(links).filter(([, it]) => it.state === 'dead' && it.since <= today);
  return new Map(dead.map(([url, { since }]) => [url, since]));
}

function sinceOf(before: LinkFault | undefined, state: LinkFault['state'], today: CivilDate): CivilDate {
  return before?.state === state ? before.since : today;
}
