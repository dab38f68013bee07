import { type Browser } from 'playwright-core';
import { folded } from '#search/fold.ts';
import { type Engine, type MadeIndex } from './engines.ts';
import { type Query } from './queries.ts';
import { randomOf } from './random.ts';
import { type SiteServer } from './site-server.ts';
import { FIRST, inNewTab } from './visit.ts';

/** What one query gave. */
export interface Quality {
  query: Query;
  recall: number;
  precision: number;
  firstTen: number;
  firstHit: number;
  failed: boolean;
  /** Recall when the reader also takes the fitting one of the offers, for variants. */
  reached: number;
}

/** What a visit costs: its first query in a new tab, and the second one. */
export interface Cost {
  coldBytes: number;
  coldMs: number;
  laterBytes: number;
  laterMs: number;
}

export interface Measured {
  engine: Engine;
  index: MadeIndex;
  quality: Quality[];
  costs: Cost[];
}

const VISITS = 60;

export async function measure(
  engine: Engine,
  index: MadeIndex,
  queries: readonly Query[],
  server: SiteServer,
  browser: Browser,
): Promise<Measured> {
  const quality = await inNewTab(browser, server, engine, async (ask) => {
    const hrefsOf = async (text: string) => {
      const { ids, offers, failure } = await ask(text);
      return { hrefs: ids.map((it) => index.hrefs.get(it) ?? it), offers, failure };
    };
    const all: Quality[] = [];
    for (const query of queries) {
      const { hrefs, offers, failure } = await hrefsOf(query.text);
      const rated = rate(hrefs, query.truth);
      const fitting = query.isVariant && rated.recall < 1 ? fittingOffer(query, offers) : undefined;
      const taken = fitting === undefined ? 0 : rate((await hrefsOf(fitting)).hrefs, query.truth).recall;
      const failed = failure !== undefined || hrefs.length === 0;
      all.push({ query, ...rated, failed, reached: Math.max(rated.recall, taken) });
    }
    return all;
  });
  return { engine, index, quality, costs: await costsOf(engine, queries, server, browser) };
}

function rate(found: readonly string[], truth: ReadonlySet<string>) {
  const right = (list: readonly string[]) => list.filter((it) => truth.has(it)).length;
  return {
    recall: right(found) / truth.size,
    precision: found.length === 0 ? 0 : right(found) / found.length,
    firstTen: right(found.slice(0, FIRST)) / Math.min(FIRST, truth.size),
    firstHit: right(found.slice(0, 1)),
  };
}

/** The offer that is what was meant, else one that holds it. */
function fittingOffer({ means }: Query, offers: readonly string[]): string | undefined {
  const wanted = folded(means.join(''));
  return offers.find((it) => folded(it) === wanted) ?? offers.find((it) => folded(it).includes(wanted));
}

/** Exact queries in pairs, each pair a visit of its own. */
async function costsOf(
  engine: Engine,
  queries: readonly Query[],
  server: SiteServer,
  browser: Browser,
): Promise<Cost[]> {
  const random = randomOf(11);
  const exact = queries.filter((it) => !it.isVariant);
  const costs: Cost[] = [];
  for (let visit = 0; visit < VISITS; visit += 1) {
    const [first, second] = [random.pick(exact).text, random.pick(exact).text];
    const cost = await inNewTab(browser, server, engine, async (ask) => {
      const cold = await ask(first);
      const later = await ask(second);
      return {
        coldBytes: cold.bytes,
        coldMs: cold.milliseconds,
        laterBytes: later.bytes,
        laterMs: later.milliseconds,
      };
    });
    costs.push(cost);
  }
  return costs;
}
