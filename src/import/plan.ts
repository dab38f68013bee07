import { toString } from 'mdast-util-to-string';
import type { z } from 'zod';
import type { CivilDate } from '#domain/civil-date.ts';
import type { Content } from '#domain/content.ts';
import { collections, plainSchemas } from '#schemas/collections.ts';
import type { CollectionName } from '#schemas/fields.ts';
import { compileBody } from '#source/body/compile.ts';
import { planDraft } from '#source/draft/draft.ts';
import { formFields } from '#source/draft/form.ts';
import { TITLE_FIELDS } from '#source/draft/wording.ts';
import { type DraftFacts, placeholderFor } from '#source/draft/write-fields.ts';
import type { SourceContent } from '#source/read-content.ts';
import { fieldsFrom, knowsLabel } from './fields.ts';
import { withHeadings } from './headings.ts';
import { type MilestoneOffer, milestoneOffers } from './milestones.ts';
import { type FoundNames, namesIn } from './names.ts';
import { type ImportedPicture, placePictures } from './pictures.ts';
import { redFlags } from './red-flags.ts';
import type { ImportNote, SourceDocument } from './source-document.ts';
import { structureOf } from './structure.ts';
import { toMdx } from './to-mdx.ts';

export interface ImportRequest {
  document: SourceDocument;
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

/** What Word calls a picture by itself says less than rule L23 asks for, in characters. */
const SHORTEST_ALT = 10;

/** The longest summary that entries take, in characters. */
const LONGEST_SUMMARY = 400;

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
  const notes = [...document.notes, ...fields.notes, ...placed.notes, ...redFlags(text, source, today)];
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

type Found = ReturnType<typeof fieldsFrom>;

/** Names in the text are guesses for fields that the table of particulars leaves empty. */
function withNames(
  fields: Found,
  collection: CollectionName,
  { known }: FoundNames,
  content: Content,
): Found {
  if (collection !== 'cases') return fields;
  const parties = new Set(content.organizations.filter((it) => it.kind === '党组织').map((it) => it.id));
  const named = {
    projects: known.filter((it) => it.to === 'projects'),
    partyOrgs: known.filter((it) => it.to === 'organizations' && parties.has(it.id)),
  };
  const given = { ...fields.given };
  const wanted = { ...fields.wanted };
  for (const [name, found] of Object.entries(named)) {
    if (wanted[name] !== undefined || found.length === 0) continue;
    wanted[name] = found.length;
    found.forEach(({ id }, at) => (given[`${name}[${String(at)}]`] = { value: id, guessed: true }));
  }
  return { ...fields, given, wanted };
}

function projectsOf({ given }: Found, { known }: FoundNames): string[] {
  const filled = Object.entries(given).flatMap(([path, it]) =>
    path.startsWith('projects[') ? [it.value] : [],
  );
  return [...new Set([...filled, ...known.filter((it) => it.to === 'projects').map((it) => it.id)])];
}

/** The fields of the table, with those that the text before the body tells. */
function withStructure(
  fields: Found,
  { subtitle, summary, keywords }: Pick<ReturnType<typeof structureOf>, 'subtitle' | 'summary' | 'keywords'>,
  pictures: readonly ImportedPicture[],
): Found {
  const found: Found = {
    given: { ...fields.given },
    wanted: { ...fields.wanted },
    filled: [...fields.filled],
    notes: [],
  };
  if (summary !== undefined) {
    const fits = summary.length <= LONGEST_SUMMARY;
    found.given['summary'] = { value: fits ? summary : placeholderFor('摘要，不超过 400 字') };
    if (fits) found.filled.push({ title: '摘要', value: summary });
    else found.notes.push(longSummary(summary));
  }
  if (keywords.length > 0) {
    keywords.forEach((value, at) => (found.given[`keywords[${String(at)}]`] = { value }));
    found.wanted['keywords'] = keywords.length;
    found.filled.push({ title: '关键词', value: keywords.join('、') });
  }
  if (subtitle !== undefined) found.notes.push(subtitleNote(subtitle));
  addPictures(found, pictures);
  return found;
}

function addPictures(
  { given, wanted }: Pick<DraftFacts, 'given' | 'wanted'>,
  pictures: readonly ImportedPicture[],
) {
  if (pictures.length === 0) return;
  wanted['photos'] = pictures.length;
  pictures.forEach(({ id, file, alt, caption }, at) => {
    const place = `photos[${String(at)}]`;
    given[`${place}.id`] = { value: id };
    given[`${place}.file`] = { value: `./${file}` };
    if (caption) given[`${place}.caption`] = { value: caption };
    if (alt.length >= SHORTEST_ALT) given[`${place}.alt`] = { value: alt, guessed: true };
  });
}

function longSummary(summary: string): ImportNote {
  return {
    kind: 'warning',
    message: `摘要有 ${String(summary.length)} 字，超过 ${String(LONGEST_SUMMARY)} 字，没有填进去。原文是：${summary}`,
    remedy: '请缩写以后填到 summary',
  };
}

function subtitleNote(subtitle: string): ImportNote {
  return {
    kind: 'warning',
    message: `副标题“${subtitle}”没有导入：页面没有副标题`,
    remedy: '需要的请并进标题，或写在摘要里',
  };
}

function missingFields(collection: CollectionName, given: DraftFacts['given']): string[] {
  const schema = plainSchemas[collection] as unknown as z.ZodObject;
  const told = Object.keys(given).map((it) => it.split(/[.[]/)[0]);
  return formFields(schema)
    .filter((it) => it.required && it.name !== TITLE_FIELDS[collection] && !NEVER_TOLD.has(it.name))
    .filter((it) => !told.includes(it.name))
    .map((it) => it.title);
}

/** A document never says these. */
const NEVER_TOLD: ReadonlySet<string> = new Set(['status', 'published']);

function textOf(root: SourceDocument['tree']): string {
  return root.children.map((it) => toString(it)).join('\n');
}

/** The collections whose entries have a text. */
export function hasBody(collection: CollectionName): boolean {
  return collections[collection].format === 'mdx';
}
