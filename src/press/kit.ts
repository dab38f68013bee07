import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CivilDate } from '#domain/civil-date.ts';
import { archiveOf, type ArchiveFile } from './archive.ts';
import { cached, keyOf } from '#cache/made-files.ts';
import { csvOf } from './csv.ts';
import type { PictureLabels } from './labels.ts';
import {
  PICTURE_FORMAT,
  type Pixels,
  pixelsOf,
  pressPicture,
  type PictureUse,
  USES,
  usesOf,
} from './picture.ts';

/** Everything that goes into a press kit. */
export interface KitSource {
  /** The day of the content: that of every file in the archive. */
  date: CivilDate;
  pictures: readonly KitPicture[];
  captions: {
    head: readonly string[];
    /** What `captions.csv` says of one of the files of a picture. */
    row: (picture: string, path: string, pixels: Pixels) => readonly string[];
  };
  /** Texts by their path in the archive, in the order in which they stand there. */
  texts: Readonly<Record<string, string>>;
}

export interface KitPicture {
  /** ASCII; the file is called so. */
  name: string;
  /** The path of the picture's own file. */
  file: string;
  labels: PictureLabels;
}

export interface Kit {
  bytes: Buffer;
  /** How many files are in the archive. */
  count: number;
}

export interface PictureFile {
  bytes: Buffer;
  pixels: Pixels;
}

/** The archive of a press kit. Pictures are kept in `cacheDir` from one build to the next. */
export async function makeKit(source: KitSource, cacheDir: string): Promise<Kit> {
  const pictures: MadePicture[] = [];
  for (const use of USES) {
    for (const it of source.pictures) {
      if (usesOf(await pictureSize(it.file)).includes(use)) {
        pictures.push(await madePicture(it, use, cacheDir));
      }
    }
  }
  const { head, row } = source.captions;
  const captions = csvOf([head, ...pictures.map((it) => row(it.name, it.path, it.pixels))]);
  const files: ArchiveFile[] = [
    ...Object.entries({ ...source.texts, ...(pictures.length > 0 && { 'captions.csv': captions }) }).map(
      ([path, text]) => ({ path, bytes: Buffer.from(text) }),
    ),
    ...pictures,
  ];
  return { bytes: archiveOf(files, source.date), count: files.length + 1 };
}

/** A picture as a file of its own: the same bytes as in a kit. */
export async function pictureFile(
  { file, labels }: KitPicture,
  use: PictureUse,
  cacheDir: string,
): Promise<PictureFile> {
  const source = await readFile(file);
  const key = keyOf([PICTURE_FORMAT, use, JSON.stringify(labels), source]);
  const bytes = await cached(join(cacheDir, 'press'), key, () => pressPicture(source, labels, use));
  return { bytes, pixels: await pixelsOf(bytes) };
}

/** The size of the picture in a file, in pixels, as it is seen upright. */
export async function pictureSize(file: string): Promise<Pixels> {
  return pixelsOf(await readFile(file));
}

type MadePicture = ArchiveFile & PictureFile & { name: string };

async function madePicture(picture: KitPicture, use: PictureUse, cacheDir: string): Promise<MadePicture> {
  const { name } = picture;
  return { name, path: `${use}/${name}.jpg`, ...(await pictureFile(picture, use, cacheDir)) };
}
