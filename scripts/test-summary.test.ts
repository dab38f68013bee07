import { expect, test } from 'vitest';
import { countTests, summarize } from './test-summary.ts';

const file = (status: string, tests: number) => ({ status, assertionResults: Array.from({ length: tests }) });

test.each([
  ['all pass', { numTotalTests: 3, numPassedTests: 3, testResults: [file('passed', 3)] }, 0, 3, 0],
  ['one fails', { numTotalTests: 3, numPassedTests: 2, testResults: [file('failed', 3)] }, 1, 2, 1],
  ['one is left out', { numTotalTests: 3, numPassedTests: 2, testResults: [file('passed', 3)] }, 0, 2, 1],
  [
    'a file breaks before its tests',
    { numTotalTests: 3, numPassedTests: 3, testResults: [file('passed', 3), file('failed', 0)] },
    1,
    3,
    1,
  ],
  ['only the run fails', { numTotalTests: 1, numPassedTests: 1, testResults: [file('passed', 1)] }, 1, 1, 1],
  ['there is no report', undefined, 1, 0, 1],
])('when %s', (_, report, exitCode, passed, failed) => {
  expect(countTests(report, exitCode)).toEqual({ passed, failed });
});

test('a summary is a table in columns, and ends with the sums', () => {
  const summary = summarize([
    { name: '类型 types', passed: 1, failed: 0, milliseconds: 1200 },
    { name: '网站 site', passed: 10, failed: 2, milliseconds: 61_000 },
  ]);
  expect(summary).toBe(
    [
      '部分 Part   结果 Result  通过 Passed  失败 Failed  用时 Time',
      '类型 types  通过 passed  1            0            1.2 秒',
      '网站 site   失败 FAILED  10           2            61.0 秒',
      '',
      '11 passed, 2 failed',
    ].join('\n'),
  );
});
