import { expect, test } from 'vitest';
import { milestonesOf } from '#domain/relations.ts';
import { makeCase, makeContent, makeMedia } from '#testing/content.ts';
import { reportCitation } from '#domain/citation/citation.ts';
import { citationText, type CiteView, entryCite, milestoneCite, reportCite } from './cite.ts';

const content = makeContent();

test('a case is offered in five forms, that of the national standard in force first', () => {
  const view = entryCite(makeCase({ title: '大桥案例' }), content);
  expect(view.formats.map((it) => it.name)).toEqual([
    'GB/T 7714—2025',
    'GB/T 7714—2015',
    '文字加链接',
    'BibTeX',
    'RIS',
  ]);
  expect(view.formats[0]?.pieces).toEqual([
    { text: '示例建设公司. 大桥案例[EB/OL]. ', isDate: false },
    { text: '（2024-05-06）', isDate: true },
    { text: '', isDate: false },
    { text: '[引用日期]', isDate: true, filled: '[YYYY-MM-DD]' },
    { text: '. https://brand.example/cases/bridge-case/.', isDate: false },
  ]);
});

test('the day of access is left open in every form that gives it', () => {
  const places = ({ formats }: CiteView) =>
    Object.fromEntries(
      formats.map(({ id, pieces }) => [id, pieces.filter((it) => it.filled !== undefined).length]),
    );
  const own = { 'gbt7714-2025': 1, 'gbt7714-2015': 1, plain: 0, bibtex: 1, ris: 1 };
  expect(places(entryCite(makeCase(), content))).toEqual(own);
  const report = reportCite(makeMedia({ outlet: '江省日报' }));
  expect(places(report)).toEqual({ ...own, 'gbt7714-2025': 0 });
  expect([entryCite(makeCase(), content), report].map((it) => it.firstGivesDay)).toEqual([true, false]);
});

test.each([
  ['bibtex', '  urldate = {YYYY-MM-DD},\n'],
  ['ris', 'Y2  - YYYY/MM/DD\n'],
])('%s has no line for the day of access until it is known', (id, line) => {
  const { formats } = entryCite(makeCase(), content);
  const pieces = formats.find((it) => it.id === id)?.pieces ?? [];
  expect(pieces.map((it) => it.filled)).toEqual([undefined, line, undefined]);
  expect(pieces.map((it) => it.text).join('')).not.toMatch(/引用日期|urldate|Y2|\uE000/);
});

test('dates stay whole, those inside an address are no dates', () => {
  const report = { url: 'https://news.example/2024-04-01/a', date: '2024-04-01' };
  const { formats } = reportCite(makeMedia({ ...report, outlet: '江省日报' }));
  const dates = formats.map(({ pieces }) => pieces.filter((it) => it.isDate).map((it) => it.text));
  expect(dates).toEqual([['2024-04-01'], ['2024-04-01', '[引用日期]'], ['2024年4月1日'], [], []]);
});

test.each([
  ['a copy', { url: 'https://archive.example/1', date: '2024-04-02' }, '引文给出的是2024年4月2日的存档副本'],
  ['nothing', undefined, '没有可以打开的存档副本'],
])('of a report that is gone box and text say that they lead to %s', (_, archived, words) => {
  const url = 'https://news.example/bridge';
  const report = { ...makeMedia({ url, archived }), deadLinks: { [url]: '2026-03-01' } };
  expect(reportCite(report).note).toContain(words);
  expect(reportCite(report).formats[0]?.pieces.at(-1)?.text).toContain(archived?.url ?? url);
  expect(citationText(reportCitation(report)).at(-2)).toContain(words);
  expect(reportCite(makeMedia({ url }))).not.toHaveProperty('note');
});

test('a milestone is cited by the title that names its project', () => {
  const [milestone] = milestonesOf(content);
  const view = milestone && milestoneCite(milestone, '示例大桥：全桥竣工', content);
  expect(view?.formats[0]?.pieces[0]?.text).toContain('示例大桥：全桥竣工[EB/OL]');
});

test('a page links to the files of its record, by their form and purpose', () => {
  const { downloads } = entryCite(makeCase(), content);
  expect(downloads.map((it) => it.href)).toEqual([
    '/cite/cases/bridge-case.ris',
    '/cite/cases/bridge-case.bib',
  ]);
  expect(downloads[0]?.label).toMatch(/RIS.*\.ris.*Zotero、EndNote、NoteExpress/);
  expect(downloads[1]?.label).toMatch(/BibTeX.*\.bib.*LaTeX/);
});
