import { describe, expect, test } from 'vitest';
import { liveAddresses } from '#domain/publication-record.ts';
import { noticesOf } from '#domain/notices.ts';
import { makeCase, makeContent, makeLibrary, makeProject, TODAY } from '#testing/content.ts';
import { embedPages, oembedPages } from './embed-pages.ts';
import { movedPages } from './moved.ts';

const withdrawn = { date: '2024-08-01', reason: '数据有误' };
const lists = {
  cases: [
    makeCase({ aliases: ['/cases/old/'] }),
    makeCase({ id: 'gone', status: 'withdrawn', withdrawn, aliases: ['/cases/gone-before/'] }),
    makeCase({ id: 'draft', status: 'draft' }),
  ],
  projects: [
    makeProject({ aliases: ['/projects/old/milestones/dropped/', '/cases/became-project/'] }),
    makeProject({ id: 'closed', status: 'withdrawn' }),
  ],
};
const notices = noticesOf(makeContent(lists), TODAY);
const library = { ...makeLibrary(lists), notices };
const pages = embedPages(library);
const viewAt = (path: string) => pages.find((it) => it.path === path)?.view;

test('every case and milestone that is shown has a card, a draft has none', () => {
  expect(pages.map((it) => it.path)).toEqual([
    'cases/bridge-case',
    'milestones/bridge/completion',
    'cases/gone',
    'milestones/closed/completion',
    'milestones/old/dropped',
    'cases/became-project',
  ]);
});

test('the card of what is gone says so, and nothing of what it said', () => {
  expect(viewAt('cases/gone')).toEqual({
    documentTitle: '已撤下：案例 gone',
    description: '“已撤下：案例 gone”的卡片，供其他网页嵌入。来源：示例党建品牌。',
    label: '已撤下',
    title: '案例 gone',
    text: '本页内容已于2024年8月1日撤下。',
    href: '/cases/gone/',
    link: '查看说明',
    isSignpost: true,
    figures: [],
    others: [],
    source: '来源：示例党建品牌',
  });
});

test('the card of what is no milestone any more says where its page leads', () => {
  expect(viewAt('milestones/old/dropped')).toMatchObject({
    title: '项目 bridge',
    text: '这个地址的内容已移到“项目 bridge”。',
    href: '/projects/bridge/',
    link: '查看新页面',
  });
});

describe('programs learn how to embed', () => {
  const found = new Map(oembedPages(library).map((it) => [it.path, it.oembed]));

  test('at the address of every card, and at every one that it had', () => {
    expect([...found.keys()]).toEqual([...pages.map((it) => it.path), 'cases/old', 'cases/gone-before']);
  });

  test('at an old address the card of the new one', () => {
    expect(found.get('cases/old')).toEqual(found.get('cases/bridge-case'));
    expect(found.get('cases/gone-before')).toEqual(found.get('cases/gone'));
  });

  test('the card that says what is gone, which no picture stands for', () => {
    const gone = found.get('cases/gone');
    expect(gone).toMatchObject({ title: '已撤下：案例 gone' });
    expect(gone?.html).toContain('/embed/cases/gone/"');
    expect(gone?.url).toMatch(/\/cases\/gone\/$/);
    expect(gone).not.toHaveProperty('thumbnail_url');
    expect(found.get('cases/bridge-case')).toHaveProperty('thumbnail_url');
  });
});

test('what the check takes for an address of a card is what the build makes, redirects included', () => {
  const made = [
    ...pages.map((it) => `/embed/${it.path}/`),
    ...movedPages(library.content, notices).map((it) => `/${it.alias}/`),
  ];
  const live = liveAddresses(makeContent(lists), notices, TODAY);
  const embeds = (addresses: Iterable<string>) => [...addresses].filter((it) => it.startsWith('/embed/'));
  expect(embeds(made).toSorted()).toEqual(embeds(live).toSorted());
});
