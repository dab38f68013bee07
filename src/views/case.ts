import type { Case, Content } from '#domain/content.ts';
import type { Graph } from '#domain/graph.ts';
import { milestonesOf } from '#domain/relations.ts';
import { varianceAgainst } from '#domain/variance.ts';
import { words } from '#words';
import { bodyView } from './body.ts';
import { relatedCards } from './card.ts';
import { periodText } from './date.ts';
import { entryView } from './entry.ts';
import { evidenceView, gradeOf, type EvidenceView } from './evidence.ts';
import { entryHref, facetHref, paths } from './paths.ts';
import { morePictures, openingPicture } from './picture.ts';
import { varianceView, type VarianceView } from './variance.ts';

export interface OutcomeView {
  label: string;
  /** The number in large type, where there is one. */
  figure?: { value: string; unit: string };
  variance?: VarianceView;
  href?: string;
  grade: EvidenceView['grade'];
  evidence: EvidenceView[];
}

export function caseView(entry: Case, library: { content: Content; graph: Graph }) {
  const { content } = library;
  const theme = content.site.themes.find((it) => it.id === entry.theme);
  const cover = openingPicture(entry);
  const key = `cases/${entry.id}`;
  return {
    ...entryView(entry, content),
    title: entry.title,
    label: theme?.name ?? words.sections.cases,
    summary: entry.summary,
    cover,
    outcomes: entry.outcomes.map((it) => outcomeView(it, content)),
    body: bodyView(entry, content, { eager: cover === undefined }),
    morePictures: morePictures(entry),
    toc: [
      { id: 'outcomes', text: words.case.outcomes },
      ...(entry.body?.headings ?? []).filter((it) => it.depth < 4),
      ...(entry.transfer.length > 0 ? [{ id: 'transfer', text: words.case.transfer }] : []),
    ],
    transfer: entry.transfer,
    facts: [
      { term: words.case.period, values: [{ text: periodText(entry.period, words.entry) }] },
      {
        term: words.case.projects,
        values: entry.projects.flatMap((id) => {
          const project = content.projects.find((it) => it.id === id);
          return project ? [{ text: project.name, href: entryHref(`projects/${id}`) }] : [];
        }),
      },
      { term: words.case.partyOrgs, values: organizationLinks(entry.partyOrgs, content) },
      {
        term: words.case.theme,
        values: theme ? [{ text: theme.name, href: facetHref('cases', 'theme', theme.id) }] : [],
      },
      {
        term: words.entry.keywords,
        values: [{ text: entry.keywords.join('、') }].filter((it) => it.text !== ''),
      },
    ],
    related: [
      { title: words.entry.relatedMilestones, cards: relatedCards(library, [key], 'milestones') },
      { title: words.entry.relatedMedia, cards: relatedCards(library, [key], 'media') },
      { title: words.entry.relatedAwards, cards: relatedCards(library, [key], 'awards') },
      {
        title: words.entry.relatedCases,
        cards: relatedCards(
          library,
          entry.projects.map((it) => `projects/${it}`),
          'cases',
        )
          .filter((it) => it.href !== entryHref(key))
          .slice(0, 4),
      },
    ],
    breadcrumbs: [
      { href: paths.home, label: words.site.home },
      { href: paths.cases, label: words.sections.cases },
    ],
  };
}

export function organizationLinks(ids: readonly string[], { organizations }: Content) {
  return ids.flatMap((id) => {
    const found = organizations.find((it) => it.id === id);
    return found ? [{ text: found.name, href: entryHref(`organizations/${id}`) }] : [];
  });
}

/** An outcome as the page of its case tells it, and its card. */
export function outcomeView(outcome: Case['outcomes'][number], content: Content): OutcomeView {
  const { label, value, unit, milestone, baseline, evidence } = outcome;
  const found = milestonesOf(content).find((it) => it.id === milestone);
  const variance = found && baseline ? varianceAgainst(found.milestone, baseline) : undefined;
  const view = variance && varianceView(variance);
  const own = evidence.map((it) => it.text);
  const all = [...evidence, ...(found?.milestone.evidence ?? []).filter((it) => !own.includes(it.text))];
  return {
    label,
    grade: gradeOf(all),
    evidence: all.map(evidenceView),
    ...(value !== undefined && { figure: { value: value.toLocaleString('zh-CN'), unit: unit ?? '' } }),
    ...(view && { variance: view, figure: { value: String(view.days), unit: words.milestone.days } }),
    ...(found && { href: entryHref(`milestones/${found.id}`) }),
  };
}
