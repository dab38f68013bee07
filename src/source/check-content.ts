import type { z } from 'zod';
import type { CivilDate } from '#domain/civil-date.ts';
import type { AnyEntry, Content, Site } from '#domain/content.ts';
import type { EntryKey, InspectedBody, Inspection, Place } from '#domain/integrity/inspection.ts';
import { endingConsents } from '#domain/integrity/publishing.ts';
import { referenceWarnings } from '#domain/integrity/references.ts';
import { inspect } from '#domain/integrity/rules.ts';
import { emblemProblems, guardedFiles } from '#leaks/emblems.ts';
import { maskListProblems } from '#lint/mask-list.ts';
import { LEXICON_FILES, type Lexicon } from '#schemas/lexicon.ts';
import { compareProblems, type Finding, type Problem } from '#domain/problem.ts';
import { plainSchemas } from '#schemas/collections.ts';
import { referencesIn } from '#schemas/references.ts';
import { siteSchema } from '#schemas/site.ts';
import type { CompiledBody } from './body/compile.ts';
import type { ContentVersion } from '#domain/content-version.ts';
import { type Approvals, readApprovals } from './approval-files.ts';
import { approvalProblems, keyOf } from './approvals.ts';
import type { ContentFiles } from './content-files.ts';
import { contentVersions } from './digest.ts';
import {
  changeNoteProblems,
  noticeProblems,
  type Permalinks,
  readPermalinks,
  recordIsMissing,
  vanishedEntries,
} from './permalinks.ts';
import { fieldName } from './check-fields.ts';
import type { SourceDocument } from './document.ts';
import { lintContent } from './lint-content.ts';
import { readContent, type ReadMemory, type SourceContent } from './read-content.ts';
import { COLLECTIONS } from '#schemas/fields.ts';

/** The content with everything that was found in it, and what it was held against. */
export interface CheckedContent extends SourceContent, Compared {
  /** What would be found if all drafts were published, judged once: nothing may be signed that could not go out. */
  problemsIfPublished: () => Problem[];
}

interface Compared {
  versions: ReadonlyMap<string, ContentVersion>;
  approvals: Approvals;
  permalinks: Permalinks;
}

/**
 * Reads the content folder and judges it whole: what its files say, what must hold between them, whether it is
 * approved and whether what was changed is told. In a preview the last two are warnings.
 */
export async function checkContent(
  files: ContentFiles,
  today: CivilDate,
  preview = false,
  memory?: ReadMemory,
): Promise<CheckedContent> {
  const source = await readContent(files, memory);
  const [versions, approvals, permalinks, pictures] = await Promise.all([
    contentVersions(files, source.entries),
    readApprovals(files),
    readPermalinks(files, today),
    guardedFiles(files),
  ]);
  const compared = { versions, approvals, permalinks };
  const { emblems } = (source.content.site as Site | undefined) ?? {};
  const ofFiles = [
    ...source.problems,
    ...maskProblems(source.lexicon.masks),
    ...emblemProblems(pictures, emblems?.artwork ?? [], emblems?.owner === '党组织'),
  ];
  const problemsOf = (judged: SourceContent) =>
    [...ofFiles, ...ofEntries(judged, today), ...ofPublishing(judged, compared, today, preview)].toSorted(
      compareProblems,
    );
  let ifPublished: Problem[] | undefined;
  return {
    ...source,
    ...compared,
    problems: problemsOf(source),
    problemsIfPublished: () => (ifPublished ??= problemsOf(asPublished(source))),
  };
}

/** What the rules say of the entries, and of what is between them. */
function ofEntries(source: SourceContent, today: CivilDate): Problem[] {
  const inspection = inspectionOf(source, today);
  const byKey = new Map(source.entries.map((it) => [keyOf(it), it]));
  const placed = (it: Finding): Problem => {
    const place = byKey.get(`${it.entry.collection}/${it.entry.id}`);
    return place
      ? toProblem(it, place.document, plainSchemas[place.collection])
      : toProblem(it, source.site, siteSchema);
  };
  return [
    ...inspect(inspection).map(placed),
    ...[...referenceWarnings(inspection), ...endingConsents(inspection)].map((it): Problem => ({
      ...placed(it),
      severity: 'warning',
    })),
    ...lintContent(source, today),
  ];
}

function ofPublishing(
  source: SourceContent,
  { versions, approvals, permalinks }: Compared,
  today: CivilDate,
  preview: boolean,
): Problem[] {
  const problems = [
    ...permalinks.problems,
    ...recordIsMissing(permalinks, approvals),
    ...vanishedEntries(permalinks, source, today),
    ...noticeProblems(permalinks, source, versions, today),
    ...changeNoteProblems(permalinks, source, versions, today, approvals),
    // Last: a note is written before the text with it is signed.
    ...approvalProblems(source, approvals, versions, today, permalinks.published),
  ];
  return preview ? problems.map((it) => ({ ...it, severity: 'warning' })) : problems;
}

/** The same content with all drafts published. */
function asPublished(source: SourceContent): SourceContent {
  const entries = source.entries.map((it) =>
    it.data.status === 'draft' ? { ...it, data: { ...it.data, status: 'published' as const } } : it,
  );
  const lists = COLLECTIONS.map(
    (name) => [name, entries.filter((it) => it.collection === name).map((it) => it.data)] as const,
  );
  return {
    ...source,
    entries,
    content: { ...(Object.fromEntries(lists) as unknown as Content), site: source.content.site },
  };
}

function inspectionOf({ content, entries, refused }: SourceContent, today: CivilDate): Inspection {
  return {
    content,
    today,
    refused: new Set(refused),
    references: entries.flatMap(({ data }) => referencesOf(data)),
    bodies: entries.flatMap(({ collection, id, body, document }) =>
      body?.readable ? [placedBody({ collection, id }, body, document.bodyLine)] : [],
    ),
  };
}

/** Two names of one masked thing, or one name of two. */
function maskProblems(masks: Lexicon['masks']): Problem[] {
  const { file } = LEXICON_FILES.masks;
  return maskListProblems(masks).map(({ index, message, remedy }) => ({
    file,
    line: 1,
    column: 1,
    field: `masks[${String(index + 1)}]（遮名对照）`,
    message,
    remedy,
  }));
}

/** All references in the fields of an entry. */
export function referencesOf(entry: AnyEntry): Inspection['references'] {
  const { collection, id } = entry;
  return referencesIn(plainSchemas[collection], entry).map((it) => ({
    entry: { collection, id },
    ...it,
  }));
}

/** A compiled text as the rules look at it; its lines count from the beginning of the file. */
export function placedBody(entry: EntryKey, compiled: CompiledBody, bodyLine: number): InspectedBody {
  const below = <T extends Place>(it: T): T => ({ ...it, line: it.line + bodyLine });
  return {
    entry,
    headings: compiled.headings.map(below),
    uses: compiled.uses.map(below),
    blocks: compiled.blocks.map(({ text, locate }) => ({ text, locate: (offset) => below(locate(offset)) })),
  };
}

function toProblem(
  { path, at, message, remedy }: Finding,
  document: SourceDocument,
  schema: z.ZodType,
): Problem {
  return {
    file: document.file,
    ...(at ?? document.locate(path)),
    ...(path.length > 0 && { field: fieldName(schema, path) }),
    message,
    remedy,
  };
}
