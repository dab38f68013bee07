import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { earlyScript } from '#display/early-script.ts';
import { headerRules, headersFile } from '#security/headers.ts';

/** Writes the `_headers` of a site: what its host is to send with each path. `base` has slashes at both ends. */
export function securityHeaders(base: string): AstroIntegration {
  return {
    name: 'security-headers',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const outDir = fileURLToPath(dir);
        const rules = headerRules(await readdir(outDir), base, await earlyScript());
        await writeFile(join(outDir, '_headers'), headersFile(rules));
      },
    },
  };
}
