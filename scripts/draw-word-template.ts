import { mkdir, writeFile } from 'node:fs/promises';
import { config } from '#config';
import { readContent } from '#source/read-content.ts';
import { wordTemplate } from './word-template/word-template.ts';
import { folderFiles } from '#source/folder-files.ts';

// npm run template: writes public/templates/case-template.docx, with the labels that content/import.yaml has for the
// fields of a case. To be run again, and committed, when those change.
const FOLDER = 'public/templates';
const NOT_IN_TABLE = new Set(['summary', 'keywords', 'published']);

const { importLabels } = await readContent(folderFiles(config.contentDir));
const labels = importLabels.labels
  .filter((it) => !NOT_IN_TABLE.has(it.field))
  .flatMap((it) => it.words.slice(0, 1));
await mkdir(FOLDER, { recursive: true });
await writeFile(`${FOLDER}/case-template.docx`, await wordTemplate(labels));
console.log(`已写 ${FOLDER}/case-template.docx，表格里有：${labels.join('、')}`);
