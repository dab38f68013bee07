import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type AccessibilityRecord, recordOf, type SiteReport, TOPICS } from './record.ts';

const passing = (title = 'axe finds nothing') => ({
  ancestorTitles: ['the demonstration', 'cases/[id].astro (cases/bridge/index.html)'],
  title,
  status: 'passed',
});
const report = (): SiteReport => ({
  testResults: Object.values(TOPICS)
    .flat()
    .map((name) => ({ name: `/here/tests/site/${name}`, assertionResults: [passing()] })),
});

test('counts what passed by topic, and names the templates', () => {
  expect(recordOf(report(), '2026-11-25', '4.0.0')).toEqual({
    date: '2026-11-25',
    axe: '4.0.0',
    templates: ['cases/[id].astro'],
    passed: { pages: 1, modes: 1, journeys: 5, markup: 1 },
  });
});

test('nothing is recorded of a run in which a test failed, or that left something out', () => {
  const failing = report();
  failing.testResults[0]?.assertionResults.push({ ...passing('targets'), status: 'failed' });
  expect(() => recordOf(failing, '2026-11-25', '4.0.0')).toThrow('targets');
  const partial = report();
  partial.testResults.splice(0, 1);
  expect(() => recordOf(partial, '2026-11-25', '4.0.0')).toThrow('pages');
});

test('无障碍声明 tells of every template that there is (npm run record:accessibility)', () => {
  // These stand at addresses of any template, and are looked at as pages of those.
  const apart = ['[...alias].astro', '[...notice].astro'];
  const templates = readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
    .map((it) => it.replaceAll('\\', '/'))
    .filter((it) => it.endsWith('.astro') && !apart.includes(it));
  const record = JSON.parse(
    readFileSync('src/views/accessibility-record.json', 'utf8'),
  ) as AccessibilityRecord;
  expect(record.templates).toEqual(templates.toSorted());
});
