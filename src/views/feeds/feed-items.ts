import { formatDate } from '#domain/civil-date.ts';
import type { AnyEntry, Content } from '#domain/content.ts';
import { milestonesOf, projectIdsOf, type ProjectMilestone } from '#domain/relations.ts';
import { isReached } from '#domain/variance.ts';
import { addressOf } from '#domain/addresses.ts';
import { firstAddress, firstMilestoneAddress } from '#domain/first-address.ts';
import { COLLECTIONS } from '#schemas/fields.ts';
import { FORMATS } from '#share/card.ts';
import { fill, words } from '#words';
import { cardView, labelOf, milestoneCard, titleOf } from '../card.ts';
import { lastChange, milestoneDates, type Publication } from '#domain/publication-dates.ts';
import { sharePath } from '../share-card.ts';
import { sourcedSentence, variancesView } from '../variance.ts';
import { type FeedItem, type FeedPicture, PICTURE_FORMAT } from './feed.ts';

/** An item with the lists that it belongs to: its kind and its projects. */
export interface FiledItem extends FeedItem {
  section: FeedSection;
  projects: string[];
}

/** Everything that has a page and a day of its own; an organisation has no such day. */
export type FeedSection = Publication['collection'] | 'milestones';

/** What feeds tell, the last changed first. A milestone is news once it is reached. */
export function feedItems(content: Content): FiledItem[] {
  const entries = COLLECTIONS.flatMap((name): AnyEntry[] => content[name]).filter(isPublication);
  return [
    ...entries.map((it) => entryItem(it, content)),
    ...milestonesOf(content)
      .filter((it) => isReached(it.milestone))
      .map((it) => milestoneItem(it, content)),
  ].toSorted((a, b) => order(b, a) || (a.id < b.id ? -1 : 1));
}

function order(a: FeedItem, b: FeedItem): number {
  const key = ({ updated, published = '' }: FeedItem) => `${updated} ${published}`;
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}

function isPublication(entry: AnyEntry): entry is Publication {
  return entry.collection !== 'organizations';
}

function entryItem(entry: Publication, content: Content): FiledItem {
  const url = new URL(addressOf(`${entry.collection}/${entry.id}`), content.site.url).href;
  const corrections = entry.changes.filter((it) => it.kind === '更正');
  return {
    section: entry.collection,
    projects: projectsOf(entry, content),
    id: new URL(firstAddress(entry), content.site.url).href,
    url,
    title: titleOf(entry),
    summary: [
      cardView(entry, content).summary,
      ...corrections.map(({ date, note }) => fill(words.feeds.correction, { date: formatDate(date), note })),
    ].join('\n'),
    published: entry.published,
    updated: lastChange(entry),
    categories: [...new Set([labelOf(entry, content), ...entry.keywords])],
    picture: pictureOf(`${entry.collection}/${entry.id}`, content),
  };
}

function milestoneItem(it: ProjectMilestone, content: Content): FiledItem {
  const { project, milestone } = it;
  const url = new URL(addressOf(`milestones/${it.id}`), content.site.url).href;
  return {
    section: 'milestones',
    projects: [project.id],
    id: new URL(firstMilestoneAddress(project, milestone.id), content.site.url).href,
    url,
    title: `${project.name}：${milestone.title}`,
    summary: milestoneSentence(it),
    ...milestoneDates(it),
    categories: [milestone.event],
    picture: pictureOf(`milestones/${it.id}`, content),
  };
}

function pictureOf(reference: string, { site }: Content): FeedPicture {
  const card = sharePath(reference);
  return { card, url: new URL(card + FORMATS[PICTURE_FORMAT].ending, site.url).href };
}

/** 大河桥工程：大河桥竣工（竣工），2024年5月31日，较合同工期提前30天。 */
function milestoneSentence(it: ProjectMilestone): string {
  const { project, milestone } = it;
  const date = milestoneCard(it).date?.text;
  const parts = [
    `${project.name}：${milestone.title}（${milestone.event}）`,
    ...(date === undefined ? [] : [date]),
    ...variancesView(milestone).map(sourcedSentence),
    ...(milestone.record === undefined ? [] : [milestone.record]),
  ];
  return `${parts.join('，')}。`;
}

function projectsOf(entry: Publication, content: Content): string[] {
  switch (entry.collection) {
    case 'projects':
      return [entry.id];
    case 'media':
      return projectIdsOf(entry.about, content);
    case 'awards':
      return projectIdsOf(entry.for, content);
    default:
      return entry.projects;
  }
}
