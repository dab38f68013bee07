import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { EditorError } from '#domain/editor-error.ts';
import { type BundleFiles, digestsOf } from './bundle.ts';
import { ALGORITHMS, isJudged, judge, MANIFESTS, parseSums, rootOf, type Verdict } from './manifest.ts';
import { bundleWords as words } from './words.ts';

/**
 * Holds a bundle, as a zip or unpacked, against its lists of digests. Throws an `EditorError` where there is nothing at
 * `path`, no zip, or no list.
 */
export async function verifyBundle(path: string): Promise<Verdict> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new EditorError(`没有 ${path} 这个文件或文件夹，请核对路径`);
  const all = found.isDirectory() ? await filesBelow(path) : unpacked(await readFile(path), path);
  const root = rootOf([...all.keys()]);
  if (root === undefined) throw new EditorError(`${path}：${words.noManifest}`);
  const files = new Map(
    [...all].filter(([it]) => it.startsWith(root)).map(([it, bytes]) => [it.slice(root.length), bytes]),
  );
  const judged = new Map([...files].filter(([it]) => isJudged(it)));
  const listed = ALGORITHMS.flatMap((it) => {
    const bytes = files.get(MANIFESTS[it]);
    return bytes ? [[it, parseSums(strFromU8(bytes))] as const] : [];
  });
  return judge(Object.fromEntries(listed), {
    sha256: digestsOf(judged, 'sha256'),
    sm3: digestsOf(judged, 'sm3'),
  });
}

async function filesBelow(folder: string): Promise<BundleFiles> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, Uint8Array>();
  for (const it of found.filter((entry) => !entry.isDirectory())) {
    const path = join(it.parentPath, it.name);
    // A link to nowhere is a file without bytes: it can't be what the list says.
    const bytes = await readFile(path).catch(() => new Uint8Array());
    files.set(path.slice(join(folder, '/').length).replaceAll('\\', '/'), bytes);
  }
  return files;
}

/** The files of a zip. Of one that doesn't unpack the bytes are empty, which is never what a list says. */
function unpacked(zip: Uint8Array, path: string): BundleFiles {
  const names: string[] = [];
  try {
    unzipSync(zip, {
      filter: ({ name }) => {
        if (!name.endsWith('/')) names.push(name);
        return false;
      },
    });
  } catch {
    throw new EditorError(`${path} 不是 zip 文件，或者没有复制完整，请重新复制一次再校验`);
  }
  const whole = unzippedOf(zip, () => true);
  return new Map(
    names.map((name) => [name, (whole ?? unzippedOf(zip, (it) => it === name))?.[name] ?? new Uint8Array()]),
  );
}

function unzippedOf(
  zip: Uint8Array,
  wanted: (name: string) => boolean,
): Record<string, Uint8Array> | undefined {
  try {
    return unzipSync(zip, { filter: ({ name }) => !name.endsWith('/') && wanted(name) });
  } catch {
    return undefined;
  }
}
