import { errorsIn, type Problem } from '#domain/problem.ts';

/** A line of a file below the content folder, where it can be read. */
export type LineOf = (file: string, line: number) => string | undefined;

/**
 * All problems as an editor reads them in a terminal, grouped by file; `after` says at the end what errors mean, and
 * `afterWarnings` what warnings mean where there are no errors.
 * Plain text; colour is the caller's.
 */
export function formatReport(
  problems: readonly Problem[],
  contentDir: string,
  lineOf: LineOf = () => undefined,
  after = AFTER_ERRORS,
  afterWarnings = AFTER_WARNINGS,
): string {
  const files = Map.groupBy(problems, (it) => it.file);
  const groups = [...files].map(([file, list]) => {
    const path = pathOf(file, contentDir);
    return [path, ...list.map((it) => formatProblem(it, path, lineOf(file, it.line)))].join('\n');
  });
  return [
    ...groups,
    summaryOf(problems, files.size, errorsIn(problems).length > 0 ? after : afterWarnings),
  ].join('\n\n');
}

/**
 * The same as annotations of a CI run, one line a problem. Without a content folder the problems are of files that the
 * repository does not have, and these are named in the text.
 */
export function formatAnnotations(problems: readonly Problem[], contentDir: string | undefined): string {
  return problems
    .map(({ file, line, column, field, message, remedy, severity, rule }) => {
      const kind = severity ?? 'error';
      const told = [rule, field, message, remedy];
      const textOf = (parts: typeof told) => escapeData(parts.filter(Boolean).join('：'));
      if (contentDir === undefined) return `::${kind}::${textOf([file, ...told])}`;
      const path = escapeData(pathOf(file, contentDir)).replaceAll(':', '%3A').replaceAll(',', '%2C');
      return `::${kind} file=${path},line=${String(line)},col=${String(column)}::${textOf(told)}`;
    })
    .join('\n');
}

/** The same for programs: a list of problems, `severity` spelled out and `file` as it can be opened. */
export function formatJson(problems: readonly Problem[], contentDir: string): string {
  const list = problems.map(({ file, severity, ...it }) => ({
    file: pathOf(file, contentDir),
    severity: severity ?? 'error',
    ...it,
  }));
  return JSON.stringify(list, null, 2);
}

function pathOf(file: string, contentDir: string): string {
  return contentDir === '' ? file : `${contentDir}/${file}`;
}

const AFTER_ERRORS = '错误改好之前不会生成网站，已发布的内容不受影响。';
const AFTER_WARNINGS = '提醒不影响生成网站，请逐处看过；确实没有问题的，可以写明理由忽略。';

function summaryOf(problems: readonly Problem[], files: number, after: string): string {
  const errors = errorsIn(problems).length;
  const warnings = problems.length - errors;
  const counts = [
    ...(errors > 0 ? [`${String(errors)} 处错误`] : []),
    ...(warnings > 0 ? [`${String(warnings)} 处提醒`] : []),
  ].join('、');
  return `共 ${counts}，涉及 ${String(files)} 个文件。${after}`;
}

/** As GitHub's runner reads commands (actions/toolkit, `command.ts`). */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function formatProblem(problem: Problem, path: string, line: string | undefined): string {
  const { line: number, column, field, message, remedy, severity, rule, basis } = problem;
  const kind = [severity === 'warning' ? '提醒' : '错误', rule].filter(Boolean).join(' ');
  return [
    `  ${path}:${String(number)}:${String(column)}  ${kind}${field ? `  ${field}` : ''}`,
    ...(line === undefined ? [] : quoteLine(line, column)),
    `    问题：${message}`,
    `    怎么改：${remedy}`,
    ...(basis === undefined ? [] : [`    依据：${basis}`]),
  ].join('\n');
}

/** Characters shown before and behind the place. */
const BEFORE = 16;
const BEHIND = 20;

/** The words around a place, and a caret below it; a Chinese character is two columns wide in a terminal. */
function quoteLine(line: string, column: number): string[] {
  if (line.trim() === '') return [];
  const from = Math.max(0, column - 1 - BEFORE);
  const to = Math.min(line.length, column - 1 + BEHIND);
  const before = `${from > 0 ? '…' : ''}${line.slice(from, column - 1)}`;
  const after = `${line.slice(column - 1, to)}${to < line.length ? '…' : ''}`;
  return [`    │ ${before}${after}`, `    │ ${' '.repeat(columnsOf(before))}^`];
}

/** East Asian Width (UAX #11), as far as texts here need it. */
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6“”‘’…—]/;

function columnsOf(text: string): number {
  return [...text].reduce((sum, it) => sum + (WIDE.test(it) ? 2 : 1), 0);
}
