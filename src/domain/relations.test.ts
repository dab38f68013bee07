import { expect, test } from 'vitest';
import { makeAward, makeCase, makeContent, makeProject, milestoneFields } from '#testing/content.ts';
import { milestonesOf, projectIdsOf } from './relations.ts';

const content = makeContent({
  projects: [
    makeProject({ milestones: [milestoneFields({ id: 'b' }), milestoneFields({ id: 'a' })] }),
    makeProject({ id: 'tunnel' }),
  ],
  cases: [makeCase({ projects: ['tunnel', 'bridge'] })],
  awards: [makeAward({ for: ['cases/bridge-case', 'projects/tunnel'] })],
});

test('milestones of all projects carry their project and an id for the whole site', () => {
  expect(milestonesOf(content).map((it) => [it.id, it.project.id, it.milestone.id])).toEqual([
    ['bridge/b', 'bridge', 'b'],
    ['bridge/a', 'bridge', 'a'],
    ['tunnel/completion', 'tunnel', 'completion'],
  ]);
});

test.each([
  ['a project', ['projects/bridge'], ['bridge']],
  ['a milestone', ['milestones/bridge/a'], ['bridge']],
  ['a case, in its own order', ['cases/bridge-case'], ['tunnel', 'bridge']],
  ['an award, through its case', ['awards/bridge-award'], ['tunnel', 'bridge']],
  [
    'several ways to one project',
    ['projects/bridge', 'milestones/bridge/a', 'cases/bridge-case'],
    ['bridge', 'tunnel'],
  ],
  ['an organisation', ['organizations/branch'], []],
  ['what is not there', ['cases/none', 'awards/none'], []],
  ['nothing', [], []],
])('%s leads to its projects', (_, references, ids) => {
  expect(projectIdsOf(references, content)).toEqual(ids);
});
