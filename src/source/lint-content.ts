import type { CivilDate } from '#domain/civil-date.ts';
import type { Site } from '#domain/content.ts';
import { compareProblems, type Problem } from '#domain/problem.ts';
import { lint, type LintFinding } from '#lint/lint.ts';
import type { LintContext, LintPage } from '#lint/page.ts';
import { LINT_RULES } from '#lint/rules.ts';
import { plainSchemas } from '#schemas/collections.ts';
import type { Lexicon } from '#schemas/lexicon.ts';
import { siteSchema } from '#schemas/site.ts';
import { fieldName } from './check-fields.ts';
import { lintPages } from './lint-pages.ts';
import type { SourceContent } from './read-content.ts';

/** What the rules of the content check say of all entries and of `site.yaml`. */
export function lintContent(source: SourceContent, today: CivilDate): Problem[] {
  const schemas = new Map(source.entries.map((it) => [it.file, plainSchemas[it.collection]]));
  return lint(lintPages(source), LINT_RULES, contextOf(source, today)).map((it) => ({
    ...toProblem(it),
    ...(it.path.length > 0 && { field: fieldName(schemas.get(it.file) ?? siteSchema, it.path) }),
  }));
}

/** The same of texts from anywhere, held against the word lists and contacts of a content folder. */
export function lintTexts(pages: readonly LintPage[], source: SourceContent, today: CivilDate): Problem[] {
  return lint(pages, LINT_RULES, contextOf(source, today)).map(toProblem).toSorted(compareProblems);
}

function contextOf({ content, lexicon }: SourceContent, today: CivilDate): LintContext {
  return contextFor(lexicon, today, content.site);
}

/** `site` is undefined where `site.yaml` could not be read. */
export function contextFor(lexicon: Lexicon, today: CivilDate, site: Site | undefined): LintContext {
  const { email, phone } = site?.contact ?? {};
  return {
    ...lexicon,
    today,
    emblemsAllowed: site?.emblems?.owner === '党组织' && site.emblems.artwork.length > 0,
    contacts: [email, phone, site?.report].filter((it) => it !== undefined),
  };
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
