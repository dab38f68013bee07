import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The bytes that belong to `key`, which names everything they are made from: from the folder, or made and kept there.
 * A kept file begins with the digest of the rest; one that is damaged is made again.
 */
export async function cached(folder: string, key: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const file = join(folder, key);
  const kept = await readFile(file).catch(() => Buffer.alloc(0));
  const [digest, bytes] = [kept.subarray(0, DIGEST), kept.subarray(DIGEST)];
  if (digest.equals(digestOf(bytes))) return bytes;
  const made = await make();
  await mkdir(folder, { recursive: true });
  // Put in place whole, so that a build that runs at the same time reads no half of it.
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, Buffer.concat([digestOf(made), made]));
  await rename(draft, file);
  return made;
}

/** A name for what is made from these. */
export function keyOf(parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${String(part.length)}:`).update(part);
  return hash.digest('hex');
}

/** Bytes of a SHA-256. */
const DIGEST = 32;

function digestOf(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
