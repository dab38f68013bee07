import type { Case, Content, Milestone, Project } from '#domain/content.ts';
import type { Graph } from '#domain/graph.ts';
import { milestonesOf, type ProjectMilestone } from '#domain/relations.ts';
import { words } from '#words';
import { caseView, type OutcomeView } from './case.ts';
import type { EvidenceView } from './evidence.ts';
import { milestoneView } from './milestone.ts';
import { projectView } from './project.ts';
import { scheduleView } from './schedule.ts';
import { sourcedSentence, variancesView } from './variance.ts';

/** A part of a fact sheet: every value is what the page of the entry shows. */
export interface FactSection {
  title: string;
  facts: { term?: string; values: string[] }[];
}

interface Library {
  content: Content;
  graph: Graph;
}

/** The facts of a case or project: what it is, its numbers with their baselines, and what each of them rests on. */
export function factSections(entry: Case | Project, library: Library): FactSection[] {
  const sections =
    entry.collection === 'cases' ? caseSections(entry, library) : projectSections(entry, library);
  return sections.filter((it) => it.facts.length > 0);
}

function caseSections(entry: Case, library: Library): FactSection[] {
  const { facts, outcomes, transfer } = caseView(entry, library);
  const named = new Set(entry.outcomes.map((it) => it.milestone));
  const milestones = milestonesOf(library.content).filter((it) => named.has(it.id));
  return [
    { title: words.case.facts, facts: factsOf(facts) },
    { title: words.case.outcomes, facts: outcomes.map(outcomeFact) },
    ...milestoneSections(milestones, library),
    { title: words.case.transfer, facts: transfer.map((it) => ({ values: [it] })) },
  ];
}

function projectSections(entry: Project, library: Library): FactSection[] {
  const milestones = milestonesOf(library.content).filter((it) => it.project.id === entry.id);
  return [
    { title: words.project.facts, facts: factsOf(projectView(entry, library).facts) },
    ...milestoneSections(milestones, library),
  ];
}

function factsOf(facts: { term: string; values: { text: string; note?: string }[] }[]) {
  return facts
    .filter((it) => it.values.length > 0)
    .map(({ term, values }) => ({
      term,
      values: values.map(({ text, note }) => (note === undefined ? text : `${text}（${note}）`)),
    }));
}

function outcomeFact({ label, figure, variance, evidence }: OutcomeView) {
  const number = variance ? [sourcedSentence(variance)] : figure ? [`${figure.value}${figure.unit}`] : [];
  return { term: label, values: [...number, ...evidenceTexts(evidence)] };
}

function milestoneSections(milestones: readonly ProjectMilestone[], library: Library): FactSection[] {
  return milestones.map((it) => {
    const view = milestoneView(it, library);
    return {
      title: `${words.entry.milestone}：${view.title}（${it.milestone.event}）`,
      facts: [
        { term: words.milestone.actual, values: [view.date.text] },
        ...baselineFacts(it.milestone),
        ...list(words.milestone.difference, variancesView(it.milestone).map(sourcedSentence)),
        ...view.gaps.map((gap) => ({ values: [gap] })),
        ...list(words.milestone.reason, view.reason === undefined ? [] : [view.reason]),
        ...list(words.milestone.record, view.record === undefined ? [] : [view.record]),
        ...view.assurance.map(({ name, statement, evidence }) => ({
          term: name,
          values: [statement, ...evidenceTexts(evidence)],
        })),
        { term: words.entry.evidence, values: evidenceTexts(view.evidence, '') },
        { term: words.milestone.method, values: view.method },
      ],
    };
  });
}

function baselineFacts(milestone: Milestone) {
  const rows = scheduleView(milestone)?.rows.filter((it) => it.kind === 'baseline') ?? [];
  return rows.map(({ label, date, basis }) => ({ term: label, values: [`${date.text}（${basis}）`] }));
}

/** 依据（文件）：竣工报告; under a heading that says so already, 文件：竣工报告. */
function evidenceTexts(evidence: readonly EvidenceView[], label: string = words.entry.evidence): string[] {
  if (evidence.length === 0) return [words.entry.noEvidence];
  return evidence.map(({ grade, text }) => `${label === '' ? grade : `${label}（${grade}）`}：${text}`);
}

function list(term: string, values: string[]) {
  return values.length > 0 ? [{ term, values }] : [];
}
