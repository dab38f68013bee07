import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import { todayInShanghai } from '#config';
import { recordOf, type SiteReport, TOPICS } from './accessibility/record.ts';

// npm run record:accessibility: runs the tests that 无障碍声明 tells of, and writes down what they found.
const RECORD = 'src/views/accessibility-record.json';
const workDir = await mkdtemp(join(tmpdir(), 'party-brand-accessibility-'));
try {
  const file = join(workDir, 'report.json');
  const tests = Object.values(TOPICS).flatMap((it) => it.map((name) => `tests/site/${name}`));
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  execFileSync(process.execPath, ['--run', 'test:site', '--', ...tests, ...reporters], { stdio: 'inherit' });
  const report = JSON.parse(await readFile(file, 'utf8')) as SiteReport;
  const record = recordOf(report, todayInShanghai(new Date()), axe.version);
  await writeFile(RECORD, `${JSON.stringify(record, undefined, 2)}\n`);
  console.log(`${RECORD}: ${record.templates.length} templates, ${record.date}`);
} finally {
  await rm(workDir, { recursive: true, force: true });
}
