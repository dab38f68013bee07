import { config } from '#config';
import { type Library, loadLibrary } from '#data/content.ts';
import { factsHtml, factsText, plainText } from '#press/fact-sheet.ts';
import { type Kit, makeKit, pictureFile, type PictureFile, pictureSize } from '#press/kit.ts';
import { type PictureUse, usesOf } from '#press/picture.ts';
import { type DownloadView, type FileSize, kitDownload, type KitSize } from '#views/press.ts';
import {
  captionRow,
  isOffered,
  isOfferedAlone,
  kitPlan,
  offersDownloads,
  picturePlan,
  pressEntries,
  type PressEntry,
  type PressPhoto,
} from '#views/press-kit.ts';
import { kitName } from '#views/press-links.ts';

/** The kits that can be downloaded, by the name of their file. */
export async function offeredKits() {
  const library = await loadLibrary();
  if (!offersDownloads(library)) return [];
  return pressEntries(library.content).map((entry) => ({
    params: { kit: kitName(entry.collection, entry.id) },
    props: { entry },
  }));
}

/** Every picture that has a page. */
export async function pictures() {
  const { content } = await loadLibrary();
  return pressEntries(content).flatMap((entry) =>
    entry.photos.map((photo) => ({
      params: { collection: entry.collection, id: entry.id, picture: photo.id },
      props: { entry, photo },
    })),
  );
}

/** Those of them that can be downloaded without the others of their entry. */
export async function picturesAlone() {
  return offersDownloads(await loadLibrary())
    ? (await pictures()).filter((it) => isOfferedAlone(it.props.photo, it.props.entry))
    : [];
}

/** The files of every picture that can be downloaded, one for each use. */
export async function offeredFiles() {
  if (!offersDownloads(await loadLibrary())) return [];
  const offered = (await pictures()).filter((it) => isOffered(it.props.photo));
  const files = offered.map(async ({ params, props }) =>
    usesOf(await pixelsOf(props.photo)).map((use) => ({
      params: { ...params, use },
      props: { ...props, use },
    })),
  );
  return (await Promise.all(files)).flat();
}

/** What the page of a picture says of its downloads; undefined where there are none. */
export async function downloadSizes(entry: PressEntry, photo: PressPhoto, library: Library) {
  if (!offersDownloads(library) || !isOffered(photo)) return undefined;
  return {
    kit: await kitSize(entry, library),
    picture: isOfferedAlone(photo, entry) ? await kitSize(entry, library, photo.id) : undefined,
    files: await fileSizes(entry, photo, library),
  };
}

/** A picture of an entry as a file of its own. */
export function fileFor(
  entry: PressEntry,
  photo: PressPhoto,
  use: PictureUse,
  library: Library,
): Promise<PictureFile> {
  const { name, labels } = picturePlan(entry, photo, library.content.site);
  return pictureFile({ name, file: fileOf(photo), labels }, use, config.cacheDir);
}

async function fileSizes(entry: PressEntry, photo: PressPhoto, library: Library): Promise<FileSize[]> {
  const sizes: FileSize[] = [];
  // One after the other: pictures for print are large.
  for (const use of usesOf(await pixelsOf(photo))) {
    const { bytes, pixels } = await fileFor(entry, photo, use, library);
    sizes.push({ use, bytes: bytes.length, pixels });
  }
  return sizes;
}

/** The kit of an entry; with `only`, that of one of its pictures. */
export async function kitOf(entry: PressEntry, library: Library, only?: string): Promise<Kit> {
  const plan = kitPlan(entry, library, only);
  return makeKit(
    {
      date: plan.date,
      pictures: plan.pictures.map(({ name, photo, labels }) => ({ name, file: fileOf(photo), labels })),
      captions: {
        head: plan.captionsHead,
        row: (name, path, pixels) =>
          plan.pictures.filter((it) => it.name === name).flatMap((it) => captionRow(it, path, pixels)),
      },
      texts: {
        'citation.bib': plan.records.bib,
        'citation.ris': plan.records.ris,
        'citation.txt': plainText(plan.citation),
        'facts.html': factsHtml(plan.facts),
        'facts.txt': factsText(plan.facts),
        'terms.txt': plainText(plan.terms),
      },
    },
    config.cacheDir,
  );
}

/** The kit of an entry as its page offers it; undefined where there is none. */
export async function offeredKit(entry: PressEntry, library: Library): Promise<DownloadView | undefined> {
  return offersDownloads(library) ? kitDownload(entry, await kitSize(entry, library)) : undefined;
}

/** The same, as little of it as pages show: the archives of a large site do not fit into memory. */
export function kitSize(entry: PressEntry, library: Library, only?: string): Promise<KitSize> {
  const make = async () => {
    const { bytes, count } = await kitOf(entry, library, only);
    return { bytes: bytes.length, count };
  };
  if (import.meta.env.DEV) return make();
  const key = [entry.collection, entry.id, only].join('/');
  const known = SIZES.get(key) ?? make();
  SIZES.set(key, known);
  return known;
}

const SIZES = new Map<string, Promise<KitSize>>();

export function pixelsOf(photo: PressPhoto) {
  return pictureSize(fileOf(photo));
}

/** Astro's image() keeps the path of the picture's own file, and leaves it out of its types. */
function fileOf(photo: PressPhoto): string {
  return (photo.file as { fsPath: string }).fsPath;
}
