import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { milestone } from '#schemas/milestone.ts';
import { makeContent, TODAY } from '#testing/content.ts';
import { kindOf } from './kinds.ts';
import { milestoneGuide } from './milestone-guide.ts';

test('the guide holds a milestone that the schema accepts', () => {
  const guide = milestoneGuide(makeContent(), '主桥合龙', TODAY);
  const yaml = parse(guide.slice(guide.indexOf('\nmilestones:'))) as { milestones: unknown[] };
  expect(milestone.parse(yaml.milestones[0])).toMatchObject({ id: 'completion', title: '主桥合龙' });
  for (const name of Object.keys(milestone.shape)) expect(guide).toContain(` ${name}:`);
});

test.each([
  ['案例', 'cases'],
  ['Case', 'cases'],
  ['典型案例', 'cases'],
  ['报道', 'media'],
  ['里程碑', 'milestones'],
  ['新闻', undefined],
  ['', undefined],
])('%s is %s', (word, kind) => {
  expect(kindOf(word)).toBe(kind);
});
