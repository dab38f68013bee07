import { execFile, type ExecException } from 'node:child_process';
import { resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../../..');

/** The day that counts as today where the fixture brand is built. */
export const FIXTURE_TODAY = '2025-06-30';

export interface BuildRun {
  code: number;
  /** Standard output and standard error together. */
  output: string;
}

/** Runs `scripts/build.ts` as an editor's machine does: nothing of the test runner's own environment is left. */
export function runBuild(
  contentDir: string,
  outDir: string,
  env: Record<string, string> = {},
): Promise<BuildRun> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      ['scripts/build.ts'],
      {
        cwd: ROOT,
        env: { ...plainEnvironment(), PERMALINKS: 'keep', ...env, CONTENT_DIR: contentDir, OUT_DIR: outDir },
        maxBuffer: 64 * 1024 * 1024,
      },
      (error, stdout, stderr) => {
        done({ code: codeOf(error), output: `${stdout}${stderr}` });
      },
    );
  });
}

function plainEnvironment(): Record<string, string | undefined> {
  const foreign =
    /^(?:VITEST|VITE_|TEST$|NODE_ENV$|NODE_OPTIONS$|GITHUB_ACTIONS$|BUILD_DATE$|PREVIEW$|PRIVATE_TERMS$|FORCE_COLOR$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}

function codeOf(error: ExecException | null): number {
  if (error === null) return 0;
  return typeof error.code === 'number' ? error.code : 1;
}
