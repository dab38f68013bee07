import { compareDates, formatDate } from '#domain/civil-date.ts';
import { coBuildingMatrix, evolutions, leadsOf } from '#domain/co-building.ts';
import type { Agreement, Content } from '#domain/content.ts';
import type { Graph } from '#domain/graph.ts';
import { AGREEMENT_FORMS } from '#schemas/agreement.ts';
import { fill, words } from '#words';
import { cardView, newestFirst, relatedCards } from './card.ts';
import { organizationLinks } from './case.ts';
import { type DateView, dateView } from './date.ts';
import { entryView } from './entry.ts';
import { entryHref, paths } from './paths.ts';

/** How co-building went on: chains of agreements, each step under its form 结对共建, 联建平台 or 联合党支部. */
export interface EvolutionsView {
  forms: readonly string[];
  chains: StepView[][];
}

/** One agreement as a step. `column` counts the forms from 1. */
interface StepView {
  href: string;
  form: string;
  column: number;
  title: string;
  date: DateView;
  parties: string[];
  projects: string[];
}

export function coBuildingView(content: Content) {
  const { agreements, rows } = coBuildingMatrix(content);
  return {
    title: words.sections.coBuilding,
    lead: words.leads.coBuilding,
    evolutions: evolutionsView(content),
    columns: agreements.map((it) => ({
      href: entryHref(`agreements/${it.id}`),
      title: it.title,
      form: it.form,
      date: dateView(it.signed),
    })),
    rows: rows.map(({ organization, takesPart }) => ({
      name: organization.name,
      type: organization.type ?? organization.kind,
      href: entryHref(`organizations/${organization.id}`),
      takesPart,
    })),
    activities: content.activities.length > 0,
    breadcrumbs: [{ href: paths.home, label: words.site.home }],
  };
}

export function evolutionsView(content: Content): EvolutionsView {
  return {
    forms: AGREEMENT_FORMS,
    chains: evolutions(content.agreements).map((chain) => chain.map((it) => stepView(it, content))),
  };
}

export function agreementView(entry: Agreement, library: { content: Content; graph: Graph }) {
  const { content } = library;
  const key = `agreements/${entry.id}`;
  const done = entry.plan.filter((it) => it.done !== undefined).length;
  const next = content.agreements.find((it) => it.supersedes === entry.id);
  const before = content.agreements.find((it) => it.id === entry.supersedes);
  return {
    ...entryView(entry, content),
    title: entry.title,
    label: entry.form,
    summary: entry.summary,
    goals: entry.goals,
    facts: [
      { term: words.coBuilding.signed, values: [{ text: formatDate(entry.signed) }] },
      { term: words.coBuilding.until, values: [{ text: untilText(entry, next) }] },
      {
        term: words.coBuilding.supersedes,
        values: before ? [{ text: before.title, href: entryHref(`agreements/${before.id}`) }] : [],
      },
      { term: words.coBuilding.parties, values: organizationLinks(entry.parties, content) },
      { term: words.coBuilding.projects, values: projectLinks(entry, content) },
      {
        term: words.coBuilding.branch,
        values: organizationLinks(entry.branch === undefined ? [] : [entry.branch], content),
      },
    ],
    planSummary: fill(words.coBuilding.planDone, { total: entry.plan.length, done }),
    rotation: leadsOf(entry).map(({ id, count }) =>
      fill(words.coBuilding.rotationItem, { name: nameOf(id, content), n: count }),
    ),
    plan: entry.plan
      .toSorted((a, b) => compareDates(a.due, b.due))
      .map((item) => {
        const activity = content.activities.find((it) => it.id === item.done);
        return {
          theme: item.theme,
          kind: item.kind,
          content: item.content,
          lead: nameOf(item.lead, content),
          support: item.support.map((id) => nameOf(id, content)),
          due: dateView(item.due),
          done: activity && { href: entryHref(`activities/${activity.id}`), date: dateView(activity.date) },
        };
      }),
    evolution: ownEvolution(entryHref(key), content),
    related: [
      {
        title: words.entry.relatedActivities,
        cards: newestFirst(
          content.activities.filter((it) => entry.plan.some((item) => item.done === it.id)),
        ).map((it) => cardView(it, content)),
      },
      {
        title: words.entry.relatedCases,
        cards: relatedCards(
          library,
          entry.projects.map((it) => `projects/${it}`),
          'cases',
        ),
      },
    ],
    breadcrumbs: [
      { href: paths.home, label: words.site.home },
      { href: paths.coBuilding, label: words.sections.coBuilding },
    ],
  };
}

/** The chain that an agreement belongs to; nothing where it replaced none and none replaced it. */
function ownEvolution(href: string, content: Content): EvolutionsView | undefined {
  const { forms, chains } = evolutionsView(content);
  const chain = chains.find((steps) => steps.some((it) => it.href === href));
  return chain && chain.length > 1 ? { forms, chains: [chain] } : undefined;
}

function stepView(entry: Agreement, content: Content): StepView {
  return {
    href: entryHref(`agreements/${entry.id}`),
    form: entry.form,
    column: AGREEMENT_FORMS.indexOf(entry.form) + 1,
    title: entry.title,
    date: dateView(entry.signed),
    parties: entry.parties.map((id) => nameOf(id, content)),
    projects: projectLinks(entry, content).map((it) => it.text),
  };
}

function projectLinks(entry: Agreement, content: Content) {
  return entry.projects.flatMap((id) => {
    const project = content.projects.find((it) => it.id === id);
    return project ? [{ text: project.name, href: entryHref(`projects/${id}`) }] : [];
  });
}

function untilText(entry: Agreement, next: Agreement | undefined): string {
  const replaced = next ? fill(words.coBuilding.replaced, { title: next.title }) : undefined;
  const until = entry.until === undefined ? undefined : formatDate(entry.until);
  return [until, replaced].filter(Boolean).join('，') || words.coBuilding.open;
}

/** The short name where there is one: rows and steps have little room. */
function nameOf(id: string, { organizations }: Content): string {
  const found = organizations.find((it) => it.id === id);
  return found?.shortName ?? found?.name ?? id;
}
