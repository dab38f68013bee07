import type { CivilDate } from '#domain/civil-date.ts';
import type { Site } from '#domain/content.ts';
import { compareProblems, type Problem } from '#domain/problem.ts';
import { lint, type LintFinding } from '#lint/lint.ts';
import type { LintContext, LintPage } from '#lint/page.ts';
import type { LintRule } from '#lint/rule.ts';
import { LINT_RULES } from '#lint/rules.ts';
import { personalData } from '#lint/rules/l19-personal-data.ts';
import { plainSchemas } from '#schemas/collections.ts';
import type { Lexicon } from '#schemas/lexicon.ts';
import { siteSchema } from '#schemas/site.ts';
import { fieldName } from './check-fields.ts';
import { lintPages } from './lint-pages.ts';
import type { SourceContent } from './read-content.ts';

/** What the rules of the content check say of all entries and of `site.yaml`. */
export function lintContent(source: SourceContent, today: CivilDate): Problem[] {
  const schemas = new Map(source.entries.map((it) => [it.file, plainSchemas[it.collection]]));
  return lint(lintPages(source), rulesFor(source), contextOf(source, today)).map((it) => ({
    ...toProblem(it),
    ...(it.path.length > 0 && { field: fieldName(schemas.get(it.file) ?? siteSchema, it.path) }),
  }));
}

/** The same of texts from anywhere, held against the word lists and contacts of a content folder. */
export function lintTexts(pages: readonly LintPage[], source: SourceContent, today: CivilDate): Problem[] {
  return lint(pages, rulesFor(source), contextOf(source, today)).map(toProblem).toSorted(compareProblems);
}

function contextOf({ content, lexicon, site }: SourceContent, today: CivilDate): LintContext {
  return { ...contextFor(lexicon, today, content.site), contacts: contactsIn(site.fields) };
}

/** `site` is undefined where `site.yaml` could not be read. */
export function contextFor(lexicon: Lexicon, today: CivilDate, site: Site | undefined): LintContext {
  return {
    ...lexicon,
    today,
    emblemsAllowed: site?.emblems?.owner === '党组织' && site.emblems.artwork.length > 0,
    contacts: contactsIn(site),
  };
}

const CONTACTS = [
  ['contact', 'email'],
  ['contact', 'phone'],
  ['press', 'contact', 'email'],
  ['press', 'contact', 'phone'],
  ['report'],
];

/** The contacts of `site.yaml`, also where its schema refuses something else of it. */
function contactsIn(fields: unknown): string[] {
  return CONTACTS.map((path) => path.reduce(fieldOf, fields)).filter((it) => typeof it === 'string');
}

function fieldOf(fields: unknown, name: string): unknown {
  return isRecord(fields) ? fields[name] : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** While `site.yaml` can't be read, every contact of it would be taken for somebody's. */
function rulesFor({ site }: SourceContent): readonly LintRule[] {
  if (isRecord(site.fields)) return LINT_RULES;
  return LINT_RULES.map((it) => (it === personalData ? { ...it, check: () => [] } : it));
}

function toProblem({ file, at, message, remedy, rule }: LintFinding): Problem {
  return {
    file,
    ...at,
    message,
    remedy,
    rule: rule.id,
    basis: rule.basis,
    ...(rule.severity === '提醒' && { severity: 'warning' as const }),
  };
}
