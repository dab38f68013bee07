import type { Case, Content } from '#domain/content.ts';
import { lastChange, milestoneDates } from '#domain/publication-dates.ts';
import type { ProjectMilestone } from '#domain/relations.ts';
import { baselinesOf, isReached } from '#domain/variance.ts';
import { fill, words } from '#words';
import { type OutcomeView, outcomeView } from './case.ts';
import { type DateView, dateView } from './date.ts';
import { actualView } from './milestone.ts';
import { entryHref } from './paths.ts';
import { pendingView } from './pending.ts';
import { shortReason, shortSummary } from './shorten.ts';
import { headlineView, type VarianceView, variancesView } from './variance.ts';

/** A card 嵌入卡片 that other sites frame. */
export interface EmbedView {
  /** Of its page: names the project of a milestone too. */
  documentTitle: string;
  description: string;
  label: string;
  title: string;
  /** The page that the card is of, and what the link to it says. */
  href: string;
  link: string;
  /** It says where to read on and nothing else, and no picture stands for it. */
  isSignpost?: true;
  pending?: string;
  text?: string;
  figures: EmbedFigure[];
  /** Of a milestone: when it was, and its other numbers. */
  date?: DateView;
  others: VarianceView[];
  /** Why it was late. */
  reason?: string;
  /** What the card leaves out. */
  note?: string;
  source: string;
  /** The day of the last change of the page. */
  updated?: DateView;
}

export interface EmbedFigure {
  lead: string;
  /** 提前 or 滞后, where `lead` does not say it. */
  word?: string;
  value?: string;
  unit?: string;
  state?: VarianceView['state'];
  /** What the number is measured against, or how it is known. */
  note?: string;
}

export function milestoneEmbed(it: ProjectMilestone, content: Content): EmbedView {
  const { id, project, milestone } = it;
  const headline = headlineView(milestone);
  const due = isReached(milestone) ? undefined : baselinesOf(milestone)[0];
  const pending = pendingView(project);
  const title = fill(words.milestone.documentTitle, { project: project.name, title: milestone.title });
  const numbers = variancesView(milestone);
  const reason = numbers.some((it) => it.state === 'late') ? milestone.reason : undefined;
  return {
    ...frameOf(title, content),
    link: words.embed.read,
    label: `${project.name} · ${milestone.event}`,
    title: milestone.title,
    href: entryHref(`milestones/${id}`),
    ...(pending && { pending: pending.sentence }),
    ...(due && { text: fill(words.home.nextDue, { baseline: due.kind, date: dateView(due.date).text }) }),
    figures: headline ? [headlineFigure(headline)] : [],
    date: actualView(it),
    others: numbers.slice(1),
    ...(reason !== undefined && { reason: fill(words.embed.reason, { reason: shortReason(reason) }) }),
    updated: dateView(milestoneDates(it).updated),
  };
}

export function caseEmbed(entry: Case, content: Content): EmbedView {
  const outcomes = entry.outcomes.map((it) => outcomeView(it, content));
  const shown = shownOutcomes(outcomes);
  const left = outcomes.length - shown.length;
  const pending = pendingView(entry);
  return {
    ...frameOf(entry.title, content),
    link: words.embed.read,
    label: content.site.themes.find((it) => it.id === entry.theme)?.name ?? words.sections.cases,
    title: entry.title,
    href: entryHref(`cases/${entry.id}`),
    ...(pending && { pending: pending.sentence }),
    text: shortSummary(entry.summary),
    figures: shown.map(outcomeFigure),
    others: [],
    ...(left > 0 && { note: fill(words.embed.more, { n: left }) }),
    updated: dateView(lastChange(entry)),
  };
}

/** A card without numbers: that its page is gone or moved, and where to read on. */
export function signpost(
  it: Pick<EmbedView, 'documentTitle' | 'label' | 'title' | 'href' | 'link'> & { text: string },
  content: Content,
): EmbedView {
  return { ...frameOf(it.documentTitle, content), ...it, isSignpost: true, figures: [], others: [] };
}

/** `title` is that of the page as a document. */
function frameOf(title: string, { site }: Content) {
  return {
    documentTitle: title,
    description: fill(words.embed.description, { title, site: site.name }),
    source: fill(words.embed.source, { site: site.name }),
  };
}

/** The most outcomes of a card. */
const MOST = 3;

/** In the order of the page. What is late is never left out for what is not. */
function shownOutcomes(outcomes: readonly OutcomeView[]): OutcomeView[] {
  const late = outcomes.filter((it) => it.variance?.state === 'late');
  const others = outcomes.filter((it) => !late.includes(it));
  const kept = [...late, ...others].slice(0, Math.max(MOST, late.length));
  return outcomes.filter((it) => kept.includes(it));
}

function headlineFigure(variance: VarianceView): EmbedFigure {
  const { state, baseline, word, days, declared } = variance;
  const note = declared ? { note: words.milestone.declared } : {};
  return state === 'on-time'
    ? { state, lead: fill(words.milestone.matches, { baseline }), value: word, ...note }
    : {
        state,
        lead: `${fill(words.milestone.against, { baseline })}${word}`,
        value: String(days),
        unit: words.milestone.days,
        ...note,
      };
}

function outcomeFigure({ label, figure, variance, grade }: OutcomeView): EmbedFigure {
  if (!variance) return { lead: label, ...figure, note: fill(words.embed.evidence, { grade }) };
  const { state, sentence, word, declared } = variance;
  return {
    state,
    lead: label,
    ...(state === 'on-time' ? { value: word } : { word, ...figure }),
    note: declared ? `${sentence}（${words.milestone.declared}）` : sentence,
  };
}
