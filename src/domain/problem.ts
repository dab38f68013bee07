/**
 * Something in the content that keeps it from going out, told to the person who can mend it.
 * `line` and `column` count from 1; `file` is relative to the content folder.
 */
export interface Problem {
  file: string;
  line: number;
  column: number;
  /** The field's path and Chinese name, where the problem is in a field. */
  field?: string;
  message: string;
  remedy: string;
  /** A warning never stops a build. */
  severity?: 'warning';
  /** The rule that found it, as `lint-ignore` names it. */
  rule?: string;
  /** The standard or regulation behind the rule, or 编辑惯例. */
  basis?: string;
}

/** The problems that stop a build. */
export function errorsIn(problems: readonly Problem[]): Problem[] {
  return problems.filter((it) => it.severity !== 'warning');
}

/** A problem in an entry, before its place in the file is known. */
export interface Finding {
  entry: { collection: string; id: string };
  /** Where in the entry's fields; empty for the entry as a whole. */
  path: (string | number)[];
  /** Where in the file, when the finding is in the body. */
  at?: { line: number; column: number };
  message: string;
  remedy: string;
}

export function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  const warned = ({ severity }: Problem) => (severity === 'warning' ? 1 : 0);
  return a.line - b.line || a.column - b.column || warned(a) - warned(b);
}
