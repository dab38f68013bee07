import { describe, expect, test } from 'vitest';
import { entryCitation } from '#domain/citation/citation.ts';
import {
  makeCase,
  makeLibrary,
  makeMedia,
  makeMilestone,
  makeOrganization,
  makeProject,
} from '#testing/content.ts';
import {
  bodyPicture,
  type EntryHead,
  entryHead,
  headMetas,
  type HeadSource,
  milestoneHead,
  pictureHead,
} from './head.ts';

const library = makeLibrary();
const SHELL = { siteName: '示例党建品牌', brandName: '示例', slogan: '示例口号' };

function headOf(entry?: EntryHead, more: Partial<HeadSource> = {}): Record<string, string> {
  const url = new URL('https://brand.example/cases/bridge-case/');
  const metas = headMetas({ title: '案例', description: '摘要', url, shell: SHELL, entry, ...more });
  const named = metas.map(
    (it) => [it['property'] ?? it['name'] ?? it['itemprop'] ?? '', it.content] as const,
  );
  const once = named.filter(([name]) => !name.startsWith('og:image'));
  expect(new Set(once.map(([name]) => name)).size).toBe(once.length);
  // Of the two pictures the first, as chats take it.
  return Object.fromEntries(named.toReversed());
}

describe('the head of', () => {
  test('a page that is no entry has the picture of the site and nothing to cite', () => {
    const head = headOf();
    expect(head).toMatchObject({
      'og:type': 'website',
      'og:title': '案例',
      'og:site_name': '示例党建品牌',
      'og:locale': 'zh_CN',
      'og:url': 'https://brand.example/cases/bridge-case/',
      'og:image': 'https://brand.example/share/site.png',
      'og:image:alt': '示例：示例口号',
      image: 'https://brand.example/share/site.small.png',
      'twitter:card': 'summary_large_image',
    });
    expect(Object.keys(head).filter((it) => /^(?:citation_|DC\.|article:)/.test(it))).toEqual([]);
  });

  test('a case has its picture, its days in China and its citation', () => {
    const entry = makeCase({ updated: '2024-06-01' });
    expect(headOf(entryHead(entry, library))).toMatchObject({
      'og:type': 'article',
      'og:image': 'https://brand.example/share/cases/bridge-case.png',
      'og:image:width': '1200',
      'og:image:height': '630',
      'article:published_time': '2024-05-06T00:00:00+08:00',
      'article:modified_time': '2024-06-01T00:00:00+08:00',
      citation_title: '案例 bridge-case',
      citation_author: '示例建设公司',
      citation_publication_date: '2024/06/01',
      citation_language: 'zh-CN',
      citation_public_url: 'https://brand.example/cases/bridge-case/',
      'DC.date': '2024-06-01',
      'DC.identifier': 'https://brand.example/cases/bridge-case/',
    });
  });

  test('a report has the citation of the original, and a newspaper is no author', () => {
    const head = headOf(entryHead(makeMedia({ outlet: '示例日报' }), library));
    expect(head).toMatchObject({
      'article:published_time': '2024-05-06T00:00:00+08:00',
      citation_publication_date: '2024/04/01',
      citation_public_url: 'https://news.example/bridge',
      'prism.publicationName': '示例日报',
      'DC.type': 'NewsItem',
      'DC.identifier': 'https://brand.example/cases/bridge-case/',
      'DC.source': 'https://news.example/bridge',
    });
    expect(Object.keys(head).filter((it) => /author|creator|journal/.test(it))).toEqual([]);
  });

  test.each([
    ['of its copy', { url: 'https://archive.example/1', date: '2024-04-02' }, 'https://archive.example/1'],
    ['nobody', undefined, undefined],
  ])('a report whose address is dead gives that %s', (_, archived, address) => {
    const url = 'https://news.example/bridge';
    const report = { ...makeMedia({ url, archived }), deadLinks: { [url]: '2026-03-01' } };
    const head = headOf(entryHead(report, library));
    expect([head['citation_public_url'], head['DC.source']]).toEqual([address, address]);
  });

  test.each([
    ['a newspaper', makeMedia({ outlet: '示例日报' })],
    ['another medium', makeMedia({ outlet: '示例通讯社' })],
    ['a case', makeCase()],
    ['an organisation', makeOrganization()],
  ])('%s names as authors whom its citation names', (_, entry) => {
    const { authors } = entryCitation(entry, library.content);
    const head = headOf(entryHead(entry, library));
    expect([head['citation_author'] ?? [], head['DC.creator'] ?? []].flat()).toEqual([
      ...authors,
      ...authors,
    ]);
  });

  test('a page of ours is a page of this site', () => {
    const head = headOf(entryHead(makeCase(), library));
    expect(head).toMatchObject({ 'prism.publicationName': '示例党建品牌', 'DC.type': 'WebPage' });
    expect(head).not.toHaveProperty('DC.source');
  });

  test('a milestone is titled with its project and never dated before what it tells of', () => {
    const milestone = { id: 'bridge/completion', project: makeProject(), milestone: makeMilestone() };
    expect(headOf(milestoneHead(milestone, '大桥：全桥竣工', library))).toMatchObject({
      'og:image': 'https://brand.example/share/projects/bridge/milestones/completion.png',
      'og:image:alt': '示例：项目 bridge：全桥竣工，较合同工期提前101天，较原计划提前45天',
      citation_title: '大桥：全桥竣工',
      citation_publication_date: '2024/05/06',
    });
  });

  test('an organisation has no day', () => {
    const head = headOf(entryHead(makeOrganization(), library));
    expect(head['og:type']).toBe('website');
    expect(Object.keys(head).filter((it) => /date|_time/.test(it))).toEqual([]);
  });

  test('a page says no more than a chat shows', () => {
    const head = headOf(undefined, {
      title: '大桥合龙'.repeat(10),
      description: '参建各方一起负责。'.repeat(30),
    });
    expect([...(head['og:title'] ?? '')].length).toBeLessThanOrEqual(28);
    expect([...(head['og:description'] ?? '')].length).toBeLessThanOrEqual(120);
  });
});

describe('the first picture in the body of', () => {
  test.each([
    ['an entry is its own', entryHead(makeCase(), library), '/share/cases/bridge-case'],
    [
      'the page of a picture is that of its entry',
      pictureHead(makeCase(), library),
      '/share/cases/bridge-case',
    ],
    ['a page that is no entry is that of the site', undefined, '/share/site'],
  ])('%s, and the one that is named to QQ and search engines', (_, entry, path) => {
    const picture = bodyPicture(entry);
    expect(picture).toEqual({ href: `${path}.small.png`, width: 360, height: 360 });
    expect(headOf(entry)['image']).toBe(`https://brand.example${picture.href}`);
  });
});
