import { expect, test } from 'vitest';
import { milestonesOf } from '#domain/relations.ts';
import { makeCase, makeContent, makeMedia } from '#testing/content.ts';
import { entryCite, milestoneCite, reportCite } from './cite.ts';

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
    '示例建设公司. 大桥案例[EB/OL]. （2024-05-06）[',
    ']. https://brand.example/cases/bridge-case/.',
  ]);
});

test('the day of access is left open in every form that gives it', () => {
  const places = (view: { formats: { id: string; pieces: string[] }[] }) =>
    Object.fromEntries(view.formats.map((it) => [it.id, it.pieces.length - 1]));
  const own = { 'gbt7714-2025': 1, 'gbt7714-2015': 1, plain: 0, bibtex: 1, ris: 1 };
  expect(places(entryCite(makeCase(), content))).toEqual(own);
  expect(places(reportCite(makeMedia({ outlet: '江省日报' })))).toEqual({ ...own, 'gbt7714-2025': 0 });
});

test('RIS writes dates with slashes', () => {
  const signs = entryCite(makeCase(), content).formats.map((it) => it.dateSign);
  expect(signs).toEqual(['-', '-', '-', '-', '/']);
});

test('a milestone is cited by the title that names its project', () => {
  const [milestone] = milestonesOf(content);
  const view = milestone && milestoneCite(milestone, '示例大桥：全桥竣工', content);
  expect(view?.formats[0]?.pieces[0]).toContain('示例大桥：全桥竣工[EB/OL]');
});
