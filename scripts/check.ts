import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { config } from '#config';
import { errorsIn, type Problem } from '#domain/problem.ts';
import { LINT_RULES } from '#lint/rules.ts';
import { checkContent } from '#source/check-content.ts';
import { lintTexts } from '#source/lint-content.ts';
import { readPlainText } from '#source/plain-text.ts';
import { formatAnnotations, formatJson, formatReport } from '#source/report.ts';
import { sourceLines } from '#source/source-lines.ts';

// npm run check -- [FILE…] [--format text|json|github] [--preview] [--rules]: says what is wrong in the content, and
// ends with 1 if there are errors. A FILE below the content folder narrows the report; any other is read as a text.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    format: { type: 'string', default: process.env['GITHUB_ACTIONS'] ? 'github' : 'text' },
    preview: { type: 'boolean' },
    rules: { type: 'boolean' },
  },
});

const OF_TEXTS = '这里只检查文字，与网站的内容无关。';
const shown = relative(process.cwd(), config.contentDir) || '.';

if (values.rules) {
  for (const { id, severity, says, basis } of LINT_RULES)
    console.log(`${id} ${severity} ${says}（${basis}）`);
} else {
  await check(positionals);
}

async function check(paths: readonly string[]): Promise<void> {
  const source = await checkContent(config.contentDir, config.buildDate, config.visibility.preview);
  const missing = paths.filter((it) => !existsSync(it));
  if (missing.length > 0) {
    console.error(`没有找到 ${missing.join('、')}：请检查路径。`);
    process.exitCode = 1;
    return;
  }
  const { inside, outside } = Object.groupBy(paths, (it) => (isInContent(it) ? 'inside' : 'outside'));
  const pages = await Promise.all((outside ?? []).map(async (it) => readPlainText(it, await textOf(it))));
  const chosen = (inside ?? []).map((it) => relative(config.contentDir, resolve(it)));
  const problems = [
    ...(paths.length === 0 || chosen.length > 0 ? below(chosen, source.problems) : []),
    ...lintTexts(pages, source, config.buildDate),
  ];
  tell(
    problems,
    paths.length === 0 ? `${String(source.entries.length)} 条` : `${String(paths.length)} 个路径`,
    paths.length === 0 || chosen.length > 0,
  );
}

function tell(problems: readonly Problem[], counted: string, isOfContent: boolean): void {
  if (errorsIn(problems).length > 0) process.exitCode = 1;
  if (values.format === 'json') console.log(formatJson(problems, ''));
  else if (problems.length === 0) console.log(`内容检查通过：${counted}，没有发现问题。`);
  else {
    if (values.format === 'github') console.log(formatAnnotations(problems, ''));
    console.error(formatReport(problems, '', sourceLines(process.cwd()), isOfContent ? undefined : OF_TEXTS));
  }
}

/** The problems of files below the content folder, or of some of them, with paths as they can be opened. */
function below(chosen: readonly string[], problems: readonly Problem[]): Problem[] {
  return problems
    .filter(({ file }) => chosen.length === 0 || chosen.some((it) => it === '' || isAtOrIn(file, it)))
    .map((it) => ({ ...it, file: `${shown}/${it.file}` }));
}

function isAtOrIn(file: string, path: string): boolean {
  return file === path || file.startsWith(`${path}/`);
}

function isInContent(path: string): boolean {
  return !relative(config.contentDir, resolve(path)).startsWith('..');
}

/** Text files of Windows are often in GB 18030. */
async function textOf(path: string): Promise<string> {
  const bytes = await readFile(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
