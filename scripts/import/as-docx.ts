import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** How long LibreOffice may take, in milliseconds. */
const PATIENCE = 120_000;

/**
 * A document in an old format of Word or WPS as .docx, where LibreOffice is installed (`soffice` on the path).
 * Undefined where it is not, or where it makes nothing of the file.
 */
export async function asDocx(file: string): Promise<Uint8Array | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'party-brand-import-'));
  // A profile of its own: an open window of LibreOffice would take the order and do nothing.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const order = [profile, '--headless', '--convert-to', 'docx', '--outdir', folder, file];
  try {
    await promisify(execFile)('soffice', order, { timeout: PATIENCE });
    return await readFile(join(folder, `${basename(file, extname(file))}.docx`));
  } catch {
    return undefined;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
