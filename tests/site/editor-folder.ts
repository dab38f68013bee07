import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Page } from 'playwright-core';
import { filesIn } from './built-sites.ts';

/**
 * Gives a page a repository to choose: a folder of the browser's own with some content in it, in the place of one that a
 * person would pick. The page must be of an origin that may have one, and not yet the editor.
 */
export async function giveRepository(page: Page, contentDir: string, folder: string): Promise<void> {
  const files = Object.fromEntries(
    filesIn(contentDir).map((it) => [
      `${folder}/${it}`,
      readFileSync(join(contentDir, it)).toString('base64'),
    ]),
  );
  await page.evaluate(async (all) => {
    const root = await navigator.storage.getDirectory();
    const repository = await root.getDirectoryHandle('repository', { create: true });
    for (const [path, bytes] of Object.entries({ ...all, '.git/HEAD': btoa('ref: refs/heads/main') })) {
      const parts = path.split('/');
      const name = parts.pop() ?? '';
      let place = repository;
      for (const it of parts) place = await place.getDirectoryHandle(it, { create: true });
      const writable = await (await place.getFileHandle(name, { create: true })).createWritable();
      await writable.write(Uint8Array.from(atob(bytes), (it) => it.charCodeAt(0)));
      await writable.close();
    }
  }, files);
  await page.addInitScript(() => {
    const pick = async () => {
      const handle = await (await navigator.storage.getDirectory()).getDirectoryHandle('repository');
      return Object.assign(handle, { requestPermission: () => Promise.resolve('granted') });
    };
    Object.assign(window, { showDirectoryPicker: pick });
  });
}

/** All files of the repository below a folder, as base64 by path. */
async function repositoryFiles(page: Page, folder: string): Promise<Record<string, string>> {
  return page.evaluate(async (below) => {
    const found: Record<string, string> = {};
    const walk = async (place: FileSystemDirectoryHandle, path: string): Promise<void> => {
      for await (const [name, it] of (
        place as unknown as { entries: () => AsyncIterable<[string, FileSystemHandle]> }
      ).entries()) {
        if (it.kind === 'directory') await walk(it as FileSystemDirectoryHandle, `${path}${name}/`);
        else {
          const bytes = new Uint8Array(await (await (it as FileSystemFileHandle).getFile()).arrayBuffer());
          found[`${path}${name}`] = btoa([...bytes].map((byte) => String.fromCharCode(byte)).join(''));
        }
      }
    };
    let place = await (await navigator.storage.getDirectory()).getDirectoryHandle('repository');
    for (const it of below.split('/')) place = await place.getDirectoryHandle(it);
    await walk(place, '');
    return found;
  }, folder);
}

/** The text of a file of the repository. */
export async function repositoryText(page: Page, folder: string, file: string): Promise<string> {
  const bytes = (await repositoryFiles(page, folder))[file];
  if (bytes === undefined) throw new Error(`the repository has no ${file}`);
  return Buffer.from(bytes, 'base64').toString('utf8');
}

/** Writes the content of the repository to a folder of this machine. Returns its paths. */
export async function takeRepository(page: Page, folder: string, contentDir: string): Promise<string[]> {
  const files = await repositoryFiles(page, folder);
  for (const [path, bytes] of Object.entries(files)) {
    await mkdir(dirname(join(contentDir, path)), { recursive: true });
    await writeFile(join(contentDir, path), Buffer.from(bytes, 'base64'));
  }
  return Object.keys(files);
}
