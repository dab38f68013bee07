import { compareDates } from '#domain/civil-date.ts';
import type { Content } from '#domain/content.ts';
import { fill, words } from '#words';
import { titleOf } from './card.ts';
import { dateView, type DateView } from './date.ts';
import { entryHref, paths } from './paths.ts';
import { pictureView, type PictureView } from './picture.ts';
import { pictureRights } from './press-rights.ts';
import {
  contactOf,
  isOffered,
  kitDate,
  offersDownloads,
  pixelsText,
  type PressEntry,
  type PressPhoto,
  pressEntries,
  pictureName,
  printSize,
} from './press-kit.ts';
import {
  kitHref,
  kitName,
  pictureFileHref,
  pictureHref,
  pictureKitHref,
  pressHref,
  type PictureUse,
} from './press-links.ts';

interface Source {
  content: Content;
  preview: boolean;
}

/** What is known of an archive before it is fetched. */
export interface KitSize {
  bytes: number;
  count: number;
}

/** The same of a single picture. */
export interface FileSize {
  use: PictureUse;
  bytes: number;
  pixels: { width: number; height: number };
}

export interface DownloadView {
  href: string;
  /** 下载媒体包. */
  label: string;
  /** 8个文件，1.2 MB. */
  size: string;
  /** What the file is called once it is fetched, where that is not the end of its address. */
  fileName?: string;
}

export interface TermsView {
  /** Why nothing can be downloaded, where that is so. */
  notice: string | undefined;
  terms: readonly string[];
  licence: { name: string; href?: string } | undefined;
  contact: string[];
}

export interface PressView {
  title: string;
  lead: string;
  breadcrumbs: { href: string; label: string }[];
  terms: TermsView;
  kits: KitView[];
}

export interface KitView {
  title: string;
  href: string;
  label: string;
  date: DateView;
  pictures: { picture: PictureView; href: string; label: string }[];
  withheld: string | undefined;
  download: DownloadView | undefined;
}

/** The page of all kits, newest first. `sizeOf` is asked where something is offered. */
export async function pressView(
  source: Source,
  sizeOf: (entry: PressEntry) => Promise<KitSize>,
): Promise<PressView> {
  const offered = offersDownloads(source);
  const kits: KitView[] = [];
  // One after the other: the pictures of a kit are large.
  for (const entry of newestFirst(source.content)) {
    kits.push(kitView(entry, offered ? await sizeOf(entry) : undefined));
  }
  return {
    title: words.press.title,
    lead: words.press.lead,
    breadcrumbs: [{ href: paths.home, label: words.site.home }],
    terms: termsView(source),
    kits,
  };
}

/** The page of one picture. `pixels` are those of the print file. */
export function pressPictureView(
  { entry, photo }: { entry: PressEntry; photo: PressPhoto },
  source: Source,
  { width, height }: { width: number; height: number },
  sizes: { kit: KitSize; picture: KitSize | undefined; files: readonly FileSize[] } | undefined,
) {
  const { collection, id } = entry;
  const title = titleOf(entry);
  const alone = pictureKitHref(collection, id, photo.id);
  const offered = sizes !== undefined && isOffered(photo);
  const terms = termsView(source);
  const isForPrint = sizes?.files.some((it) => it.use === 'print') ?? false;
  const rights = pictureRights(photo, entry.published, source.content.site);
  const text = (term: string, value: string | undefined) =>
    value === undefined ? [] : [{ term, values: [{ text: value }] }];
  return {
    title: fill(words.press.pictureTitle, { title, n: entry.photos.indexOf(photo) + 1 }),
    description: photo.caption,
    label: words.press.picture,
    breadcrumbs: [
      { href: paths.home, label: words.site.home },
      { href: pressHref, label: words.press.title },
      { href: entryHref(`${collection}/${id}`), label: title },
    ],
    picture: pictureView(photo),
    facts: [
      ...text(words.press.caption, photo.caption),
      ...text(words.press.credit, photo.credit),
      ...text(words.press.creator, rights.creator),
      ...text(words.press.rights, rights.notice),
      ...text(words.press.date, photo.date === undefined ? undefined : dateView(photo.date).text),
      ...text(words.press.mapApproval, photo.mapApproval),
      ...text(words.press.pixels, pixelsText(width, height)),
      ...text(
        words.press.printSize,
        printSize(width, height) + (offered && !isForPrint ? words.press.notForPrint : ''),
      ),
      {
        term: words.press.from,
        values: [{ text: title, href: entryHref(`${collection}/${id}`) }],
      },
    ],
    terms: isOffered(photo)
      ? terms
      : { ...terms, notice: words.press.consented, terms: [], licence: undefined },
    downloads: offered
      ? [
          ...sizes.files.map((it) => fileView(entry, photo, it)),
          ...(sizes.picture ? [downloadView(alone, words.press.downloadPicture, sizes.picture)] : []),
          kitDownload(entry, sizes.kit),
        ]
      : [],
  };
}

function newestFirst(content: Content): PressEntry[] {
  return pressEntries(content).toSorted((a, b) => compareDates(kitDate(b), kitDate(a)));
}

function kitView(entry: PressEntry, size: KitSize | undefined): KitView {
  const withheld = entry.photos.filter((it) => !isOffered(it)).length;
  return {
    title: titleOf(entry),
    href: entryHref(`${entry.collection}/${entry.id}`),
    label: words.sections[entry.collection],
    date: dateView(kitDate(entry)),
    pictures: entry.photos.map((photo) => ({
      picture: pictureView(photo),
      href: pictureHref(entry.collection, entry.id, photo.id),
      label: photo.caption,
    })),
    withheld: size && withheld > 0 ? fill(words.press.withheld, { n: withheld }) : undefined,
    download: size && kitDownload(entry, size),
  };
}

function termsView(source: Source): TermsView {
  const { site } = source.content;
  const { press } = site;
  const { name, url } = press?.licence ?? {};
  return {
    notice: source.preview ? words.press.noPreview : press === undefined ? words.press.notOffered : undefined,
    terms: press?.terms ?? [],
    licence: name === undefined ? undefined : { name, ...(url !== undefined && { href: url }) },
    contact: contactOf(site),
  };
}

/** The kit of an entry, as its own page offers it. */
export function kitDownload({ collection, id }: PressEntry, size: KitSize): DownloadView {
  return downloadView(kitHref(kitName(collection, id)), words.press.downloadKit, size);
}

function downloadView(href: string, label: string, { bytes, count }: KitSize): DownloadView {
  return { href, label, size: fill(words.press.size, { n: count, size: sizeText(bytes) }) };
}

function fileView(entry: PressEntry, photo: PressPhoto, { use, bytes, pixels }: FileSize): DownloadView {
  return {
    href: pictureFileHref(entry.collection, entry.id, photo.id, use),
    label: words.press.downloadFile[use],
    size: fill(words.press.fileSize, {
      pixels: pixelsText(pixels.width, pixels.height),
      size: sizeText(bytes),
    }),
    fileName: `${pictureName(entry, photo)}-${use}.jpg`,
  };
}

/** 860 KB, 1.2 MB: units of 1024, as file managers count. */
export function sizeText(bytes: number): string {
  const kilobytes = Math.ceil(bytes / 1024);
  return kilobytes < 1000 ? `${String(kilobytes)} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}
