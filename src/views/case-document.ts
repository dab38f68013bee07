import type { Case, Content } from '#domain/content.ts';
import { formatDate } from '#domain/civil-date.ts';
import type { Graph } from '#domain/graph.ts';
import { fill, words } from '#words';
import type { BodyView } from './body.ts';
import { caseView, type OutcomeView } from './case.ts';
import { headingNumbers, numberHeadings } from './heading-numbers.ts';
import { entryHref, siteHref } from './paths.ts';
import { qrView } from './qr.ts';
import { sourcedSentence } from './variance.ts';

/** Where a case stands as a document to hand in. */
export function caseDocumentHref(id: string): string {
  return siteHref(`print/cases/${id}/`);
}

/**
 * A case in the form of 申报材料: its facts as a table, its text with numbered headings, its outcomes with what proves
 * them. `origin` is the site's address: paper needs all of it.
 */
export function caseDocument(entry: Case, library: { content: Content; graph: Graph }, origin: URL) {
  const { site } = library.content;
  const view = caseView(entry, library);
  const own = {
    outcomes: { depth: 2, id: 'outcomes', text: words.case.outcomes },
    transfer: { depth: 2, id: 'transfer', text: words.case.transfer },
  };
  const numbers = headingNumbers([...(entry.body?.headings ?? []), own.outcomes, own.transfer]);
  const heading = ({ id, text }: { id: string; text: string }) => `${numbers.get(id) ?? ''}${text}`;
  const back = entryHref(`cases/${entry.id}`);
  const url = new URL(back, origin).href;
  return {
    title: entry.title,
    documentTitle: fill(words.print.documentTitle, { title: entry.title }),
    description: fill(words.print.description, { title: entry.title }),
    demo: site.demo,
    summary: entry.summary,
    facts: [{ term: words.print.applicant, values: [{ text: site.owner.name }] }, ...view.facts]
      .filter((it) => it.values.length > 0)
      .map(({ term, values }) => ({ term, text: values.map((it) => it.text).join('、') })),
    cover: view.cover,
    body: numberHeadings(fetchedAtOnce(view.body), numbers),
    outcomesTitle: heading(own.outcomes),
    outcomes: view.outcomes.map(outcomeRow),
    transferTitle: heading(own.transfer),
    transfer: entry.transfer,
    version: formatDate(entry.updated ?? entry.published),
    url,
    qr: qrView(url),
    qrLabel: fill(words.board.qr, { url }),
    back,
  };
}

/** A number with its unit, or what it was computed against; nothing where an outcome has none. */
function outcomeRow({ label, figure, variance, evidence }: OutcomeView) {
  return {
    label,
    value: variance ? sourcedSentence(variance) : figure ? `${figure.value}${figure.unit}` : words.print.none,
    evidence: evidence.map(({ text, grade }) => fill(words.print.evidence, { text, grade })),
  };
}

/** Whoever opens a sheet prints it: no picture waits until it is scrolled to. */
function fetchedAtOnce(body: BodyView): BodyView {
  return body.map((part) => {
    if (part.kind === 'photo' || part.kind === 'comparison') return { ...part, eager: true };
    return part.kind === 'aside' ? { ...part, children: fetchedAtOnce(part.children) } : part;
  });
}
