import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { config } from '#config';
import { errorsIn, type Problem } from '#domain/problem.ts';
import { checkContent } from '#source/check-content.ts';
import { lintTexts } from '#source/lint-content.ts';
import { readPlainText } from '#source/plain-text.ts';
import { formatAnnotations, formatJson, formatReport, type LineOf } from '#source/report.ts';
import { sourceLines } from '#source/source-lines.ts';

// npm run check -- [FILE…] [--format text|json|github]: says what is wrong, and ends with 1 if there are errors.
// A FILE below the content folder narrows the report; any other is read as a text.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { format: { type: 'string', default: process.env['GITHUB_ACTIONS'] ? 'github' : 'text' } },
});
const source = await checkContent(config.contentDir, config.buildDate);
const files = positionals.map((it) => ({ path: it, inContent: relative(config.contentDir, resolve(it)) }));
const outside = files.filter((it) => it.inContent.startsWith('..'));
const inside = files.filter((it) => !it.inContent.startsWith('..')).map((it) => it.inContent);

if (files.length === 0 || inside.length > 0) {
  const shown = relative(process.cwd(), config.contentDir) || '.';
  const problems = source.problems.filter((it) => files.length === 0 || isBelow(it.file, inside));
  tell(problems, shown, sourceLines(config.contentDir), `${String(source.entries.length)} 条`);
}
if (outside.length > 0) {
  const pages = await Promise.all(outside.map(async ({ path }) => readPlainText(path, await textOf(path))));
  const problems = lintTexts(pages, source, config.buildDate);
  tell(problems, '', sourceLines('.'), `${String(pages.length)} 个文件`);
}

function tell(problems: readonly Problem[], folder: string, lineOf: LineOf, counted: string): void {
  if (errorsIn(problems).length > 0) process.exitCode = 1;
  if (values.format === 'json') console.log(formatJson(problems, folder));
  else if (problems.length === 0) console.log(`内容检查通过：${counted}，没有发现问题。`);
  else {
    if (values.format === 'github') console.log(formatAnnotations(problems, folder));
    console.error(formatReport(problems, folder, lineOf));
  }
}

function isBelow(file: string, chosen: readonly string[]): boolean {
  return chosen.some((it) => it === '' || file === it || file.startsWith(`${it}/`));
}

/** Text files of Windows are often in GB 18030. Ends the run with a message where there is no such file. */
async function textOf(path: string): Promise<string> {
  const bytes = await readFile(path).catch(() => {
    console.error(`没有找到文件 ${path}：请检查路径。`);
    process.exit(1);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
