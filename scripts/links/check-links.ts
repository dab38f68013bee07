import type { MediaItem } from '#domain/content.ts';
import { linkKey, type LinkFault, type LinkState } from '#domain/link-state.ts';
import { compareProblems, type Problem } from '#domain/problem.ts';
import { isPublic } from '#domain/publishing.ts';
import { plainSchemas } from '#schemas/collections.ts';
import { fieldName } from '#source/check-fields.ts';
import { type ExternalLink, linksOf, siteLinks } from '#source/external-links.ts';
import type { SourceContent, SourceEntry } from '#source/read-content.ts';
import { eachByHost, type Pace } from './by-host.ts';
import { withoutDoubtfulNames } from './doubtful-names.ts';
import { headlineProblem, linkProblem, privateProblem } from './link-problems.ts';
import { nextState, type Report, seenHeadline } from './next-state.ts';
import { type Manners, visit, type Visit } from './visit.ts';

export interface LinkCheck {
  state: LinkState;
  problems: Problem[];
  /** Addresses that were dead and can be opened again. */
  back: string[];
  summary: string;
  /** Nobody answered at all: that says nothing about the addresses. */
  offline: boolean;
}

const PACE: Pace = { hosts: 6, gap: 500 };

/**
 * Visits what public content leads to, each address once, and tells what is wrong at every place that has it. With
 * `chosen` paths below the content folder only the links of these, whatever their status. That a name does not exist
 * counts only where most other hosts of the run answered: see `withoutDoubtfulNames`.
 */
export async function checkLinks(
  source: SourceContent,
  chosen: readonly string[],
  today: string,
  manners: Manners,
  begin: (links: number, hosts: number) => void,
  pace = PACE,
): Promise<LinkCheck> {
  const isMeant = (file: string) =>
    chosen.some((it) => it === '' || file === it || file.startsWith(`${it}/`));
  const entries = source.entries.filter((it) =>
    chosen.length > 0 ? isMeant(it.file) : isPublic(it.data, today),
  );
  const ofSite = chosen.length === 0 || isMeant('site.yaml') ? siteLinks(source.site) : [];
  const links = [...entries.flatMap(linksOf), ...ofSite];
  const isPrivate = ({ url }: ExternalLink) => manners.isPrivate(new URL(url).hostname);
  const reports = entries.flatMap(reportOf);
  const wanted = new Map(reports.map((it) => [linkKey(it.url), it.headline]));

  const keys = [...new Set(links.filter((it) => !isPrivate(it)).map((it) => linkKey(it.url)))];
  begin(keys.length, new Set(keys.map((it) => new URL(it).host)).size);
  const made = new Map<string, Visit>();
  await eachByHost(
    keys,
    async (key) => {
      made.set(key, await visit(key, manners, wanted.get(key)));
    },
    pace,
  );
  const visits = withoutDoubtfulNames(made);

  const before = source.linkState;
  const state = nextState(before, visits, reports, everything(source), today);
  const dead = (url: string) => state.links[linkKey(url)]?.state === 'dead';
  const hasCopy = new Set(links.filter((it) => it.role === 'copy' && !dead(it.url)).map((it) => it.file));
  const ofLinks = links.flatMap((link): Problem[] => {
    if (isPrivate(link)) return [privateProblem(link)];
    const fault = state.links[linkKey(link.url)];
    return fault ? [linkProblem(link, fault, hasCopy.has(link.file))] : [];
  });
  const ofHeadlines = reports.flatMap((report) => {
    const { id, headline, place } = report;
    const found = headlineProblem(place, headline, {
      known: state.headlines[id]?.url === report.url ? state.headlines[id].text : undefined,
      seen: seenHeadline(report, visits),
      hasTitles: isOpen(visits.get(linkKey(report.url))),
    });
    return found ? [found] : [];
  });
  return {
    state,
    problems: [...ofLinks, ...ofHeadlines].toSorted(compareProblems),
    back: keys.filter((it) => before.links[it]?.state === 'dead' && state.links[it]?.state !== 'dead'),
    summary: summaryOf(keys.map((it) => state.links[it])),
    offline: visits.size > 0 && [...visits.values()].every((it) => !it.answered),
  };
}

/** All addresses and reports of the content, whatever their status. */
function everything({ entries, site, content }: SourceContent) {
  const links = [...entries.flatMap(linksOf), ...siteLinks(site)];
  return {
    keys: new Set(links.map((it) => linkKey(it.url))),
    ids: new Set(content.media.map((it) => it.id)),
  };
}

type PlacedReport = Report & { place: Pick<Problem, 'file' | 'line' | 'column' | 'field'> };

function reportOf({ data, document, file }: SourceEntry): PlacedReport[] {
  if (data.collection !== 'media') return [];
  const { id, url, headline }: MediaItem = data;
  return [
    {
      id,
      url,
      headline,
      place: { file, ...document.locate(['headline']), field: fieldName(plainSchemas.media, ['headline']) },
    },
  ];
}

function isOpen(visit: Visit | undefined): boolean {
  return visit?.outcome.is === 'there' || visit?.outcome.is === 'moved';
}

function summaryOf(faults: readonly (LinkFault | undefined)[]): string {
  const count = (state: LinkFault['state'] | undefined) => faults.filter((it) => it?.state === state).length;
  const counts: [string, number][] = [
    ['打得开', count(undefined)],
    ['永久转址', count('moved')],
    ['没有查出来', count('unreachable')],
    ['疑似失效', count('suspected')],
    ['失效', count('dead')],
  ];
  const parts = counts.filter(([, n]) => n > 0).map(([name, n]) => `${name} ${String(n)}`);
  return `查了 ${String(faults.length)} 个网址${parts.length > 0 ? `：${parts.join('、')}` : ''}`;
}
