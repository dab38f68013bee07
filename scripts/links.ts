import './plain-errors.ts';
import { stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { config } from '#config';
import { EditorError } from '#domain/editor-error.ts';
import { errorsIn } from '#domain/problem.ts';
import { LINK_STATE_FILE } from '#source/link-state.ts';
import { writeLinkState } from '#source/write-link-state.ts';
import { readContent } from '#source/read-content.ts';
import { formatJson, formatReport } from '#source/report.ts';
import { sourceLines } from '#source/source-lines.ts';
import { giveUp, readArguments } from './arguments.ts';
import { checkLinks } from './links/check-links.ts';
import { MANNERS } from './links/visit.ts';
import { privateNames } from './private-names.ts';
import { folderFiles } from '#source/folder-files.ts';

// npm run links -- [FILE…] [--format text|json]: asks for every address outside the site that published content leads to,
// and writes what it finds to content/link-state.json, which the build reads. Ends with 1 where readers are led to nothing
// or a headline is not the original's. With FILEs only their links are asked for, drafts' too.
const USAGE = [
  '用法：npm run links（检查已发布内容里全部站外网址），或 npm run links -- 文件…（只查这些文件，草稿也查）',
  '  --format text|json  报告的格式',
].join('\n');
const { values, positionals } = readArguments(
  USAGE,
  { format: { type: 'string', default: 'text' } },
  'words',
);
const isJson = values.format === 'json';
if (!isJson && values.format !== 'text') {
  giveUp(`没有“${values.format}”这种格式：--format 可以写 text、json。\n${USAGE}`);
}

const AFTER = {
  errors: '失效的链接不挡生成网站；原标题不一致的，npm run check 也会报错，改好之前不会生成网站。',
  warnings: '这些不影响生成网站，请逐处看过。',
};
const { contentDir, buildDate } = config;
const shown = relative(process.cwd(), contentDir) || '.';
// What is printed quotes the content, where a private name may stand.
await privateNames();
const chosen = await Promise.all(positionals.map(chosenPath));
const source = await readContent(folderFiles(contentDir));
const broken = source.problems.find((it) => it.file === LINK_STATE_FILE);
if (broken) throw new EditorError(`${shown}/${broken.file}：${broken.message}。${broken.remedy}。`);
if (source.refused.length > 0 || source.site.fields === undefined) {
  giveUp('有的内容读不出，网址查不全：请先运行 npm run check，把错误改好。');
}

const userAgent = `Mozilla/5.0 (compatible; party-brand-site-links; +${new URL(source.content.site.url).href})`;
const found = await checkLinks(source, chosen, buildDate, { ...MANNERS, userAgent }, (links, hosts) => {
  if (!isJson) console.log(`检查 ${String(links)} 个网址，在 ${String(hosts)} 个网站上…`);
});
if (found.offline) {
  giveUp(`一个网址都没有连上：这台机器可能没有联网，或要经过代理。没有改动 ${shown}/${LINK_STATE_FILE}。`);
}
await writeLinkState(contentDir, found.state);
const problems = found.problems.map((it) => ({ ...it, file: `${shown}/${it.file}` }));
if (errorsIn(problems).length > 0) process.exitCode = 1;
if (isJson) console.log(formatJson(problems, ''));
else {
  if (problems.length > 0) {
    console.error(formatReport(problems, '', sourceLines(process.cwd()), AFTER.errors, AFTER.warnings));
  }
  for (const url of found.back) console.log(`又能打开了：${url}`);
  console.log(`${found.summary}。记在 ${shown}/${LINK_STATE_FILE}，请和内容一起提交。`);
}

/** Below the content folder. */
async function chosenPath(path: string): Promise<string> {
  const inside = relative(contentDir, resolve(path)).replaceAll('\\', '/');
  const there = await stat(path).catch(() => undefined);
  return there && !inside.startsWith('..')
    ? inside
    : giveUp(`${path} 不在 ${shown}/ 里，或没有这个文件：请检查路径。`);
}
