import { expect, test } from 'vitest';
import { makeAgreement, makeAward, makeCase, makeContent } from '#testing/content.ts';
import { COLLECTIONS } from '#schemas/fields.ts';
import { facetPages } from './facets.ts';
import { listView } from './list.ts';

const content = makeContent({
  awards: [
    makeAward({ id: 'old', level: '省', date: '2022-01-01' }),
    makeAward({ id: 'new', level: '市', date: '2024-01-01' }),
    makeAward({ id: 'middle', level: '市', date: '2023-01-01' }),
  ],
});

test('a whole list has all its entries, newest first, below the home page', () => {
  const view = listView('awards', content);
  expect(view.title).toBe('荣誉');
  expect(view.cards.map((it) => it.href)).toEqual(['/awards/new/', '/awards/middle/', '/awards/old/']);
  expect(view.breadcrumbs.map((it) => it.href)).toEqual(['/']);
  expect(view.facets.map((it) => it.label)).toEqual(['按级别', '按年份']);
});

test('a cut list has its own entries and title, and says how many there are, below the whole', () => {
  const page = facetPages('awards', content).find((it) => it.value === 'municipal');
  const view = listView('awards', content, page);
  expect(view.title).toBe('荣誉：市');
  expect(view.lead).toBe('荣誉中属于“市”的内容，共2项。');
  expect(view.cards.map((it) => it.href)).toEqual(['/awards/new/', '/awards/middle/']);
  expect(view.breadcrumbs.map((it) => it.href)).toEqual(['/', '/awards/']);
});

test.each(COLLECTIONS)('the list of %s has a title and a lead', (name) => {
  const { title, lead, breadcrumbs } = listView(
    name,
    makeContent({ cases: [makeCase()], agreements: [makeAgreement()] }),
  );
  expect(title).toMatch(/^[\u4e00-\u9fff]+$/);
  expect(lead).toMatch(/。$/);
  expect(breadcrumbs).toHaveLength(1);
});

test('what has pictures stands in a grid', () => {
  const grids = COLLECTIONS.filter((name) => listView(name, makeContent()).layout === 'grid');
  expect(grids).toEqual(['cases', 'projects']);
});
