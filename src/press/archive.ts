import { createHash } from 'node:crypto';
import { zipSync, type Zippable } from 'fflate';
import type { CivilDate } from '#domain/civil-date.ts';

export interface ArchiveFile {
  /** ASCII, with forward slashes. */
  path: string;
  bytes: Uint8Array;
}

/**
 * A zip archive of the files in their order, with `SHA256SUMS` of all of them as the last. The same files and date give
 * the same bytes, on every machine: all files are dated to noon of that day, and have no attributes.
 */
export function archiveOf(files: readonly ArchiveFile[], date: CivilDate): Buffer {
  const foreign = files.find((it) => !/^[\x21-\x7e]+$/.test(it.path));
  if (foreign) throw new RangeError(`${foreign.path} is no ASCII name`);
  const sums = { path: CHECKSUMS, bytes: Buffer.from(checksums(files)) };
  const mtime = localNoon(date);
  const input = [...files, sums].map(({ path, bytes }): [string, Zippable[string]] => [
    path,
    [bytes, { level: levelOf(path) }],
  ]);
  return Buffer.from(zipSync(Object.fromEntries(input), { mtime, os: 0, attrs: 0 }));
}

export const CHECKSUMS = 'SHA256SUMS';

/** As `sha256sum -c` reads them. */
function checksums(files: readonly ArchiveFile[]): string {
  return files
    .map(({ path, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`)
    .join('');
}

/** Pictures are packed already. */
function levelOf(path: string): 0 | 9 {
  return path.endsWith('.jpg') ? 0 : 9;
}

/** Zip knows local time alone, from 1980 on, so the hour of the machine is the hour in the file. Noon exists everywhere. */
function localNoon(date: CivilDate): Date {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  return year < 1980 ? new Date(1980, 0, 1, 12) : new Date(year, month - 1, day, 12);
}
