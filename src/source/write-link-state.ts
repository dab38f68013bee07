import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LinkState } from '#domain/link-state.ts';
import { LINK_STATE_FILE } from './link-state.ts';

/** Writes `link-state.json` with one order and format, so that only what changed shows in a diff. */
export async function writeLinkState(contentDir: string, state: LinkState): Promise<void> {
  const sorted = { ...state, links: byKey(state.links), headlines: byKey(state.headlines) };
  await writeFile(join(contentDir, LINK_STATE_FILE), `${JSON.stringify(sorted, null, 2)}\n`);
}

function byKey<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
