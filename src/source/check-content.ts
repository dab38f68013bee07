import type { CivilDate } from '#domain/civil-date.ts';
import type { Inspection } from '#domain/integrity/inspection.ts';
import { inspect } from '#domain/integrity/rules.ts';
import { compareProblems, type Finding, type Problem } from '#domain/problem.ts';
import { collections } from '#schemas/collections.ts';
import { plainImage } from '#schemas/publication.ts';
import { referencesIn } from '#schemas/references.ts';
import { fieldName } from './check-fields.ts';
import { readContent, type SourceContent, type SourceEntry } from './read-content.ts';

/** Reads the content folder and judges it whole: what its files say, and what must hold between them. */
export async function checkContent(contentDir: string, today: CivilDate): Promise<SourceContent> {
  const source = await readContent(contentDir);
  const byKey = new Map(source.entries.map((it) => [`${it.collection}/${it.id}`, it]));
  const refused = refusedFiles(source);
  const found = inspect(inspectionOf(source, today))
    // An entry that its schema refused is not in `content`: what seems to miss it would only repeat that problem.
    .filter((it) => !refused.some((file) => it.message.includes(file)))
    .map((it) => toProblem(it, byKey.get(`${it.entry.collection}/${it.entry.id}`)));
  return { ...source, problems: [...source.problems, ...found].toSorted(compareProblems) };
}

function inspectionOf({ content, entries }: SourceContent, today: CivilDate): Inspection {
  return {
    content,
    today,
    references: entries.flatMap((entry) =>
      referencesIn(collections[entry.collection].schema(plainImage), entry.data).map((it) => ({ entry, ...it })),
    ),
    bodies: entries.flatMap((entry) => {
      if (!entry.body) return [];
      const { headings, uses, blocks } = entry.body;
      const below = <T extends { line: number }>(it: T): T => ({ ...it, line: it.line + entry.document.bodyLine });
      return [
        {
          entry,
          headings: headings.map(below),
          uses: uses.map(below),
          blocks: blocks.map(({ text, locate }) => ({ text, locate: (offset: number) => below(locate(offset)) })),
        },
      ];
    }),
  };
}

/** `collection/id` of files whose fields were refused. */
function refusedFiles({ entries, problems }: SourceContent): string[] {
  const accepted = new Set(entries.map((it) => it.file));
  const files = [...new Set(problems.map((it) => it.file))].filter((it) => !accepted.has(it));
  return files.map((file) => file.replace(/(?:\/index)?\.(?:mdx|yaml)$/, '').replace(/\/\d{4}\//, '/'));
}

function toProblem(finding: Finding, entry: SourceEntry | undefined): Problem {
  const { path, at, message, remedy } = finding;
  if (!entry) return { file: `${finding.entry.collection}/${finding.entry.id}`, line: 1, column: 1, message, remedy };
  return {
    file: entry.file,
    ...(at ?? entry.document.locate(path)),
    ...(path.length > 0 && { field: fieldName(collections[entry.collection].schema(plainImage), path) }),
    message,
    remedy,
  };
}
