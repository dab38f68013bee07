import { expect, test } from 'vitest';
import { compareProblems } from './problem.ts';

const problem = (file: string, line: number, column: number) => ({
  file,
  line,
  column,
  message: '',
  remedy: '',
});

test('problems stand by file, then by line and column as numbers', () => {
  const sorted = [
    problem('cases/a.mdx', 2, 1),
    problem('cases/a.mdx', 10, 1),
    problem('cases/a.mdx', 10, 9),
    problem('cases/a.mdx', 10, 10),
    problem('media/a.mdx', 1, 1),
  ];
  expect(sorted.toReversed().toSorted(compareProblems)).toEqual(sorted);
});
