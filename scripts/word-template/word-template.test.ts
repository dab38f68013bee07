import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readDocx } from '#import/docx/read-docx.ts';
import { knowsLabel } from '#import/fields.ts';
import { withHeadings } from '#import/headings.ts';
import { structureOf } from '#import/structure.ts';
import { readContent } from '#source/read-content.ts';
import { wordTemplate } from './word-template.ts';
import { folderFiles } from '#source/folder-files.ts';

test('the template that is offered is read whole: every row of its table fills a field', async () => {
  const { importLabels } = await readContent(folderFiles('content'));
  const { tree, notes } = await readDocx(await readFile('public/templates/case-template.docx'));
  const { title, summary, keywords, particulars, body } = structureOf(tree, () => true);
  expect(notes).toEqual([]);
  expect([title, summary, keywords.length]).toEqual([
    '【标题，不超过40字】',
    '【谁做了什么，结果怎样，不超过400字】',
    3,
  ]);
  expect(particulars.filter((it) => !knowsLabel(importLabels)(it.label))).toEqual([]);
  const headings = withHeadings(body).children.flatMap((it) => (it.type === 'heading' ? [it.depth] : []));
  expect(headings).toEqual([2, 2, 3, 2, 2, 2]);
});

test('making it again gives the same bytes', async () => {
  expect(Buffer.compare(await wordTemplate(['申报单位']), await wordTemplate(['申报单位']))).toBe(0);
});
