import { expect, test } from 'vitest';
import { makeActivity, makeAgreement, makeContent, makeProject } from '#testing/content.ts';
import { activityView } from './activity.ts';

const view = (
  fields: Parameters<typeof makeActivity>[0] = {},
  lists: Parameters<typeof makeContent>[0] = {},
) => {
  const entry = makeActivity(fields);
  return activityView(entry, makeContent({ activities: [entry], ...lists }));
};
const fact = (shown: ReturnType<typeof view>, term: string) =>
  shown.facts.find((it) => it.term === term)?.values;

test.each([
  [{ members: 12, workers: 1200, sessions: 3 }, ['12人', '1,200人', '3场']],
  [{ workers: 8 }, ['8人']],
  [{ members: 0, workers: 0 }, []],
  [{}, []],
])('of %j what is not zero is told, with its unit', (counts, expected) => {
  expect(view({ counts }).counts.map((it) => `${it.value}${it.unit}`)).toEqual(expected);
});

test('it names who led, who supported and where', () => {
  const shown = view({ projects: ['bridge', 'draft'] });
  expect(fact(shown, '牵头')).toEqual([{ text: '组织 branch', href: '/organizations/branch/' }]);
  expect(fact(shown, '配合')).toEqual([
    { text: '组织 community-branch', href: '/organizations/community-branch/' },
  ]);
  expect(fact(shown, '所在项目')).toEqual([{ text: '项目 bridge', href: '/projects/bridge/' }]);
});

test('a theme that only repeats the title is left out', () => {
  expect(fact(view({ title: '甲', theme: '甲' }), '主题')).toEqual([]);
  expect(fact(view({ title: '甲', theme: '乙' }), '主题')).toEqual([{ text: '乙' }]);
});

test('the items of plans that it fulfils are told with when they were due and done', () => {
  const item = { theme: '学习', kind: '理论学习', content: '联学', lead: 'branch', due: '2023-06' } as const;
  const agreements = [
    makeAgreement({ plan: [item, { ...item, content: '服务', done: 'study-day' }] }),
    makeAgreement({ id: 'other', plan: [{ ...item, done: 'other-day' }] }),
  ];
  expect(view({}, { agreements }).plans).toEqual([
    {
      theme: '学习',
      content: '服务',
      due: { text: '2023年6月', iso: '2023-06' },
      done: { text: '2023年5月4日', iso: '2023-05-04' },
      agreement: { title: '协议 pairing', href: '/co-building/pairing/' },
    },
  ]);
});

test('the six newest other activities of its projects are shown', () => {
  const others = [1, 2, 3, 4, 5, 6, 7].map((n) =>
    makeActivity({ id: `other-${String(n)}`, date: `2024-01-0${String(n)}` }),
  );
  const elsewhere = makeActivity({ id: 'elsewhere', projects: ['tunnel'], date: '2024-12-01' });
  const newest = { date: '2024-06-01' };
  const shown = view(newest, {
    activities: [makeActivity(newest), ...others, elsewhere],
    projects: [makeProject(), makeProject({ id: 'tunnel' })],
  });
  expect(shown.related[0]?.cards.map((it) => it.href)).toEqual(
    [7, 6, 5, 4, 3, 2].map((n) => `/activities/other-${String(n)}/`),
  );
});
