import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { LEXICON_FILES } from '#schemas/lexicon.ts';
import { readDocument } from '#source/document.ts';
import { builtPages } from './built-pages.ts';
import { readableMasks } from './readable-masks.ts';

/** Makes the masked names of the built pages readable aloud. The labels are those of `masks.yaml`. */
export function maskNames(contentDir: string): AstroIntegration {
  return {
    name: 'mask-names',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const outDir = fileURLToPath(dir);
        const labels = await maskLabels(contentDir);
        for await (const { file, html } of builtPages(outDir)) {
          const readable = readableMasks(html, labels);
          if (readable !== html) await writeFile(file, readable);
        }
      },
    },
  };
}

/** What is wrong with the file was told by the check, before anything was built. */
async function maskLabels(contentDir: string): Promise<string[]> {
  const { file, schema } = LEXICON_FILES.masks;
  const raw = await readFile(join(contentDir, file), 'utf8').catch(() => '');
  const { data } = schema.safeParse(readDocument(file, raw).fields ?? {});
  return data?.masks.map((it) => it.label) ?? [];
}
