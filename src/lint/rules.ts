import type { LintRule } from './rule.ts';

/** The rules of the content check in the order of their ids. */
export const LINT_RULES: readonly LintRule[] = [];
