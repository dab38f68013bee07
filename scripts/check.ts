import { relative } from 'node:path';
import { config } from '#config';
import { checkContent } from '#source/check-content.ts';
import { formatAnnotations, formatReport } from '#source/report.ts';

// npm run check: says what is wrong in the content, and ends with 1 if anything is.
const { problems, entries } = await checkContent(config.contentDir, config.buildDate);
const shown = relative(process.cwd(), config.contentDir) || '.';
if (problems.length > 0) {
  if (process.env['GITHUB_ACTIONS']) console.log(formatAnnotations(problems, shown));
  console.error(formatReport(problems, shown));
  process.exitCode = 1;
} else {
  console.log(`内容检查通过：${String(entries.length)} 条，没有发现问题。`);
}
