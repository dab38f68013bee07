import { addressOf } from './addresses.ts';
import type { AnyEntry } from './content.ts';

/** An address that a card once had, the page that took the place of its own, and that page's card, if it has one. */
export interface MovedEmbed {
  from: string;
  page: string;
  to: string | undefined;
}

/**
 * Where the card 嵌入卡片 of a page stands, which other sites frame: `cases/bridge/` gives `embed/cases/bridge/`, and
 * `projects/bridge/milestones/closure/` gives `embed/milestones/bridge/closure/`. Undefined for pages without a card.
 */
export function embedOf(page: string): string | undefined {
  const [, id, project, milestone] = PAGE.exec(page) ?? [];
  if (id !== undefined) return `embed/cases/${id}/`;
  return project === undefined ? undefined : `embed/milestones/${project}/${milestone ?? ''}/`;
}

/** The page of a card; undefined for an address that is no card's. */
export function pageOfEmbed(address: string): string | undefined {
  const [, id, project, milestone] = EMBED.exec(address) ?? [];
  if (id !== undefined) return `cases/${id}/`;
  return project === undefined ? undefined : `projects/${project}/milestones/${milestone ?? ''}/`;
}

const PAGE = /^(?:cases\/([^/]+)|projects\/([^/]+)\/milestones\/([^/]+))\/$/;
const EMBED = /^embed\/(?:cases\/([^/]+)|milestones\/([^/]+)\/([^/]+))\/$/;

/** The addresses of the pages of an entry below the site's root: its own first, then those of its milestones. */
export function pagesOfEntry(entry: AnyEntry): string[] {
  const milestones = entry.collection === 'projects' ? entry.milestones : [];
  return [
    addressOf(`${entry.collection}/${entry.id}`),
    ...milestones.map((it) => addressOf(`milestones/${entry.id}/${it.id}`)),
  ];
}

/**
 * The cards that stood beside old addresses (`/cases/old/`) of an entry with these pages. The card of a milestone leads
 * to that of the milestone which kept its id, any other to that of the entry.
 */
export function movedEmbeds(pages: readonly string[], aliases: readonly string[]): MovedEmbed[] {
  const [own = ''] = pages;
  return aliases.flatMap((alias) => {
    const from = embedOf(alias.slice(1));
    if (from === undefined) return [];
    const part = /\/milestones\/[^/]+\/$/.exec(alias)?.[0];
    const page = pages.find((it) => part !== undefined && it.endsWith(part)) ?? own;
    return [{ from, page, to: embedOf(page) }];
  });
}

/** Every address that cards of an entry answer at, old ones too. */
export function embedAddresses(pages: readonly string[], aliases: readonly string[]): string[] {
  const own = pages.map(embedOf).filter((it) => it !== undefined);
  return [...own, ...movedEmbeds(pages, aliases).map((it) => it.from)];
}
