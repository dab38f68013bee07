import { toString } from 'mdast-util-to-string';
import type { CivilDate } from '#domain/civil-date.ts';
import { collections } from '#schemas/collections.ts';
import type { CollectionName } from '#schemas/fields.ts';
import { compileBody } from '#source/body/compile.ts';
import { planDraft } from '#source/draft/draft.ts';
import type { SourceContent } from '#source/read-content.ts';
import { fieldsFrom, knowsLabel } from './fields.ts';
import { missingFields, projectsOf, withNames, withStructure } from './found-fields.ts';
import { withHeadings } from './headings.ts';
import { type MilestoneOffer, milestoneOffers } from './milestones.ts';
import { type FoundNames, namesIn } from './names.ts';
import { type ImportedPicture, placePictures } from './pictures.ts';
import { redFlags } from './red-flags.ts';
import type { ImportNote, ImportedDocument } from './imported-document.ts';
import { structureOf } from './structure.ts';
import { toMdx } from './to-mdx.ts';

export interface ImportRequest {
  document: ImportedDocument;
  collection: CollectionName;
  /** Instead of what the document begins with. */
  title?: string | undefined;
  id?: string | undefined;
  year?: string | undefined;
}

/** What an import would write, and what its editor is told. Where `stops` holds something, nothing is written. */
export interface ImportPlan {
  stops: ImportNote[];
  notes: ImportNote[];
  /** A path below the content folder. */
  file?: string;
  text?: string;
  /** They lie beside the file. */
  pictures: ImportedPicture[];
  filled: { title: string; value: string }[];
  /** The Chinese names of required fields that the document does not tell. */
  missing: string[];
  names?: FoundNames;
  offers: MilestoneOffer[];
}

/**
 * Makes a draft of a document. Nothing is thrown and nothing is written: what speaks against it, and all that an editor
 * should know, is in the plan. `taken` are the ids of the collection.
 */
export async function planImport(
  { document, collection, ...asked }: ImportRequest,
  source: SourceContent,
  taken: ReadonlySet<string>,
  today: CivilDate,
): Promise<ImportPlan> {
  const { content, importLabels } = source;
  const told = (kind: ImportNote['kind'], notes: readonly ImportNote[]) =>
    notes.filter((it) => it.kind === kind);
  const empty = { pictures: [], filled: [], missing: [], offers: [] };
  const structure = structureOf(document.tree, knowsLabel(importLabels));
  const fields = fieldsFrom(structure.particulars, collection, importLabels, content);
  const placed = await placePictures(withHeadings(structure.body), document.pictures);
  const title = asked.title ?? structure.title ?? '';
  const words = [title, structure.subtitle, structure.summary, ...structure.keywords, textOf(placed.root)];
  const text = words.filter(Boolean).join('\n');
  const notes = [
    ...document.notes,
    ...fields.notes,
    ...placed.notes,
    ...redFlags([document.margins ?? '', text].join('\n'), source, today),
  ];
  if (told('stop', notes).length > 0)
    return { ...empty, stops: told('stop', notes), notes: told('warning', notes) };

  const names = namesIn(text, content);
  const found = withStructure(withNames(fields, collection, names, content), structure, placed.pictures);
  const projects = projectsOf(found, names);
  const body = toMdx(placed.root);
  const refusals = compileBody(body).refusals.map((it) => ({ ...it, kind: 'warning' as const }));
  const draft = planDraft({ collection, ...asked, title, found, body }, source, taken, today);
  const all = [...told('warning', notes), ...found.notes, ...refusals];
  if ('refusal' in draft) {
    const stops = draft.refusal.map((it): ImportNote => ({
      kind: 'stop',
      message: it,
      remedy: TITLE_REMEDY,
    }));
    return { ...empty, stops: title === '' ? [NO_TITLE] : stops, notes: all };
  }
  return {
    stops: [],
    notes: all,
    file: draft.file,
    text: draft.text,
    pictures: placed.pictures,
    filled: [{ title: '标题', value: title }, ...found.filled],
    missing: missingFields(collection, found.given),
    names,
    offers: milestoneOffers(text, content, projects),
  };
}

const TITLE_REMEDY = '标题要改的，请加 --title "新标题"；标识要改的，请加 --id 新标识';
const NO_TITLE: ImportNote = {
  kind: 'stop',
  message: '没有找到标题',
  remedy: '请把标题写在文档第一行，不超过 40 字；或者加 --title "标题"',
};

function textOf(root: ImportedDocument['tree']): string {
  return root.children.map((it) => toString(it)).join('\n');
}

/** The collections whose entries have a text. */
export function hasBody(collection: CollectionName): boolean {
  return collections[collection].format === 'mdx';
}
