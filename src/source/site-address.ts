import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { siteSchema } from '#schemas/site.ts';
import { readDocument } from './document.ts';

/** Where the site will stand, from `url` in `site.yaml`: its origin and the path below it, with slashes. */
export async function siteAddress(contentDir: string): Promise<{ origin: string; base: string }> {
  const raw = await readFile(join(contentDir, 'site.yaml'), 'utf8').catch(() => '');
  const { fields } = readDocument('site.yaml', raw);
  const url = siteSchema.shape.url.safeParse((fields as { url?: unknown } | null | undefined)?.url);
  const { origin, pathname } = new URL(url.data ?? FALLBACK);
  return { origin, base: pathname };
}

/** Only until `npm run check` has said what is wrong with the address. */
const FALLBACK = 'https://example.com/';
