import './plain-errors.ts';
import { readFile, stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { config } from '#config';
import { compareProblems, errorsIn, type Problem } from '#domain/problem.ts';
import { textLeaks } from '#leaks/leak-problems.ts';
import { maskProblem } from '#leaks/mask.ts';
import type { LintPage } from '#lint/page.ts';
import { LINT_RULES } from '#lint/rules.ts';
import { checkContent } from '#source/check-content.ts';
import { lintTexts } from '#source/lint-content.ts';
import { readPlainText, textOf } from '#source/plain-text.ts';
import { formatAnnotations, formatJson, formatReport } from '#source/report.ts';
import { sourceLines } from '#source/source-lines.ts';
import { giveUp, readArguments } from './arguments.ts';
import { privateNames, sourceLeaks } from './private-names.ts';
import { folderFiles } from '#source/folder-files.ts';

// npm run check -- [FILE…] [--format text|json|github] [--preview] [--rules]: says what is wrong in the content, and
// ends with 1 if there are errors. A FILE below the content folder narrows the report; any other is read as a text.
// With PRIVATE_TERMS both are searched for the names of the list.
const FORMATS = ['text', 'json', 'github'];
const USAGE = [
  '用法：npm run check（检查全部内容），或 npm run check -- 文件…（只报这些文件；别的文本文件也可以检查）',
  '  --format text|json|github  报告的格式',
  '  --preview                  按预览稿检查：审核和更正说明只作提醒',
  '  --rules                    列出文字规则',
].join('\n');
const { values, positionals } = readArguments(
  USAGE,
  {
    format: { type: 'string', default: process.env['GITHUB_ACTIONS'] ? 'github' : 'text' },
    preview: { type: 'boolean' },
    rules: { type: 'boolean' },
  },
  'words',
);
const { format } = values;
if (!FORMATS.includes(format)) {
  giveUp(`没有“${format}”这种格式：--format 可以写 ${FORMATS.join('、')}。\n${USAGE}`);
}

const OF_TEXTS = '这里只检查文字，与网站的内容无关。';
const shown = relative(process.cwd(), config.contentDir) || '.';

if (values.rules) {
  for (const { id, severity, says, basis } of LINT_RULES)
    console.log(`${id} ${severity} ${says}（${basis}）`);
} else {
  await check(positionals);
}

async function check(paths: readonly string[]): Promise<void> {
  const names = await privateNames();
  const { inside = [], outside = [] } = Object.groupBy(paths, (it) =>
    isInContent(it) ? 'inside' : 'outside',
  );
  const read = await Promise.all(outside.map(readText));
  const refused = [...read, ...(await Promise.all(inside.map(missing)))].filter(
    (it) => typeof it === 'string',
  );
  if (refused.length > 0) giveUp(refused.join('\n'));
  const texts = read.filter((it) => typeof it !== 'string');
  const source = await checkContent(
    folderFiles(config.contentDir),
    config.buildDate,
    config.visibility.preview,
  );
  const leaks = await sourceLeaks(names);
  const chosen = inside.map((it) => relative(config.contentDir, resolve(it)));
  // Leaks have their names masked in the path too.
  const asMasked = chosen.map(names.mask);
  const isOfContent = paths.length === 0 || chosen.length > 0;
  const ofContent = [...below(chosen, source.problems), ...below(asMasked, leaks.content)];
  const problems = [
    ...(isOfContent ? ofContent.toSorted(compareProblems) : []),
    ...(paths.length === 0 ? leaks.assets : []),
    ...lintTexts(
      texts.map((it) => it.page),
      source,
      config.buildDate,
    ),
    ...texts.flatMap(({ page, text }) => textLeaks(page.file, text, names.terms)),
  ];
  tell(
    problems.map((it) => maskProblem(it, names.mask)),
    paths.length === 0 ? `${String(source.entries.length)} 条` : `${String(paths.length)} 个路径`,
    isOfContent,
  );
}

function tell(problems: readonly Problem[], counted: string, isOfContent: boolean): void {
  if (errorsIn(problems).length > 0) process.exitCode = 1;
  if (format === 'json') console.log(formatJson(problems, ''));
  else if (problems.length === 0) console.log(`内容检查通过：${counted}，没有发现问题。`);
  else {
    if (format === 'github') console.log(formatAnnotations(problems, ''));
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

async function missing(path: string): Promise<string | undefined> {
  const there = await stat(path).catch(() => undefined);
  return there ? undefined : `没有找到 ${path}：请检查路径。`;
}

/** A file that is not of the content; or in Chinese why it can't be read. */
async function readText(path: string): Promise<{ page: LintPage; text: string } | string> {
  const there = await stat(path).catch(() => undefined);
  if (!there) return `没有找到 ${path}：请检查路径。`;
  if (!there.isFile()) return `${path} 是文件夹，不能当作一篇文字检查：请写里面的文件。`;
  const bytes = await readFile(path).catch(() => undefined);
  if (!bytes) return `${path} 打不开：请检查文件的权限。`;
  const read = textOf(path, bytes);
  return 'refusal' in read
    ? `${path}：${read.refusal}。`
    : { page: readPlainText(path, read.text), text: read.text };
}
