import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { earlyScript } from '#display/early-script.ts';
import { headerRules, headersFile, nginxHeaders } from '#security/headers.ts';

/**
 * Writes what the host of a site is to send with each path: `_headers`, and `headers.nginx.conf` for nginx. `base` has
 * slashes at both ends; `editor` is the policy of the editor, where there is one.
 */
export function securityHeaders(base: string, editor: string | undefined): AstroIntegration {
  return {
    name: 'security-headers',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const outDir = fileURLToPath(dir);
        const script = await earlyScript();
        const rules = headerRules(await readdir(outDir), base, script, editor);
        await writeFile(join(outDir, '_headers'), headersFile(rules));
        await writeFile(join(outDir, 'headers.nginx.conf'), nginxHeaders(base, script, editor));
      },
    },
  };
}
