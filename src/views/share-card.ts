import { addressOf } from '#domain/addresses.ts';
import type { AnyEntry, Content, Project } from '#domain/content.ts';
import type { Graph } from '#domain/graph.ts';
import { inOrder } from '#domain/milestones.ts';
import { milestonesOf, type ProjectMilestone } from '#domain/relations.ts';
import { baselinesOf, isReached } from '#domain/variance.ts';
import { COLLECTIONS } from '#schemas/fields.ts';
import { FORMATS, type Format, type ShareCard, type ShareFigure, SITE_FILE } from '#share/card.ts';
import { fill, words } from '#words';
import { activityView } from './activity.ts';
import { COLLECTION_NAMES, eventDate, labelOf, milestoneCard, titleOf } from './card.ts';
import { caseView } from './case.ts';
import { dateView } from './date.ts';
import { linePhrases } from './line-phrases.ts';
import { siteHref } from './paths.ts';
import { headlineView, sourcedSentence, type VarianceView, variancesView } from './variance.ts';

interface Source {
  content: Content;
  graph: Graph;
}

/** One of the pictures of a card, as a page names it. `href` has no origin. */
export interface SharePicture {
  href: string;
  width: number;
  height: number;
}

/** The picture of `path`, a card's own or `SITE_CARD`. */
export function sharePicture(path: string, format: Format): SharePicture {
  const { width, height, ending } = FORMATS[format];
  return { href: siteHref(path + ending), width, height };
}

/** The card that stands for the site, and for its pages that are no entry's own. */
export const SITE_CARD = 'share/site';

/** The cards of all that has a page of its own, the site's first. */
export function shareCards(source: Source): ShareCard[] {
  const { content } = source;
  const entries = COLLECTIONS.flatMap((name): AnyEntry[] => content[name]);
  return [
    siteShareCard(content),
    ...entries.map((it) => entryShareCard(it, source)),
    ...milestonesOf(content).map((it) => milestoneShareCard(it, content)),
  ];
}

export function siteShareCard(content: Content): ShareCard {
  const { name, brand } = content.site;
  const counts = [
    { name: words.sections.cases, n: content.cases.length },
    { name: words.sections.projects, n: content.projects.length },
    { name: words.entry.milestone, n: milestonesOf(content).length },
  ];
  const detail = counts.filter((it) => it.n > 0).map((it) => fill(words.share.counted, it));
  return {
    ...frameOf(content),
    subject: SITE_FILE,
    path: SITE_CARD,
    label: name === brand.name ? '' : name,
    title: linePhrases(brand.slogan),
    ...(detail.length > 0 && { detail: linePhrases(detail.join('、')) }),
  };
}

export function entryShareCard(entry: AnyEntry, source: Source): ShareCard {
  const { content } = source;
  const date = dateOf(entry);
  const figure = figureOf(entry, source);
  const detail = detailOf(entry, content);
  return {
    ...frameOf(content),
    ...placeOf(`${entry.collection}/${entry.id}`),
    label: labelled(COLLECTION_NAMES[entry.collection], kindOf(entry, content)),
    title: linePhrases(titleOf(entry)),
    ...(figure && { figure }),
    ...(detail !== undefined && { detail: linePhrases(detail) }),
    ...(date !== undefined && { date }),
  };
}

export function milestoneShareCard(it: ProjectMilestone, content: Content): ShareCard {
  const { id, project, milestone } = it;
  const [variance, ...others] = variancesView(milestone);
  const due = isReached(milestone) ? undefined : baselinesOf(milestone)[0];
  const { date } = milestoneCard(it);
  const title = fill(words.milestone.documentTitle, { project: project.name, title: milestone.title });
  return {
    ...frameOf(content),
    ...placeOf(`milestones/${id}`),
    label: labelled(words.entry.milestone, milestone.event),
    title: linePhrases(title),
    ...(variance && { figure: varianceFigure(variance, others) }),
    ...(due && { detail: [fill(words.home.nextDue, { baseline: due.kind, date: dateView(due.date).text })] }),
    ...(date && { date: date.text }),
  };
}

/** What the pictures of a card say, for those who don't see them. */
export function shareAlt({ brand, title, figure, detail }: ShareCard): string {
  return [`${brand}：${title.join('')}`, figure?.said ?? detail?.join('')].filter(Boolean).join('，');
}

/** On every card: a card is passed on without the page, and says itself whose it is and whether it is true. */
function frameOf({ site }: Content): Pick<ShareCard, 'brand' | 'note'> {
  return {
    brand: site.brand.name,
    note: labelled(site.owner.name, site.demo ? words.site.demoMark : undefined),
  };
}

function placeOf(reference: string): Pick<ShareCard, 'subject' | 'path'> {
  return { subject: reference, path: sharePath(reference) };
}

/** Where the pictures of an entry or milestone are, from its `collection/id`: what `sharePicture` takes. */
export function sharePath(reference: string): string {
  return `share/${addressOf(reference).replace(/\/$/, '')}`;
}

function labelled(name: string, kind: string | undefined): string {
  return kind === undefined || kind === name ? name : `${name} · ${kind}`;
}

function kindOf(entry: AnyEntry, content: Content): string {
  return entry.collection === 'media' ? entry.level : labelOf(entry, content);
}

/** Beside a number, the day of publication would be taken for that of the event. */
function dateOf(entry: AnyEntry): string | undefined {
  const date = eventDate(entry);
  if (date === undefined) return undefined;
  const { text } = dateView(date);
  const isEvent = 'date' in entry || 'signed' in entry;
  return isEvent ? text : fill(words.share.published, { date: text });
}

/** The number that the page of an entry opens with, counted as it is there. */
function figureOf(entry: AnyEntry, source: Source): ShareFigure | undefined {
  switch (entry.collection) {
    case 'cases': {
      const { outcomes } = caseView(entry, source);
      const outcome = outcomes.find((it) => it.variance) ?? outcomes.find((it) => it.figure);
      if (outcome?.variance) return varianceFigure(outcome.variance, [], outcome.label);
      return outcome?.figure && plainFigure({ caption: outcome.label, ...outcome.figure });
    }
    case 'projects':
      return newestFigure(entry);
    case 'activities': {
      const count = activityView(entry, source.content).counts[0];
      const name = count?.label ?? '';
      const caption = count?.unit === words.activity.people ? fill(words.share.attended, { name }) : name;
      return count && plainFigure({ caption, value: count.value, unit: count.unit });
    }
    default:
      return undefined;
  }
}

/** Of the milestone that was reached last, not of the one that was reached the earliest. */
function newestFigure(project: Project): ShareFigure | undefined {
  const newest = inOrder(project).findLast((it) => headlineView(it) !== undefined);
  const [variance, ...others] = newest ? variancesView(newest) : [];
  return newest && variance && varianceFigure(variance, others, newest.title);
}

/**
 * Against the most binding baseline in large type and, as its page does, against the `others` beside it: one that is
 * late by the contract may be on time by an approved extension 批准顺延.
 */
function varianceFigure(
  variance: VarianceView,
  others: readonly VarianceView[],
  subject?: string,
): ShareFigure {
  const { state, baseline, word, days, declared } = variance;
  const onTime = state === 'on-time';
  const against = onTime
    ? fill(words.milestone.matches, { baseline })
    : `${fill(words.milestone.against, { baseline })}${word}`;
  const about = subject === undefined ? '' : `${subject} · `;
  return {
    caption: `${about}${against}`,
    value: onTime ? word : String(days),
    unit: onTime ? '' : words.milestone.days,
    late: state === 'late',
    notes: [
      ...others.map((it) => ({ text: it.sentence, state: it.state })),
      ...(declared ? [{ text: words.milestone.declared }] : []),
    ],
    said: about + [variance, ...others].map(sourcedSentence).join('，'),
  };
}

/** A number that is measured against nothing. */
function plainFigure(figure: Pick<ShareFigure, 'caption' | 'value' | 'unit'>): ShareFigure {
  return { ...figure, late: false, notes: [], said: `${figure.caption}${figure.value}${figure.unit}` };
}

/** Who is behind it, where there is no number to show. */
function detailOf(entry: AnyEntry, content: Content): string | undefined {
  const names = (ids: readonly string[]) =>
    content.organizations
      .filter((it) => ids.includes(it.id))
      .map((it) => it.shortName ?? it.name)
      .join('、');
  switch (entry.collection) {
    case 'cases':
      return names(entry.partyOrgs) || undefined;
    case 'projects':
      return entry.scale ?? entry.place;
    case 'media':
      return entry.outlet;
    case 'awards':
      return entry.grantor;
    case 'agreements':
      return names(entry.parties) || undefined;
    case 'activities':
      return names([entry.lead, ...entry.support]) || undefined;
    case 'organizations':
      return names(entry.parent === undefined ? [] : [entry.parent]) || undefined;
  }
}
