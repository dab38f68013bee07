import './plain-errors.ts';
import { readFile } from 'node:fs/promises';
import { extname, relative } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { config } from '#config';
import { readDocx } from '#import/docx/read-docx.ts';
import { hasBody, type ImportPlan, planImport } from '#import/plan.ts';
import { readMarkdown, readPlainText } from '#import/read-text.ts';
import { importReport } from '#import/report.ts';
import type { ImportedDocument } from '#import/imported-document.ts';
import { writeImport } from '#import/write-import.ts';
import { kindOf } from '#source/draft/kinds.ts';
import { entryFiles } from '#source/entry-files.ts';
import { textOf } from '#source/plain-text.ts';
import { readContent } from '#source/read-content.ts';
import { giveUp, readArguments } from './arguments.ts';
import { asDocx } from './import/as-docx.ts';
import { folderFiles } from '#source/folder-files.ts';

// npm run import -- FILE [--kind KIND] [--title T] [--id ID] [--year YYYY] [--dry-run]: makes a draft of a document.
// FILE is .docx, .md or .txt, with LibreOffice also .doc and .wps; - reads pasted text. Nothing is ever overwritten.
const USAGE = [
  '用法：npm run import -- 文件 [--kind 类型] [--title "标题"] [--id 标识] [--year 年份] [--dry-run]',
  '文件可以是 .docx、.md、.txt；写 - 则读粘贴的文字，例如 npm run import -- - < 案例.txt',
  '类型不写就是案例，也可以是项目、报道、荣誉；--dry-run 只报告，不写文件',
].join('\n');

const OLD_FORMAT =
  '这是旧格式的文档，需要先转换：请用 Word 或 WPS 打开，选“另存为”，文件类型选“Word 文档（*.docx）”，再导入。' +
  '装了 LibreOffice 的电脑可以直接导入旧格式。';

const OPTIONS = {
  kind: { type: 'string', default: '案例' },
  title: { type: 'string' },
  id: { type: 'string' },
  year: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
} as const;

const { values, positionals } = readArguments(USAGE, OPTIONS, 'words');
const { kind, title, id, year } = values;
const [file, ...more] = positionals;
if (file === undefined || more.length > 0) giveUp(USAGE);
const collection = kindOf(kind);
if (collection === undefined || collection === 'milestones' || !hasBody(collection)) {
  giveUp(`不能导入成“${kind}”。\n${USAGE}`);
}

const document = await readSource(file);
const source = await readContent(folderFiles(config.contentDir));
const files = await entryFiles(folderFiles(config.contentDir), []);
const taken = new Set(files.filter((it) => it.collection === collection).map((it) => it.id));
const plan = await planImport({ document, collection, title, id, year }, source, taken, config.buildDate);
const writes = plan.stops.length === 0 && !values['dry-run'];
if (writes) await writeImport(config.contentDir, plan);
console.log(importReport(plan, writes));
if (plan.stops.length > 0) process.exit(1);
if (writes) tellNext(plan);

async function readSource(path: string): Promise<ImportedDocument> {
  if (path === '-') return readPlainText(wordsOf('粘贴的文字', await buffer(process.stdin)));
  const bytes = await readFile(path).catch(() => giveUp(`读不到文件 ${path}：请检查名字和位置。`));
  switch (extname(path).toLowerCase()) {
    case '.docx':
      return readDocx(bytes);
    case '.md':
    case '.markdown':
      return readMarkdown(wordsOf(path, bytes));
    case '.txt':
      return readPlainText(wordsOf(path, bytes));
    case '.doc':
    case '.wps':
    case '.rtf':
    case '.odt':
      return readDocx((await asDocx(path)) ?? giveUp(OLD_FORMAT));
    default:
      return giveUp(`不认识 ${path} 这种文件。\n${USAGE}`);
  }
}

function wordsOf(name: string, bytes: Buffer): string {
  const read = textOf(name, bytes);
  return 'text' in read ? read.text : giveUp(`${name}：${read.refusal}。`);
}

function tellNext({ file: made = '', offers }: ImportPlan): void {
  const path = `${relative(process.cwd(), config.contentDir) || '.'}/${made}`;
  const steps = [
    `打开 ${path} ，把【待写：…】都换成自己的文字，核对标着【待核】的值。`,
    ...(offers.length > 0 ? ['按上面的问题核对工期：天数不手写，由里程碑的日期计算。'] : []),
    `运行 npm run check -- ${path} ，按提示改到没有问题。`,
  ];
  console.log(`\n接下来：\n${steps.map((it, index) => `${String(index + 1)}. ${it}`).join('\n')}`);
}
