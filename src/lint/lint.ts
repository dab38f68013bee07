import type { LintContext, LintPage } from './page.ts';
import type { LintHit, LintRule } from './rule.ts';

export interface LintFinding extends LintHit {
  file: string;
  rule: LintRule;
}

/** Runs rules over pages. Nothing stops at the first finding; the order is that of pages, then of rules. */
export function lint(
  pages: readonly LintPage[],
  rules: readonly LintRule[],
  context: LintContext,
): LintFinding[] {
  return pages.flatMap((page) =>
    rules.flatMap((rule) => rule.check(page, context).map((it) => ({ ...it, file: page.file, rule }))),
  );
}
