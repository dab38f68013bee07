/** How one part of `npm test` ended: a part without tests of its own counts as one. */
export interface PartResult {
  name: string;
  passed: number;
  failed: number;
  milliseconds: number;
}

/** What is read of the report of Vitest's JSON reporter. */
export interface VitestReport {
  numTotalTests: number;
  numPassedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/**
 * The counts of a run of Vitest. A test that did not run has not passed, and neither has a file that broke before its
 * first test; without a report, or with an exit code of its own, something failed even if no test did.
 */
export function countTests(
  report: VitestReport | undefined,
  exitCode: number,
): { passed: number; failed: number } {
  if (!report) return { passed: 0, failed: 1 };
  const brokenFiles = report.testResults.filter(
    (it) => it.status === 'failed' && it.assertionResults.length === 0,
  ).length;
  const failed = report.numTotalTests - report.numPassedTests + brokenFiles;
  return { passed: report.numPassedTests, failed: exitCode === 0 ? failed : Math.max(failed, 1) };
}

/** The results as a table, and under it the line that ends every run: `12 passed, 0 failed`. */
export function summarize(results: readonly PartResult[]): string {
  const sum = (pick: (it: PartResult) => number) => results.reduce((total, it) => total + pick(it), 0);
  const rows = [
    ['部分 Part', '结果 Result', '通过 Passed', '失败 Failed', '用时 Time'],
    ...results.map((it) => [
      it.name,
      it.failed === 0 ? '通过 passed' : '失败 FAILED',
      String(it.passed),
      String(it.failed),
      `${(it.milliseconds / 1000).toFixed(1)} 秒`,
    ]),
  ];
  const widths =
    rows[0]?.map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? '')))) ?? [];
  const table = rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell)))
      .join('  ')
      .trimEnd(),
  );
  return [...table, '', `${sum((it) => it.passed)} passed, ${sum((it) => it.failed)} failed`].join('\n');
}

/** Columns in a terminal: a Chinese character takes two. */
function widthOf(text: string): number {
  return [...text].reduce((sum, it) => sum + (/[\u2e80-\uffef]/.test(it) ? 2 : 1), 0);
}
