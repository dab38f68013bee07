import { expect, test } from 'vitest';
import {
  makeAward,
  makeCase,
  makeContent,
  makeMedia,
  makeOrganization,
  makeProject,
  makeSite,
} from '#testing/content.ts';
import { milestonesOf } from '../relations.ts';
import { bibtex, bibtexFile } from './bibtex.ts';
import { type Citation, entryCitation, milestoneCitation, reportCitation } from './citation.ts';
import { gbt7714 } from './gbt7714.ts';
import { isNewspaper, isNewsroom } from './newspaper.ts';
import { plainCitation } from './plain-citation.ts';
import { ris, risFile } from './ris.ts';

const content = makeContent({ site: makeSite({ url: 'https://brand.example/party/' }) });

test('our own pages are cited by their owner, under the day of their last change', () => {
  expect(entryCitation(makeCase({ title: '大桥案例', updated: '2024-06-01' }), content)).toEqual({
    key: 'cases-bridge-case',
    type: 'EB/OL',
    authors: ['示例建设公司'],
    title: '大桥案例',
    container: '示例党建品牌',
    date: '2024-06-01',
    url: 'https://brand.example/party/cases/bridge-case/',
  });
  expect(entryCitation(makeProject({ name: '示例大桥' }), content)).toMatchObject({
    title: '示例大桥',
    date: '2024-05-06',
  });
});

test('a correction is the last change, and an organisation has no day', () => {
  const changes = [{ date: '2024-07-01', kind: '更正', note: '更正了竣工日期。' }] as const;
  expect(entryCitation(makeCase({ updated: '2024-06-01', changes: [...changes] }), content).date).toBe(
    '2024-07-01',
  );
  expect(entryCitation(makeAward({ name: '示例奖项' }), content)).toMatchObject({
    key: 'awards-bridge-award',
    title: '示例奖项',
  });
  expect(entryCitation(makeOrganization(), content)).not.toHaveProperty('date');
});

test('a report is no page of ours', () => {
  const report = makeMedia({ outlet: '江省日报' });
  expect(entryCitation(report, content)).toEqual(reportCitation(report));
});

test('a milestone stands below its project', () => {
  const [milestone] = milestonesOf(content);
  expect(milestone && milestoneCitation(milestone, '示例大桥：全桥竣工', content)).toMatchObject({
    key: 'milestones-bridge-completion',
    title: '示例大桥：全桥竣工',
    url: 'https://brand.example/party/projects/bridge/milestones/completion/',
  });
});

test('of a report the original is cited: a newspaper by its name, another medium as its author', () => {
  const report = { headline: '大桥竣工', date: '2024-04-01', url: 'https://news.example/bridge' };
  expect(reportCitation(makeMedia({ ...report, outlet: '江省日报' }))).toEqual({
    key: 'media-bridge-news',
    type: 'N/OL',
    authors: [],
    title: '大桥竣工',
    container: '江省日报',
    date: '2024-04-01',
    url: 'https://news.example/bridge',
  });
  expect(reportCitation(makeMedia({ ...report, outlet: '示例通讯社' }))).toMatchObject({
    type: 'EB/OL',
    authors: ['示例通讯社'],
  });
});

const DEAD = 'https://news.example/bridge';
const COPY = 'https://archive.example/1_a';
const deadReport = (...dead: string[]) => ({
  ...makeMedia({ outlet: '江省日报', url: DEAD, archived: { url: COPY, date: '2024-04-02' } }),
  deadLinks: Object.fromEntries(dead.map((it) => [it, '2026-03-01'])),
});

test('a report whose address is dead is cited by its copy, and says so', () => {
  const cited = reportCitation(deadReport(DEAD));
  const note = `原文网址已失效（2026年3月1日起），引文给出的是2024年4月2日的存档副本。原址：${DEAD}`;
  expect(cited).toMatchObject({ type: 'N/OL', container: '江省日报', url: COPY });
  expect(gbt7714(cited, '2025')).toMatch(new RegExp(`\\. ${COPY}\\.$`));
  expect(plainCitation(cited)).not.toContain(DEAD);
  expect(ris(cited)).toContain(`UR  - ${COPY}\nN1  - ${note}\n`);
  expect(bibtex(cited)).toContain(`  url = {${COPY}},\n  note = {{${note}}},\n`);
});

test('one without a copy that opens keeps its address, and says that nothing opens', () => {
  const cited = reportCitation(deadReport(DEAD, COPY));
  expect(cited.url).toBe(DEAD);
  expect(ris(cited)).toContain(
    `N1  - 原文网址已失效（2026年3月1日起），没有可以打开的存档副本。原址：${DEAD}\n`,
  );
  expect(bibtex(cited)).toMatch(/note = .*没有可以打开/);
});

test('one that is there has no note, though its copy is dead', () => {
  const cited = reportCitation(deadReport(COPY));
  expect(cited).not.toHaveProperty('gone');
  expect(cited.url).toBe(DEAD);
  expect(ris(cited) + bibtex(cited)).not.toMatch(/N1|note/);
});

test.each([
  ['江省日报', true],
  ['江省工人报', true],
  ['《北方晚报》', true],
  ['人民日报海外版', true],
  ['参考消息', true],
  ['江省日报（示例）', true],
  ['江省日报（客户端）', false],
  ['江省日报客户端', false],
  ['江省日报微信公众号', false],
  ['人民网', false],
  ['北埠融媒', false],
  ['示例大学学报', false],
  ['工作简报', false],
  ['示例画报', false],
  ['江省电视台', false],
])('%s is a newspaper: %s', (outlet, expected) => {
  expect(isNewspaper(outlet)).toBe(expected);
});

test('news agencies and broadcasters gather news; a web site of an industry may', () => {
  const gathers = ['江省日报', '示例通讯社', '澜江广播电视台', '中国工程建设示范网'].filter(isNewsroom);
  expect(gathers).toEqual(['江省日报', '示例通讯社', '澜江广播电视台']);
});

const page: Citation = {
  key: 'cases-bridge',
  type: 'EB/OL',
  authors: ['示例建设公司', '示例监理公司'],
  title: '《通知》与 100% 达标_A&B',
  container: '示例党建品牌',
  date: '2024-06-01',
  accessed: '2024-07-01',
  url: 'https://brand.example/cases/bridge/?a=1%20{b}',
};
const paper: Citation = {
  key: 'media-bridge',
  type: 'N/OL',
  authors: [],
  title: '大桥竣工',
  container: '江省日报',
  date: '2024-04-01',
  page: '2',
  url: 'https://news.example/bridge',
};

test('BibTeX protects names and titles and escapes what TeX reads as a command', () => {
  expect(bibtex(page)).toBe(
    [
      '@online{cases-bridge,',
      '  author = {{示例建设公司} and {示例监理公司}},',
      '  title = {{《通知》与 100\\% 达标\\_A\\&B}},',
      '  organization = {{示例党建品牌}},',
      '  date = {2024-06-01},',
      '  url = {https://brand.example/cases/bridge/?a=1%20%7Bb%7D},',
      '  urldate = {2024-07-01},',
      '  langid = "chinese",',
      '}',
    ].join('\n'),
  );
  expect(bibtex(paper)).toBe(
    [
      '@article{media-bridge,',
      '  title = {{大桥竣工}},',
      '  journal = {{江省日报}},',
      '  entrysubtype = "newspaper",',
      '  date = {2024-04-01},',
      '  pages = "2",',
      '  url = {https://news.example/bridge},',
      '  langid = "chinese",',
      '}',
    ].join('\n'),
  );
});

test('RIS tells web pages from newspapers and writes dates with slashes', () => {
  expect(ris(page).split('\n')).toEqual([
    'TY  - ELEC',
    'AU  - 示例建设公司',
    'AU  - 示例监理公司',
    'TI  - 《通知》与 100% 达标_A&B',
    'T2  - 示例党建品牌',
    'PY  - 2024',
    'DA  - 2024/06/01',
    'UR  - https://brand.example/cases/bridge/?a=1%20{b}',
    'Y2  - 2024/07/01',
    'LA  - zh-CN',
    'ER  - ',
  ]);
  expect(ris(paper)).toContain('TY  - NEWS\nTI  - 大桥竣工\nT2  - 江省日报\n');
  expect(ris({ ...page, type: 'R/OL' })).toContain('PB  - 示例党建品牌');
});

test('a RIS file has lines that end in CRLF and begins with its first tag', () => {
  const file = risFile(paper);
  expect(file.startsWith('TY  - NEWS\r\nTI  - ')).toBe(true);
  expect(file.endsWith('\r\nER  - \r\n')).toBe(true);
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('a BibTeX file ends its last line', () => {
  expect(bibtexFile(paper)).toBe(`${bibtex(paper)}\n`);
});

test('in running text a title within a title takes single marks, and an outlet is named once', () => {
  expect(plainCitation({ ...page, authors: ['示例建设公司'] })).toBe(
    '示例建设公司：《〈通知〉与 100% 达标_A&B》，示例党建品牌，2024年6月1日，https://brand.example/cases/bridge/?a=1%20{b}',
  );
  expect(plainCitation(paper)).toBe('《大桥竣工》，江省日报，2024年4月1日，https://news.example/bridge');
  expect(plainCitation({ ...paper, type: 'EB/OL', authors: ['江省日报'] })).toBe(
    '江省日报：《大桥竣工》，2024年4月1日，https://news.example/bridge',
  );
});
