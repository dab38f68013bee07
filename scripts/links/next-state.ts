import { headlineOn, sameHeadline } from '#domain/headline.ts';
import { linkKey, type LinkState, nextFault } from '#domain/link-state.ts';
import type { Visit } from './visit.ts';

/** A report whose headline is looked for on the page of its original. */
export interface Report {
  id: string;
  url: string;
  headline: string;
}

/** The visits of a run, by `linkKey`. */
export type Visits = ReadonlyMap<string, Pick<Visit, 'outcome' | 'titles'>>;

/**
 * What is known after a run. What the content no longer has is forgotten: `keys` are all its addresses and `ids` all its
 * reports, published or not.
 */
export function nextState(
  before: LinkState,
  visits: Visits,
  reports: readonly Report[],
  there: { keys: ReadonlySet<string>; ids: ReadonlySet<string> },
  today: string,
): LinkState {
  const links = [...there.keys].flatMap((key) => {
    const [visit, known] = [visits.get(key), before.links[key]];
    const fault = visit ? nextFault(known, visit.outcome, today) : known;
    return fault ? [[key, fault] as const] : [];
  });
  const looked = new Set(reports.map((it) => it.id));
  const kept = Object.entries(before.headlines).filter(([id]) => there.ids.has(id) && !looked.has(id));
  const seen = reports.flatMap((it) => {
    const found = nextHeadline(before, it, visits);
    return found ? [[it.id, found] as const] : [];
  });
  return {
    checked: today,
    links: Object.fromEntries(links),
    headlines: Object.fromEntries([...kept, ...seen]),
  };
}

/** The headline on the page of a report in this run; undefined where the page was not read or has none like it. */
export function seenHeadline({ url, headline }: Report, visits: Visits): string | undefined {
  const visit = visits.get(linkKey(url));
  return visit && headlineOn(visit.titles, headline);
}

/** A headline that was found as it is stays what it was: media change theirs after publication. */
function nextHeadline(before: LinkState, report: Report, visits: Visits) {
  const { id, url, headline } = report;
  const known = before.headlines[id]?.url === url ? before.headlines[id] : undefined;
  if (known && sameHeadline(known.text, headline)) return known;
  const text = seenHeadline(report, visits);
  return text === undefined ? known : { url, text };
}
