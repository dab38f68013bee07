import { parseArgs } from 'node:util';
import { config } from '#config';
import { readDocx } from '#import/docx/read-docx.ts';
import { planImport } from '#import/plan.ts';
import { readContent } from '#source/read-content.ts';
import { sampleDocuments } from './bench/import-documents.ts';
import { addScores, type Part, type Score, scoreImport } from './bench/import-score.ts';
import { folderFiles } from '#source/folder-files.ts';

// npm run bench:import [-- --documents 40]: the share of fields, headings, paragraphs, cells and pictures of made-up Word
// documents that arrive right and in order, for every way to tell headings, and the time a document takes.
const { values } = parseArgs({ options: { documents: { type: 'string', default: '40' } } });

const PARTS: Record<Part, string> = {
  fields: '字段',
  headings: '标题',
  paragraphs: '段落',
  cells: '表格单元格',
  pictures: '图片',
};

const source = await readContent(folderFiles(config.contentDir));
const documents = await sampleDocuments(Number(values.documents));
const began = performance.now();
const scored: { way: string; score: Score }[] = [];
for (const { name, docx, expected } of documents) {
  const document = await readDocx(docx);
  const plan = await planImport({ document, collection: 'cases' }, source, new Set(), config.buildDate);
  for (const it of plan.stops) console.log(`没有导入 ${name}：${it.message}`);
  scored.push({ way: name.split(' ')[0] ?? '', score: scoreImport(expected, plan.text) });
}
const spent = performance.now() - began;

const parts = Object.keys(PARTS) as Part[];
const row = (name: string, cells: readonly string[]) => `| ${[name, ...cells].join(' | ')} |`;
console.log(
  row(
    '标题的写法',
    parts.map((it) => PARTS[it]),
  ),
);
console.log(
  row(
    '---',
    parts.map(() => '---'),
  ),
);
for (const [way, all] of Map.groupBy(scored, (it) => it.way)) show(way, all);
show('合计', scored);
console.log(`\n${String(documents.length)} 份文档，每份 ${(spent / documents.length).toFixed(0)} 毫秒`);

function show(name: string, all: typeof scored): void {
  const sum = addScores(
    all.map((it) => it.score),
    parts,
  );
  console.log(
    row(
      name,
      parts.map((it) => (sum[it].right / sum[it].wanted).toFixed(3)),
    ),
  );
}
