import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { build } from 'esbuild';

/**
 * A script for browsers, from `src/search/client/`: one classic script without imports, because that is what
 * `file://` and Chromium 92 can load. `define` puts values in the place of names.
 */
export async function browserScript(name: 'site' | 'client', define: Record<string, string> = {}) {
  const { outputFiles } = await build({
    entryPoints: [resolve('src/search/client', `${name}.ts`)],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'chrome92',
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    define: Object.fromEntries(Object.entries(define).map(([key, value]) => [key, JSON.stringify(value)])),
  });
  return outputFiles[0]?.text ?? '';
}

/** The few characters that change with a script, for its address. */
export function versionOf(script: string): string {
  return createHash('sha256').update(script).digest('hex').slice(0, 10);
}
