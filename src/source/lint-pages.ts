import type { AnyEntry, Content } from '#domain/content.ts';
import type { Place } from '#domain/integrity/inspection.ts';
import type { LinkState } from '#domain/link-state.ts';
import { milestonesOf } from '#domain/relations.ts';
import { ignoresIn } from '#lint/ignore.ts';
import { marksToCheck } from '#lint/rules/l34-placeholder.ts';
import type { LintPage, LintPhoto, LintText, TextRole } from '#lint/page.ts';
import { plainSchemas } from '#schemas/collections.ts';
import { markedValues } from '#schemas/marked-values.ts';
import { siteSchema } from '#schemas/site.ts';
import type { z } from 'zod';
import type { SourceDocument } from './document.ts';
import type { SourceContent, SourceEntry } from './read-content.ts';

/** What the content check reads: a page for every entry, drafts too, and one for `site.yaml`. */
export function lintPages({ content, entries, site, linkState }: SourceContent): LintPage[] {
  const ofSite: LintPage = {
    file: site.file,
    kind: 'site',
    texts: site.fields === undefined ? [] : fieldTexts(site, siteSchema, site.fields),
    photos: [],
    ignores: ignoresIn(site.source),
    pending: marksToCheck(site.source),
    draft: false,
    dated: false,
    proven: [],
  };
  return [ofSite, ...entries.map((it) => ({ ...pageOf(it, content), ...originalOf(it, linkState) }))];
}

function pageOf(entry: SourceEntry, content: Content): LintPage {
  const { document, data, collection } = entry;
  if (data.status === 'withdrawn') return noticePage(entry);
  return {
    file: entry.file,
    kind: 'entry',
    texts: [...fieldTexts(document, plainSchemas[collection], data), ...bodyTexts(entry)],
    photos: photosOf(data, document),
    ignores: ignoresIn(document.source),
    pending: marksToCheck(document.source),
    draft: data.status === 'draft',
    dated: collection !== 'organizations',
    proven: provenBy(data, content),
    ...(data.collection === 'organizations' &&
      data.type?.startsWith('联合') === true && { jointUnits: data.units.length }),
  };
}

/** Of what is withdrawn only its title and the reason are read, here as on the site. */
function noticePage({ file, document, data, collection }: SourceEntry): LintPage {
  const texts = fieldTexts(document, plainSchemas[collection], data).filter(
    (it) => it.role === 'title' || it.path[0] === 'withdrawn',
  );
  const lines = texts.map((it) => it.locate(0).line);
  return {
    file,
    kind: 'entry',
    texts,
    photos: [],
    ignores: ignoresIn(document.source).filter((it) => lines.some((at) => at >= it.from && at <= it.to)),
    pending: [],
    draft: false,
    dated: collection !== 'organizations',
    proven: [],
  };
}

function fieldTexts(document: SourceDocument, schema: z.ZodType, value: unknown): LintText[] {
  return markedValues(schema, 'text', value).map(({ path, value: text, mark }) => ({
    text,
    role: roleOf(path, schema),
    verbatim: mark === 'verbatim',
    path,
    links: [],
    locate: (offset) => document.locateText(path, offset),
  }));
}

const ROLES: Partial<Record<string, TextRole>> = {
  title: 'title',
  headline: 'title',
  name: 'title',
  summary: 'summary',
};

/** What an organisation is told in a line is no summary of a story. */
function roleOf(path: readonly (string | number)[], schema: z.ZodType): TextRole {
  const [first, , third] = path;
  if (first === 'keywords') return 'keyword';
  if (first === 'photos' && (third === 'alt' || third === 'caption' || third === 'credit')) return third;
  const role = path.length === 1 ? ROLES[String(first)] : undefined;
  return role === undefined || (role === 'summary' && schema === plainSchemas.organizations) ? 'field' : role;
}

function bodyTexts({ body, document }: SourceEntry): LintText[] {
  const below = (place: Place): Place => ({ line: place.line + document.bodyLine, column: place.column });
  return (body?.blocks ?? []).map(({ role, locate, ...block }) => ({
    ...block,
    role: role === 'title' ? 'field' : role,
    verbatim: false,
    path: [],
    locate: (offset) => below(locate(offset)),
  }));
}

function photosOf(entry: AnyEntry, document: SourceDocument): LintPhoto[] {
  const photos = 'photos' in entry ? entry.photos : [];
  return photos.map((photo, index) => ({
    ...photo,
    file: String(photo.file),
    index,
    locate: (field) => document.locate(['photos', index, field]),
  }));
}

/** A headline that was seen at another address says nothing of this one. */
function originalOf({ data }: SourceEntry, { headlines }: LinkState): Pick<LintPage, 'original'> {
  const seen = data.collection === 'media' ? headlines[data.id] : undefined;
  return data.collection === 'media' && seen?.url === data.url ? { original: seen.text } : {};
}

/** What the entry and its projects state with evidence, as it is written there. */
function provenBy(entry: AnyEntry, content: Content): string[] {
  const projects = entry.collection === 'projects' ? [entry.id] : 'projects' in entry ? entry.projects : [];
  const milestones = milestonesOf(content).filter(
    (it) => projects.includes(it.project.id) && it.milestone.evidence.length > 0,
  );
  const outcomes = entry.collection === 'cases' ? entry.outcomes.filter((it) => it.evidence.length > 0) : [];
  return [
    ...outcomes.map((it) => it.label),
    ...milestones.flatMap(({ milestone }) => [milestone.title, milestone.record ?? '']),
    ...content.awards.filter((it) => it.evidence.length > 0).map((it) => it.name),
  ];
}
