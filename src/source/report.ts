import type { Problem } from '#domain/problem.ts';

/** All problems as an editor reads them in a terminal, grouped by file. Plain text; colour is the caller's. */
export function formatReport(problems: readonly Problem[], contentDir: string): string {
  const files = Map.groupBy(problems, (it) => it.file);
  const groups = [...files].map(([file, list]) =>
    [`${contentDir}/${file}`, ...list.map((it) => `  ${formatProblem(it, `${contentDir}/${file}`)}`)].join(
      '\n',
    ),
  );
  return [
    ...groups,
    `共 ${String(problems.length)} 处问题，涉及 ${String(files.size)} 个文件。改好之前不会生成网站，已发布的内容不受影响。`,
  ].join('\n\n');
}

/** The same as annotations of a CI run, one line a problem. */
export function formatAnnotations(problems: readonly Problem[], contentDir: string): string {
  return problems
    .map(({ file, line, column, field, message, remedy }) => {
      const path = escapeData(`${contentDir}/${file}`).replaceAll(':', '%3A').replaceAll(',', '%2C');
      const text = escapeData([field, message, remedy].filter(Boolean).join('：'));
      return `::error file=${path},line=${String(line)},col=${String(column)}::${text}`;
    })
    .join('\n');
}

/** As GitHub's runner reads commands (actions/toolkit, `command.ts`). */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function formatProblem({ line, column, field, message, remedy }: Problem, file: string): string {
  const place = `${file}:${String(line)}:${String(column)}`;
  return [`${place}${field ? `  ${field}` : ''}`, `    问题：${message}`, `    怎么改：${remedy}`].join('\n');
}
