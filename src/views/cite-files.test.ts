import { expect, test } from 'vitest';
import { milestonesOf } from '#domain/relations.ts';
import { makeCase, makeLibrary, makeMedia, makeProject } from '#testing/content.ts';
import { entryCite, milestoneCite, reportCite } from './cite.ts';
import { citeFiles } from './cite-files.ts';
import { milestoneView } from './milestone.ts';

const entry = makeCase();
const report = makeMedia({ outlet: '江省日报' });
const library = makeLibrary({ cases: [entry], projects: [makeProject()], media: [report] });
const { content } = library;

/** What the files at some addresses should hold, from the boxes that link to them. */
const boxes = [
  entryCite(entry, content),
  ...content.projects.map((it) => entryCite(it, content)),
  reportCite(report),
  ...milestonesOf(content).map((it) => milestoneCite(it, milestoneView(it, library).documentTitle, content)),
];

test('every box leads to files that say what it shows, without the day of access', () => {
  const shown = boxes.flatMap(({ downloads, formats }) =>
    downloads.map(({ href }) => {
      const id = href.endsWith('.ris') ? 'ris' : 'bibtex';
      const text = formats.find((it) => it.id === id)?.pieces.map((it) => it.text);
      return [href, text?.join('')];
    }),
  );
  const files = citeFiles(content).map(({ path, text }) => [
    `/${path}`,
    text.replaceAll('\r\n', '\n').replace(/\n$/, ''),
  ]);
  expect(new Map(files as [string, string][])).toEqual(new Map(shown as [string, string][]));
  expect(files.length).toBe(2 * boxes.length);
});

test('files lie under the address of their page, and their names are ASCII', () => {
  const paths = citeFiles(content).map((it) => it.path);
  expect(paths).toContain('cite/cases/bridge-case.ris');
  expect(paths).toContain('cite/projects/bridge/milestones/completion.bib');
  expect(paths.filter((it) => !/^cite\/[a-z0-9/-]+\.(?:ris|bib)$/.test(it))).toEqual([]);
});

test('a file names no day of access, and has no placeholder for one', () => {
  for (const { text } of citeFiles(content)) {
    expect(text).not.toMatch(/urldate|^Y2|YYYY|引用日期|[\uE000\uFEFF]/m);
  }
});
