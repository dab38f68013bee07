import type { z } from 'zod';
import type { CivilDate } from '#domain/civil-date.ts';
import type { AnyEntry, Site } from '#domain/content.ts';
import type { EntryKey, InspectedBody, Inspection, Place } from '#domain/integrity/inspection.ts';
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
import { readApprovals } from './approval-files.ts';
import { approvalProblems } from './approvals.ts';
import { contentVersions } from './digest.ts';
import { changeNoteProblems, type Permalinks, readPermalinks } from './permalinks.ts';
import { fieldName } from './check-fields.ts';
import type { SourceDocument } from './document.ts';
import { lintContent } from './lint-content.ts';
import { readContent, type SourceContent } from './read-content.ts';

/** The content with everything that was found in it, and what a publishing build writes down afterwards. */
export interface CheckedContent extends SourceContent {
  versions: ReadonlyMap<string, ContentVersion>;
  permalinks: Permalinks;
}

/**
 * Reads the content folder and judges it whole: what its files say, what must hold between them, whether it is
 * approved and whether what was changed is told. In a preview the last two are warnings.
 */
export async function checkContent(
  contentDir: string,
  today: CivilDate,
  preview = false,
): Promise<CheckedContent> {
  const source = await readContent(contentDir);
  const [versions, approvals, permalinks, pictures] = await Promise.all([
    contentVersions(contentDir, source.entries),
    readApprovals(contentDir),
    readPermalinks(contentDir),
    guardedFiles(contentDir),
  ]);
  const ofPublishing: Problem[] = [
    ...approvalProblems(source, approvals, versions, today),
    ...permalinks.problems,
    ...changeNoteProblems(permalinks, source, versions, today, approvals),
  ].map((it) => (preview ? { ...it, severity: 'warning' } : it));
  const byKey = new Map(source.entries.map((it) => [`${it.collection}/${it.id}`, it]));
  const found = inspect(inspectionOf(source, today)).map((it) => {
    const place = byKey.get(`${it.entry.collection}/${it.entry.id}`);
    return place
      ? toProblem(it, place.document, plainSchemas[place.collection])
      : toProblem(it, source.site, siteSchema);
  });
  const { emblems } = (source.content.site as Site | undefined) ?? {};
  const problems = [
    ...source.problems,
    ...found,
    ...maskProblems(source.lexicon.masks),
    ...emblemProblems(pictures, emblems?.artwork ?? [], emblems?.owner === '党组织'),
    ...lintContent(source, today),
    ...ofPublishing,
  ];
  return { ...source, versions, permalinks, problems: problems.toSorted(compareProblems) };
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
