import { execFile, type ExecException } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { step } from './progress.ts';
import { countTests, type PartResult, summarize, type VitestReport } from './test-summary.ts';

// npm test: everything that must hold before the site goes out. A part that fails does not keep the next from running.
const workDir = await mkdtemp(join(tmpdir(), 'party-brand-test-'));
const PARTS = [
  { name: '类型 types', run: () => commands('types') },
  { name: '规范 lint', run: () => commands('lint:code', 'lint:format') },
  { name: '单元 unit', run: () => vitest('test:unit') },
  { name: '网站 site', run: () => vitest('test:site') },
];
const COLOUR = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' };
const results: PartResult[] = [];
try {
  for (const [index, { name, run }] of PARTS.entries()) {
    const started = performance.now();
    const { output, ...counts } = await step(`[${index + 1}/${PARTS.length}] ${name}`, run);
    results.push({ name, ...counts, milliseconds: performance.now() - started });
    if (counts.failed > 0) console.log(`\n${output.trim()}\n`);
  }
} finally {
  await rm(workDir, { recursive: true, force: true });
}
console.log(`\n${summarize(results)}`);
process.exitCode = results.some((it) => it.failed > 0) ? 1 : 0;

interface Outcome {
  passed: number;
  failed: number;
  output: string;
}

/** Scripts of package.json that pass or fail as one; all of them run. */
async function commands(...names: string[]): Promise<Outcome> {
  const runs: Run[] = [];
  for (const name of names) runs.push(await runScript(name));
  const passes = runs.every((it) => it.code === 0);
  return { passed: passes ? 1 : 0, failed: passes ? 0 : 1, output: runs.map((it) => it.output).join('\n') };
}

async function vitest(name: string): Promise<Outcome> {
  const file = join(workDir, `${name.replace(':', '-')}.json`);
  const { code, output } = await runScript(name, [
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const report = await readFile(file, 'utf8').then(
    (text) => JSON.parse(text) as VitestReport,
    () => undefined,
  );
  return { ...countTests(report, code), output };
}

interface Run {
  code: number;
  output: string;
}

function runScript(name: string, args: string[] = []): Promise<Run> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      ['--run', name, '--', ...args],
      { env: { ...process.env, ...COLOUR }, maxBuffer: 256 * 1024 * 1024 },
      (error, stdout, stderr) => {
        done({ code: codeOf(error), output: `${stdout}${stderr}` });
      },
    );
  });
}

function codeOf(error: ExecException | null): number {
  if (error === null) return 0;
  return typeof error.code === 'number' ? error.code : 1;
}
