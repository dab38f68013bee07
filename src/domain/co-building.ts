import { compareDates } from './civil-date.ts';
import type { Agreement, Content, Organization } from './content.ts';

/** Who takes part in which agreement. Columns run from the first signed to the last. */
export interface CoBuildingMatrix {
  agreements: Agreement[];
  rows: { organization: Organization; takesPart: boolean[] }[];
}

export function coBuildingMatrix({ agreements, organizations }: Content): CoBuildingMatrix {
  const columns = bySigning(agreements);
  const rows = organizations
    .map((organization) => ({
      organization,
      takesPart: columns.map((it) => it.parties.includes(organization.id)),
    }))
    .filter((it) => it.takesPart.includes(true))
    .toSorted((a, b) => countOf(b.takesPart) - countOf(a.takesPart));
  return { agreements: columns, rows };
}

/** Agreements that replaced one another, each chain in order of signing; a chain of one stands alone. */
export function evolutions(agreements: readonly Agreement[]): Agreement[][] {
  const replaced = new Set(agreements.map((it) => it.supersedes).filter((it) => it !== undefined));
  return bySigning(agreements.filter((it) => !replaced.has(it.id)))
    .map((last) => chainTo(last, agreements))
    .toSorted((a, b) => compareDates(a[0]?.signed ?? '', b[0]?.signed ?? ''));
}

/** How many items of the plan each organisation leads, the most first: 轮流牵头. */
export function leadsOf(agreement: Agreement): { id: string; count: number }[] {
  const groups = Map.groupBy(agreement.plan, (it) => it.lead);
  return [...groups].map(([id, list]) => ({ id, count: list.length })).toSorted((a, b) => b.count - a.count);
}

function chainTo(last: Agreement, agreements: readonly Agreement[]): Agreement[] {
  const chain: Agreement[] = [];
  let current: Agreement | undefined = last;
  while (current && !chain.includes(current)) {
    chain.unshift(current);
    const before: string | undefined = current.supersedes;
    current = agreements.find((it) => it.id === before);
  }
  return chain;
}

function bySigning(agreements: readonly Agreement[]): Agreement[] {
  return agreements.toSorted((a, b) => compareDates(a.signed, b.signed) || (a.id < b.id ? -1 : 1));
}

function countOf(flags: readonly boolean[]): number {
  return flags.filter(Boolean).length;
}
