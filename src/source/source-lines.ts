import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { decodeText } from '#leaks/encodings.ts';
import type { LineOf } from './report.ts';

/** The lines of files below a folder, each file read once. */
export function sourceLines(folder: string): LineOf {
  const files = new Map<string, string[]>();
  const linesOf = (file: string) => {
    const known = files.get(file);
    if (known) return known;
    const lines = read(resolve(folder, file)).split(/\r?\n/);
    files.set(file, lines);
    return lines;
  };
  return (file, line) => linesOf(file)[line - 1];
}

function read(path: string): string {
  try {
    return decodeText(readFileSync(path));
  } catch {
    // A problem may be that the file is not there.
    return '';
  }
}
