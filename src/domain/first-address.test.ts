import { expect, test } from 'vitest';
import { makeCase, makeProject } from '#testing/content.ts';
import { firstAddress, firstMilestoneAddress } from './first-address.ts';

test('an entry that was never elsewhere is known by its own address', () => {
  expect(firstAddress(makeCase())).toBe('cases/bridge-case/');
});

test('one that has moved is known by where it was first, whatever short addresses lead to it', () => {
  const aliases = ['/2024/bridge/', '/cases/first/', '/cases/second/'];
  expect(firstAddress(makeCase({ aliases }))).toBe('cases/first/');
});

test('a milestone moves along with its project', () => {
  const project = makeProject({ aliases: ['/projects/old/'] });
  expect(firstMilestoneAddress(project, 'closure')).toBe('projects/old/milestones/closure/');
});
