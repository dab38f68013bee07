import { cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parseDocument } from 'yaml';
import { entryFiles } from '#source/entry-files.ts';
import { folderFiles } from '#source/folder-files.ts';

/**
 * Copies a content folder and adds copies of its entries under other ids and titles until there are `count` entries.
 * Pictures of the copies are links to the first ones.
 */
export async function writeManyEntries(from: string, to: string, count: number): Promise<void> {
  await cp(from, to, { recursive: true });
  await withoutReview(join(to, 'site.yaml'));
  const files = await entryFiles(folderFiles(from), []);
  const copied = files.filter((it) => it.collection === 'cases' || it.collection === 'media');
  for (let index = 0; index < count - files.length; index += 1) {
    const entry = copied[index % copied.length];
    if (entry) await copyEntry(from, to, entry.file, entry.id, index);
  }
}

/** Nobody has signed the copies. */
async function withoutReview(file: string): Promise<void> {
  const site = parseDocument(await readFile(file, 'utf8'));
  site.delete('review');
  await writeFile(file, site.toString());
}

async function copyEntry(from: string, to: string, file: string, id: string, index: number): Promise<void> {
  const inFolder = basename(file).startsWith('index.');
  const place = (inFolder ? dirname(file) : file).replace(id, `${id}-${String(index)}`);
  const target = inFolder ? join(to, place, basename(file)) : join(to, place);
  await mkdir(dirname(target), { recursive: true });
  const source = await readFile(join(from, file), 'utf8');
  const numbered = source
    .replaceAll(/^(title|headline|summary): "?/gm, `$&第${String(index)}次记：`)
    .replace(/^aliases:\n(?: +- .*\n)+/m, '');
  await writeFile(target, numbered);
  if (!inFolder) return;
  const pictures = (await readdir(join(from, dirname(file)))).filter((it) => !it.startsWith('index.'));
  for (const it of pictures) await symlink(join(from, dirname(file), it), join(to, place, it));
}
