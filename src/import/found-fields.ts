import type { z } from 'zod';
import type { Content } from '#domain/content.ts';
import { plainSchemas } from '#schemas/collections.ts';
import type { CollectionName } from '#schemas/fields.ts';
import { formFields } from '#source/draft/form.ts';
import { TITLE_FIELDS } from '#source/draft/wording.ts';
import { type DraftFacts, placeholderFor } from '#source/draft/write-fields.ts';
import type { ImportedFields } from './fields.ts';
import type { ImportNote } from './imported-document.ts';
import type { FoundNames } from './names.ts';
import type { ImportedPicture } from './pictures.ts';
import type { Structure } from './structure.ts';

/** What Word calls a picture by itself says less than rule L23 asks for, in characters. */
const SHORTEST_ALT = 10;

/** The longest summary that entries take, in characters. */
const LONGEST_SUMMARY = 400;

/** Names in the text are guesses for fields that the table of particulars leaves empty. */
export function withNames(
  fields: ImportedFields,
  collection: CollectionName,
  { known }: FoundNames,
  content: Content,
): ImportedFields {
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

export function projectsOf({ given }: ImportedFields, { known }: FoundNames): string[] {
  const filled = Object.entries(given).flatMap(([path, it]) =>
    path.startsWith('projects[') ? [it.value] : [],
  );
  return [...new Set([...filled, ...known.filter((it) => it.to === 'projects').map((it) => it.id)])];
}

/** The fields of the table, with those that the text before the body tells. */
export function withStructure(
  fields: ImportedFields,
  { subtitle, summary, keywords }: Pick<Structure, 'subtitle' | 'summary' | 'keywords'>,
  pictures: readonly ImportedPicture[],
): ImportedFields {
  const found: ImportedFields = {
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

export function missingFields(collection: CollectionName, given: DraftFacts['given']): string[] {
  const schema = plainSchemas[collection] as unknown as z.ZodObject;
  const told = Object.keys(given).map((it) => it.split(/[.[]/)[0]);
  return formFields(schema)
    .filter((it) => it.required && it.name !== TITLE_FIELDS[collection] && !NEVER_TOLD.has(it.name))
    .filter((it) => !told.includes(it.name))
    .map((it) => it.title);
}

/** A document never says these. */
const NEVER_TOLD: ReadonlySet<string> = new Set(['status', 'published']);
