import { expect, test } from 'vitest';
import {
  makeAward,
  makeCase,
  makeLibrary,
  makeMedia,
  makeProject,
  milestoneFields,
} from '#testing/content.ts';
import { mediaView } from './media.ts';

const view = (entry = makeMedia(), lists: Parameters<typeof makeLibrary>[0] = {}) =>
  mediaView(entry, makeLibrary({ media: [entry], ...lists }));
const related = (shown: ReturnType<typeof view>, title: string) =>
  shown.related.find((it) => it.title === title)?.cards.map((it) => it.href);

test('headline and excerpt are verbatim, with outlet and date, and the original one click away', () => {
  expect(view(makeMedia({ headline: '提前 99 天！', excerpt: '原文 如此' }))).toMatchObject({
    title: '提前 99 天！',
    excerpt: '原文 如此',
    attribution: '示例日报，2024年4月1日',
    source: 'https://news.example/bridge',
    original: { links: [{ href: 'https://news.example/bridge', text: '阅读原文' }] },
  });
});

test('it shows what it is about', () => {
  expect(
    view(makeMedia({ about: ['cases/bridge-case', 'projects/bridge'] })).about.map((it) => it.href),
  ).toEqual(['/cases/bridge-case/', '/projects/bridge/']);
});

test('what cites it as evidence is shown, less what it is about', () => {
  const evidence = [{ grade: '媒体报道', text: '报道', media: 'bridge-news' } as const];
  const shown = view(makeMedia({ about: ['cases/bridge-case'] }), {
    projects: [makeProject({ milestones: [milestoneFields({ evidence })] })],
    cases: [makeCase({ outcomes: [{ label: '甲', evidence }] })],
    awards: [makeAward({ evidence })],
  });
  expect(related(shown, '引作依据')).toEqual([
    '/projects/bridge/milestones/completion/',
    '/awards/bridge-award/',
  ]);
});

test('other reports of the same are shown, the four newest, and never the report itself', () => {
  const others = [1, 2, 3, 4, 5].map((n) =>
    makeMedia({ id: `other-${String(n)}`, date: `2024-05-0${String(n)}` }),
  );
  const elsewhere = makeMedia({ id: 'elsewhere', about: ['awards/bridge-award'] });
  expect(
    related(view(makeMedia(), { media: [makeMedia(), ...others, elsewhere] }), '同一内容的其他报道'),
  ).toEqual([5, 4, 3, 2].map((n) => `/media/other-${String(n)}/`));
});
