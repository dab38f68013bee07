/** What the built-site tests found of the accessibility of the site, as 无障碍声明 tells it. */
export interface AccessibilityRecord {
  /** The day of the run (YYYY-MM-DD). */
  date: string;
  axe: string;
  /** The files of src/pages that were looked at. */
  templates: string[];
  /** How many tests passed, by what they are about. */
  passed: Record<Topic, number>;
}

/** The test files of each topic, below tests/site/. */
export const TOPICS = {
  pages: ['templates.browser.test.ts'],
  modes: ['modes.browser.test.ts'],
  journeys: [
    'journeys.browser.test.ts',
    'search.browser.test.ts',
    'quote.browser.test.ts',
    'gallery.browser.test.ts',
    'hall.browser.test.ts',
  ],
  markup: ['html.test.ts'],
} as const;
export type Topic = keyof typeof TOPICS;

/** What is read of the report of Vitest's JSON reporter. */
export interface SiteReport {
  testResults: {
    name: string;
    assertionResults: { ancestorTitles: string[]; title: string; status: string }[];
  }[];
}

/** Throws, naming the tests, if one failed or a topic had none: what is told must have been seen. */
export function recordOf(report: SiteReport, date: string, axe: string): AccessibilityRecord {
  const failed = report.testResults.flatMap((file) =>
    file.assertionResults
      .filter((it) => it.status !== 'passed')
      .map((it) => [...it.ancestorTitles, it.title].join(' › ')),
  );
  if (failed.length > 0) throw new Error(`tests failed:\n${failed.join('\n')}`);
  const passed = Object.fromEntries(
    Object.entries(TOPICS).map(([topic, files]) => [topic, countIn(report, files)]),
  ) as Record<Topic, number>;
  const empty = Object.keys(passed).filter((it) => passed[it as Topic] === 0);
  if (empty.length > 0) throw new Error(`no tests ran of ${empty.join(', ')}`);
  return { date, axe, templates: templatesIn(report), passed };
}

function countIn(report: SiteReport, files: readonly string[]): number {
  const results = report.testResults.filter(({ name }) => files.some((it) => name.endsWith(`/${it}`)));
  return results.reduce((sum, it) => sum + it.assertionResults.length, 0);
}

/** Tests of a template stand under a title such as `cases/[id].astro (cases/bridge/index.html)`. */
function templatesIn(report: SiteReport): string[] {
  const titles = report.testResults.flatMap((file) =>
    file.assertionResults.flatMap((it) => it.ancestorTitles),
  );
  const names = titles.flatMap((it) => /^(\S+\.astro) \(/.exec(it)?.[1] ?? []);
  return [...new Set(names)].toSorted();
}
