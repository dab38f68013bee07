import lighthouse, { type Result } from 'lighthouse';
import { type Figures, type Loss, type Sample } from './figures.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/**
 * Opens a page once with Lighthouse's own preset for phones, in a browser that listens for DevTools on `port`. Throws
 * when the page could not be measured.
 */
export async function auditPage(address: string, port: number): Promise<Sample> {
  const run = await lighthouse(address, {
    port,
    logLevel: 'silent',
    locale: 'zh',
    onlyCategories: [...CATEGORIES],
    disableFullPageScreenshot: true,
  });
  const failure = run?.lhr.runtimeError?.message;
  if (!run || failure !== undefined) throw new Error(`${address}: ${failure ?? 'Lighthouse gave no result'}`);
  return sampleOf(run.lhr);
}

/** What the report of a run says. */
export function sampleOf(lhr: Pick<Result, 'audits' | 'categories' | 'environment'>): Sample {
  return {
    figures: { ...scoresOf(lhr.categories), ...timesOf(lhr.audits), ...weightOf(lhr.audits) },
    losses: CATEGORIES.flatMap((it) => lossesOf(it, lhr)),
    benchmarkIndex: lhr.environment.benchmarkIndex,
  };
}

function scoresOf(categories: Result['categories']) {
  const score = (id: (typeof CATEGORIES)[number]) => Math.round((categories[id]?.score ?? 0) * 100);
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
  };
}

function timesOf(audits: Result['audits']) {
  const value = (id: string) => audits[id]?.numericValue ?? Number.NaN;
  return {
    fcp: value('first-contentful-paint'),
    lcp: value('largest-contentful-paint'),
    tbt: value('total-blocking-time'),
    cls: value('cumulative-layout-shift'),
    speedIndex: value('speed-index'),
  };
}

function weightOf(audits: Result['audits']) {
  const requests = itemsOf(audits['network-requests']).filter((it) => !it.url.startsWith('data:'));
  const others = requests.filter((it) => it.resourceType !== 'Image');
  const bytes = (all: typeof requests) => all.reduce((sum, it) => sum + it.transferSize, 0);
  return {
    bytes: bytes(requests),
    requests: requests.length,
    bytesWithoutPictures: bytes(others),
    requestsWithoutPictures: others.length,
  } satisfies Partial<Figures>;
}

interface Request {
  url: string;
  resourceType: string;
  transferSize: number;
}

function itemsOf(audit: Result['audits'][string] | undefined): Request[] {
  const { details } = audit ?? {};
  return details?.type === 'table' ? (details.items as unknown as Request[]) : [];
}

function lossesOf(
  category: (typeof CATEGORIES)[number],
  { audits, categories }: Pick<Result, 'audits' | 'categories'>,
): Loss[] {
  const refs = categories[category]?.auditRefs ?? [];
  return refs.flatMap(({ id, weight }) => {
    const audit = audits[id];
    // Without a score is what does not apply to the page, or is for people to judge.
    if (!audit || weight === 0 || audit.score === null || audit.score === 1) return [];
    const parts = [audit.title, audit.displayValue, audit.explanation, placesIn(audit)];
    return [{ category, audit: id, text: parts.filter((it) => it !== undefined && it !== '').join('；') }];
  });
}

/** The first elements or addresses that an audit complains of. */
function placesIn({ details }: Result['audits'][string]): string {
  if (details?.type !== 'table') return '';
  const places = details.items.flatMap((item) => {
    const { node, url, source } = item as { node?: { snippet?: string }; url?: string; source?: string };
    return node?.snippet ?? url ?? source ?? [];
  });
  return [...new Set(places)].slice(0, 3).join(' ');
}
