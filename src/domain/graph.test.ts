import { describe, expect, test } from 'vitest';
import {
  makeAward,
  makeCase,
  makeContent,
  makeMedia,
  makeProject,
  milestoneFields,
} from '#testing/content.ts';
import { buildGraph, graphOf, neighbours } from './graph.ts';

describe('a graph', () => {
  const graph = buildGraph([
    ['media/news', 'projects/bridge'],
    ['media/news', 'cases/b'],
    ['media/news', 'cases/a'],
    ['media/news', 'cases/a'],
    ['awards/prize', 'cases/a'],
    ['cases/a', 'cases/b'],
    ['cases/a', 'cases/a'],
  ]);

  test.each([
    ['what an entry names', ['media/news'], 'cases', ['a', 'b']],
    ['what names an entry', ['projects/bridge'], 'media', ['news']],
    ['what is named twice only once', ['cases/a'], 'media', ['news']],
    ['another of the same collection, and never itself', ['cases/a'], 'cases', ['b']],
    ['of several entries together, none of them', ['cases/a', 'cases/b'], 'cases', []],
    ['of several entries together, each once', ['projects/bridge', 'cases/a'], 'media', ['news']],
    ['nothing of a collection that is not related', ['projects/bridge'], 'awards', []],
    ['nothing of what nobody names', ['cases/constructor'], 'media', []],
  ] as const)('gives %s', (_, keys, collection, ids) => {
    expect(neighbours(graph, keys, collection)).toEqual(ids);
  });
});

describe('the relations of content', () => {
  const graph = graphOf(
    makeContent({
      projects: [
        makeProject({
          milestones: [
            milestoneFields({
              id: 'closure',
              evidence: [{ grade: '媒体报道', text: '报道', media: 'bridge-news' }],
            }),
            milestoneFields({}),
          ],
        }),
      ],
      cases: [makeCase()],
      media: [makeMedia({ about: ['cases/bridge-case'] })],
      awards: [makeAward({ for: ['milestones/bridge/closure'] })],
    }),
  );

  test.each([
    ['a case to the milestone of an outcome', 'cases/bridge-case', 'milestones', ['bridge/completion']],
    ['a project to its milestones', 'projects/bridge', 'milestones', ['bridge/closure', 'bridge/completion']],
    ['a milestone to its evidence', 'milestones/bridge/closure', 'media', ['bridge-news']],
    ['a milestone without evidence to none', 'milestones/bridge/completion', 'media', []],
    ['a project to the evidence of its milestones', 'projects/bridge', 'media', ['bridge-news']],
    ['a milestone to its award', 'milestones/bridge/closure', 'awards', ['bridge-award']],
    ['a report to the case it is about', 'media/bridge-news', 'cases', ['bridge-case']],
    ['a branch to its agreement', 'organizations/community-branch', 'agreements', ['pairing']],
    ['a branch to the activity it supports', 'organizations/community-branch', 'activities', ['study-day']],
  ] as const)('lead from %s', (_, key, collection, ids) => {
    expect(neighbours(graph, [key], collection)).toEqual(ids);
  });
});
