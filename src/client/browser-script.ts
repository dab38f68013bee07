import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { build } from 'esbuild';

/**
 * A script for browsers, from its file below `src/`: one classic script without imports, because that is what
 * `file://` and Chromium 92 can load. `define` puts values in the place of names.
 */
export async function browserScript(file: string, define: Record<string, string> = {}): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [resolve('src', file)],
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

/** A page script as a server gives it. */
export function scriptResponse(script: string): Response {
  return new Response(script, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
}

/** The few characters that change with a script, for its address. */
export function versionOf(script: string): string {
  return createHash('sha256').update(script).digest('hex').slice(0, 10);
}
