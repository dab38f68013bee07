import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { cached, keyOf } from '#cache/made-files.ts';

/**
 * Entries as they are, with the dominant colour of each of their pictures as its `tone`. Colours are kept in the folder
 * by the content of the pictures, because reading these takes long.
 */
export async function withTones<T extends object>(entries: readonly T[], cacheDir: string): Promise<T[]> {
  const toned: T[] = [];
  // One after the other: pictures for print are large.
  for (const entry of entries) {
    const photos = 'photos' in entry && Array.isArray(entry.photos) ? (entry.photos as Photo[]) : [];
    const added: (Photo & { tone?: string })[] = [];
    for (const photo of photos) {
      const tone = await keptTone(await readFile(photo.file.fsPath), cacheDir);
      added.push(tone === '' ? photo : { ...photo, tone });
    }
    toned.push(added.length > 0 ? { ...entry, photos: added } : entry);
  }
  return toned;
}

/**
 * The dominant colour of a picture as #rrggbb; empty for one that can be seen through, because its ground would stay.
 */
export async function toneOf(picture: Buffer): Promise<string> {
  // Of few pixels, because `stats` looks at the file before anything is done with it.
  const { data, info } = await sharp(picture)
    .resize(SIDE, SIDE, { fit: 'inside' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const { dominant, isOpaque } = await sharp(data, { raw: { width, height, channels } }).stats();
  if (!isOpaque) return '';
  return `#${[dominant.r, dominant.g, dominant.b].map((it) => it.toString(16).padStart(2, '0')).join('')}`;
}

/** Astro's image() keeps the path of the picture's own file, and leaves it out of its types. */
interface Photo {
  file: { fsPath: string };
}

const SIDE = 64;

/** Whatever makes another colour of the same picture. */
const FORMAT = JSON.stringify([SIDE, sharp.versions]);

async function keptTone(picture: Buffer, cacheDir: string): Promise<string> {
  const make = async () => Buffer.from(await toneOf(picture));
  return (await cached(join(cacheDir, 'tones'), keyOf([FORMAT, picture]), make)).toString();
}
