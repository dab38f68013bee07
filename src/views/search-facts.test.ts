import { expect, test } from 'vitest';
import { makeAward, makeCase, makeContent, makeMedia, makeMilestone, makeProject } from '#testing/content.ts';
import { entrySearchFacts, milestoneSearchFacts, pageSearchFacts } from './search-facts.ts';

const content = makeContent();

test('an entry can be filtered by its kind, year, projects and theme', () => {
  expect(entrySearchFacts(makeCase(), content)).toEqual({
    kind: '典型案例',
    date: '2024-05-06',
    facets: ['kind:典型案例', 'year:2024', 'project:项目 bridge', 'theme:攻坚'],
  });
});

test.each([
  ['an award', makeAward({ level: '省' }), 'level:省级'],
  ['a report', makeMedia({ level: '省级' }), 'level:省级'],
  ['an award of an association', makeAward({ level: '社会组织' }), 'level:社会组织'],
])('%s has a level in the words that all share', (_, entry, level) => {
  expect(entrySearchFacts(entry, content).facets).toContain(level);
});

test('what reports and awards are about gives them their projects', () => {
  const about = makeMedia({ about: ['milestones/bridge/completion'] });
  expect(entrySearchFacts(about, content).facets).toContain('project:项目 bridge');
});

test('a milestone shows its number, and a masked date gives no year', () => {
  const project = makeProject();
  const facts = (milestone: ReturnType<typeof makeMilestone>) =>
    milestoneSearchFacts({ id: 'bridge/completion', project, milestone });
  expect(facts(makeMilestone())).toMatchObject({ number: '较合同工期提前101天', date: '2024-03-21' });
  const masked = facts(makeMilestone({ baselines: [], actual: { masked: true, order: 1 } }));
  expect(masked.date).toBeUndefined();
  expect(masked.facets.some((it) => it.startsWith('year:'))).toBe(false);
});

test('a page of no entry has its kind alone', () => {
  expect(pageSearchFacts('关于品牌').facets).toEqual(['kind:关于品牌']);
});
